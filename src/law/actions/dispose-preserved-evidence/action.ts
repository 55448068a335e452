import { apl } from '../../cite.ts';
import { choice, day, form, remark, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const disposePreservedEvidence = member({
  action: {
    id: 'dispose-preserved-evidence',
    title: '决定处理先行登记保存的证据',
    says: '自登记保存之日起七个工作日内，由负责人对证据作出处理决定并告知当事人。',
    articles: [apl(56)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('审批意见', { approved: '同意处理意见', returned: '退回重新提出' }),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['同意，制作处理决定书送达当事人。'] }),
      disposedOn: day('决定日期'),
      lateReason: remark('超过七个工作日的原因', {
        'x-hint': '没有超过的不填。超过的写明登记保存的日期、届满日和延误的原因，证据应当返还当事人。',
      }),
    }),
    documents: [
      { template: 'preservation-disposal-approval', when: { field: '/decision', in: ['approved'] } },
      {
        template: 'preservation-disposal-decision',
        when: { field: '/decision', in: ['approved'] },
        numberAs: 'preservationDisposalNumber',
      },
    ],
  },
  step: {
    from: { preservation: ['disposal-proposed'] },
    articles: [apl(56)],
    must: [
      { articles: [apl(56)], test: { condition: 'signer-is-not-handler' }, says: '审批人不得是本案承办人。' },
      { articles: [apl(56)], test: { condition: 'date-is-today', with: { at: '/disposedOn' } }, says: '决定日期应当是今天，不得倒签。' },
      {
        articles: [apl(56)],
        test: { any: [{ not: { clock: 'preservation', is: ['passed'] } }, { not: { field: '/lateReason', in: [null, ''] } }] },
        says: '自登记保存之日起已超过七个工作日，应当返还当事人并写明原因。',
      },
    ],
    moves: [
      { track: 'preservation', to: 'disposed', when: { field: '/decision', in: ['approved'] } },
      { track: 'preservation', to: 'preserved', when: { field: '/decision', in: ['returned'] } },
    ],
  },
});
