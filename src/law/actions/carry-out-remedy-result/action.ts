import { alil, arl } from '../../cite.ts';
import { choice, day, files, form, mayMoney, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 被撤销、变更、确认违法之后: what the decision or judgment asks of the bureau is done, and written down that it was. */
export const carryOutRemedyResult = member({
  action: {
    id: 'carry-out-remedy-result',
    title: '履行复议决定、判决',
    says: '决定被撤销、变更、确认违法或者无效的，退还款项、采取补救措施、依法赔偿，并登记履行情况。',
    articles: [arl(77, 1), alil(76), alil(96)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      doneOn: day('履行日期'),
      refund: mayMoney('退还的款项（元）'),
      measures: choice('补救措施', { none: '没有要求', taken: '已经采取' }),
      compensation: mayMoney('赔偿金额（元）'),
      content: text('履行情况', { maxLength: 5000, 'x-words': ['已退还缴纳的罚款。', '决定未责令重新作出，本案不再处理。'] }),
      material: files('凭证'),
    }),
  },
  step: {
    from: { compliance: ['due'] },
    articles: [arl(77, 1), alil(96)],
    must: [{ articles: [arl(77)], test: { condition: 'date-not-in-future', with: { at: '/doneOn' } }, says: '履行日期不得晚于今天。' }],
    moves: [{ track: 'compliance', to: 'done' }],
  },
});
