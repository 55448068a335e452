import { all } from '../../cite.ts';
import { form, text } from '../../form-parts/fields.ts';
import { actMoves, anything, examiners, standsAt } from '../../form-parts/licence-acts.ts';
import { licenceDraft } from '../../form-parts/licence-draft.ts';
import { member } from '../../member.ts';

/** 审查终结: makes the draft, or makes it anew; what passed review before is superseded. */
export const draftLicenceDecision = member({
  action: {
    id: 'draft-licence-decision',
    title: '提出审查意见并拟定决定',
    says: '审查人员综合材料、核查、听取意见和听证的情况，写出拟作决定；改动的须重新送审。',
    articles: [all(34, 1), all(38), all(48, 2)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      draft: licenceDraft({ 'x-fact': 'draft' }),
      report: text('审查经过', {
        maxLength: 10000,
        'x-hint': '按时间写明受理、审查、核查、听取意见、听证和扣除的期间，注明每一步的文书和日期。',
      }),
    }),
    remembers: { draft: '/draft' },
    handles: true,
    documents: [{ template: 'licence-examination' }],
    volume: 'internal',
  },
  step: {
    from: {},
    articles: [all(34, 1)],
    must: [
      standsAt(['accepted', 'open', 'heard', 'drafted'], '这一事项还没有受理、告知，或者已经决定。', [all(34)], {
        from: '/draft/act',
        of: anything,
      }),
      { gate: 'LG4', articles: [all(34)], test: { condition: 'examination-done' }, says: '审查还没有完成。' },
      { gate: 'LG4', articles: [all(38), all(78)], test: { condition: 'outcome-rests-on-findings' }, says: '处理意见没有依据。' },
      { gate: 'LG9', articles: [all(39), all(50)], test: { condition: 'certificate-fits' }, says: '许可证件内容不合要求。' },
      { gate: 'LG9', articles: [all(49), all(50, 2)], test: { condition: 'still-to-be-decided' }, says: '不能再拟定这一决定。' },
      {
        gate: 'LG1',
        articles: [all(34)],
        test: {
          any: [
            { track: 'review', at: ['none'] },
            { condition: 'draft-is-of-act', with: { from: '/draft/act' } },
          ],
        },
        says: '本证另有一项拟作决定正在审核或者等待决定，请先办结。',
      },
    ],
    moves: [
      ...actMoves(['grant', 'change', 'renew', 'withdraw', 'revoke'], 'drafted', { from: '/draft/act' }),
      { track: 'review', to: 'ready' },
    ],
    waits: {
      any: [
        {
          all: [
            { condition: 'act-at', with: { at: ['accepted'], of: ['grant', 'change', 'renew'] } },
            { not: { condition: 'accepted-without', with: { fact: 'examined' } } },
          ],
        },
        { track: 'ending', at: ['heard'] },
        {
          all: [
            { track: 'ending', at: ['open'] },
            { condition: 'time-over', with: { clock: 'statement' } },
          ],
        },
      ],
    },
  },
});
