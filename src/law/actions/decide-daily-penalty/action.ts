import { apl, wsl } from '../../cite.ts';
import { decisionMoves } from '../../form-parts/decision-gates.ts';
import { draft } from '../../form-parts/draft.ts';
import { day, form, remark, text } from '../../form-parts/fields.ts';
import { punishingGates } from '../../form-parts/punishing-gates.ts';
import { member } from '../../member.ts';

/**
 * 按日连续处罚 (安法 112): a penalty of its own, so it has a case of its own, linked with the original one: told, heard, reviewed and decided like
 * any other. Only days and amount are not a matter of discretion.
 */
export const decideDailyPenalty = member({
  action: {
    id: 'decide-daily-penalty',
    title: '作出按日连续处罚决定',
    says: '被责令改正且受到罚款处罚拒不改正的，负责人对审核通过的拟作决定作出按日连续处罚决定。',
    articles: [wsl(112), apl(57, 1, 1), apl(58)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: draft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法作出按日连续处罚决定。'] }),
      lateReason: remark('超过九十日的原因', {
        description: '自立案之日起已超过九十日的，应当写明原因（处罚法60条）。',
        'x-hint': '没有超过的不填。超过的写明立案日期、延误的原因和已经批准的延期（处罚法60条）。',
      }),
    }),
    remembers: { decidedOn: '/decidedOn', decidedDraft: '/draft', fine: '/draft/measures/fine', result: { value: 'penalty' } },
    decides: true,
    concludes: true,
    documents: [{ template: 'daily-penalty-decision', numberAs: 'decisionNumber' }],
  },
  step: {
    from: { main: ['noticed'], review: ['passed'], notice: ['served'] },
    articles: [wsl(112), apl(57, 1)],
    must: [
      ...punishingGates,
      { articles: [wsl(112)], test: { condition: 'matter-is-daily' }, says: '本案不是按日连续处罚，请使用“作出行政处罚决定”。' },
      { articles: [wsl(112)], test: { condition: 'daily-penalty-fits' }, says: '按日连续处罚的计算不对。' },
    ],
    moves: [{ track: 'main', to: 'decided' }, ...decisionMoves],
  },
});
