import { apl, acl } from '../../cite.ts';
import { text, day, money, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const imposeSurcharge = member({
  action: {
    id: 'impose-surcharge',
    title: '加处罚款',
    says: '到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，不得超出罚款数额。',
    articles: [apl(72, 1, 1), acl(45)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      from: day('加处罚款起算日', { 'x-hint': '缴款期限届满的次日。' }),
      until: day('计算至'),
      amount: money('加处罚款（元）', { description: '按日百分之三计算，以罚款数额为限。' }),
      reason: text('意见', {
        maxLength: 2000,
        'x-hint': '写明缴款期限届满日、欠缴数额、计算的日数和结果；复议、诉讼期间不计算（处罚法73条3款）。',
      }),
    }),
    remembers: { surcharge: '/amount', surchargeFrom: '/from', surchargeServedOn: { value: null } },
    documents: [{ template: 'surcharge-decision', numberAs: 'surchargeNumber' }],
  },
  step: {
    from: { payment: ['due', 'deferred'], validity: ['in-force'], enforcement: ['urged', 'surcharged'], suspension: ['none', 'resumed'] },
    articles: [apl(72, 1, 1)],
    must: [
      { articles: [apl(72)], test: { condition: 'surcharge-due' }, says: '不应当加处罚款。' },
      {
        articles: [acl(35), acl(37), acl(38)],
        test: { condition: 'urging-without-effect' },
        says: '催告书送达、催告期限届满仍不缴纳的，才可以决定加处罚款。',
      },
      {
        articles: [acl(36), acl(37)],
        test: { not: { fact: 'enforcementStatement', in: ['adopted'] } },
        says: '当事人催告后的陈述、申辩已被采纳，不得加处罚款。',
      },
      { articles: [apl(72), acl(45)], test: { condition: 'surcharge-days' }, says: '加处罚款的起止日期不对。' },
      { articles: [apl(72), acl(45)], test: { condition: 'surcharge-within-cap', with: { at: '/amount' } }, says: '加处罚款数额不对。' },
      {
        articles: [apl(73, 3)],
        test: { track: 'remedy', at: ['none', 'ended'] },
        says: '当事人申请行政复议或者提起行政诉讼的，加处罚款的数额在复议或者诉讼期间不予计算。',
      },
    ],
    moves: [{ track: 'enforcement', to: 'surcharged' }],
  },
});
