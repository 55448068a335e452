import { apl, seed } from '../../cite.ts';
import { text, choice, people, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** A disagreement is settled about the draft, never in place of a pass: without a pass there is no decision (处罚法 58). */
export const settleDisagreement = member({
  action: {
    id: 'settle-disagreement',
    title: '协调审核分歧',
    says: '承办与审核再次意见不一致的，召集会商，由主要负责人决定按审核意见处理还是另行组织审核。',
    articles: [apl(58), seed(11)],
    who: { roles: ['principal-head'] },
    form: form({
      handlersView: text('承办意见', { 'x-hint': '照录承办人坚持的意见、理由和依据，注明对应的证据和环节序号。' }),
      reviewersView: text('审核意见', { 'x-hint': '照录审核人员坚持的意见、理由和依据；两次审核意见有变化的，一并写明。' }),
      attendees: people('参加会商人员', 2),
      result: choice('处理决定', { follow: '按审核意见处理后再次送审', again: '由其他审核人员重新审核' }),
      reason: text('理由', { 'x-hint': '逐点写明采纳哪一方的意见和理由；没有采纳的意见照样存入案卷。' }),
    }),
    remembers: { settled: '/result' },
    volume: 'internal',
  },
  step: {
    from: { review: ['returned'] },
    articles: [apl(58), seed(11)],
    must: [
      {
        articles: [seed(11)],
        test: { condition: 'disagreed' },
        says: '送审答复中没有“不同意”的问题，尚无分歧需要协调；请先逐项答复并再次送审。',
      },
    ],
    moves: [{ track: 'review', to: 'ready', when: { field: '/result', in: ['again'] } }],
  },
});
