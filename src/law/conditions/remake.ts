import { alil, arl } from '../cite.ts';
import { isObject, same } from '../same.ts';
import type { Condition } from '../vocabulary.ts';

/**
 * 复议法 64 Ⅱ, 行诉法 71: ordered to decide anew, the organ does not decide the same again on the same facts and grounds, save where only the
 * procedure was at fault.
 */
export const notTheSameAgain: Condition = {
  id: 'not-the-same-again',
  title: '不以同一事实和理由作出相同的决定',
  articles: [arl(64, 2), alil(71)],
  holds({ proposal, standing }) {
    if (standing.facts['redo'] !== 'ordered, under way' || standing.facts['redoGround'] === 'procedure') return true;
    if (proposal.form === undefined) return null;
    const draft = proposal.form['draft'];
    const former = standing.facts['decidedDraft'];
    if (!isObject(draft) || !isObject(former)) return true;
    const told = ['outcome', 'facts', 'violated', 'basis', 'measures'] as const;
    return !told.every((name) => same(draft[name], former[name])) || '拟作决定与被撤销的决定事实、依据和处罚内容相同。';
  },
};
