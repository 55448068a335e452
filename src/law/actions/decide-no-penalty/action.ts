import { apl } from '../../cite.ts';
import { decisionGates, decisionMoves } from '../../form-parts/decision-gates.ts';
import { draft } from '../../form-parts/draft.ts';
import { text, remark, day, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const decideNoPenalty = member({
  action: {
    id: 'decide-no-penalty',
    title: '作出不予行政处罚决定',
    says: '依法不予处罚的，负责人作出不予行政处罚决定，并对当事人进行教育。',
    articles: [apl(33), apl(57, 1, 2), apl(57, 1, 3), apl(58)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: draft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法不予行政处罚。'] }),
      education: text('对当事人的教育', { maxLength: 2000, 'x-words': ['已向当事人宣讲……规定，当事人作出书面承诺。'] }),
      lateReason: remark('超过九十日的原因', {
        'x-hint': '没有超过的不填。超过的写明立案日期、延误的原因和已经批准的延期（处罚法60条）。',
      }),
    }),
    remembers: { decidedOn: '/decidedOn', decidedDraft: '/draft', fine: { value: null }, result: { value: 'no-penalty' } },
    decides: true,
    documents: [{ template: 'no-penalty-decision', numberAs: 'decisionNumber' }],
    concludes: true,
  },
  step: {
    from: { main: ['concluded', 'noticed'], review: ['passed'] },
    articles: [apl(57, 1, 2)],
    must: [
      ...decisionGates,
      {
        gate: 'PG14',
        articles: [apl(57, 1, 2)],
        test: { field: '/draft/outcome', in: ['no-penalty'] },
        says: '审核通过的是给予行政处罚，不能作出不予处罚决定。',
      },
      {
        gate: 'PG14',
        articles: [apl(33, 1)],
        test: { condition: 'first-violation' },
        says: '不属于初次违法，不能以初次违法为由不予处罚。',
      },
    ],
    moves: [{ track: 'main', to: 'spared' }, ...decisionMoves],
  },
});
