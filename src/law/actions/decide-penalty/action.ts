import { apl, wsl } from '../../cite.ts';
import { decisionMoves } from '../../form-parts/decision-gates.ts';
import { draft } from '../../form-parts/draft.ts';
import { punishingGates } from '../../form-parts/punishing-gates.ts';
import { text, remark, day, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const decidePenalty = member({
  action: {
    id: 'decide-penalty',
    title: '作出行政处罚决定',
    says: '负责人对审核通过的拟作决定作出行政处罚决定，制发行政处罚决定书。',
    articles: [apl(57, 1, 1), apl(58), apl(59), apl(60)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: draft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法作出行政处罚决定。'] }),
      lateReason: remark('超过九十日的原因', {
        description: '自立案之日起已超过九十日的，应当写明原因（处罚法60条）。',
        'x-hint': '没有超过的不填。超过的写明立案日期、延误的原因和已经批准的延期（处罚法60条）。',
      }),
    }),
    remembers: { decidedOn: '/decidedOn', decidedDraft: '/draft', fine: '/draft/measures/fine', result: { value: 'penalty' } },
    decides: true,
    concludes: true,
    documents: [
      { template: 'decision-organisation', when: { field: '/draft/party/kind', in: ['organisation'] }, numberAs: 'decisionNumber' },
      {
        template: 'decision-person',
        when: { field: '/draft/party/kind', in: ['citizen', 'individual-business'] },
        numberAs: 'decisionNumber',
      },
    ],
  },
  step: {
    from: { main: ['noticed'], review: ['passed'], notice: ['served'] },
    articles: [apl(57, 1)],
    must: [
      ...punishingGates,
      {
        articles: [wsl(112)],
        test: { not: { condition: 'matter-is-daily' } },
        says: '本案是按日连续处罚，请使用“作出按日连续处罚决定”。',
      },
    ],
    moves: [{ track: 'main', to: 'decided' }, ...decisionMoves],
  },
});
