import { apl } from '../cite.ts';
import { isObject, objectsIn } from '../same.ts';
import { unservedFault } from './correction-evidence.ts';
import type { Condition } from '../vocabulary.ts';

/**
 * The order came to the party (处罚法 61, 民诉法 87 to 95): it was signed for on the spot, or was served while there was still time to obey it.
 * Where the case has no order of its own there is nothing to serve.
 */
export const correctionOrderServed: Condition = {
  id: 'correction-order-served',
  title: '责令整改指令书已经送达',
  articles: [apl(28, 1), apl(61)],
  holds({ standing: { facts } }) {
    const order = objectsIn(facts['correctionOrders']).at(-1);
    return (order && unservedFault(order, facts['correctionServedOn'])) ?? true;
  },
};

/** Every problem of the order is looked at again, and the conclusion is what the single findings say. */
export const reinspectionComplete: Condition = {
  id: 'reinspection-complete',
  title: '逐项复查',
  articles: [apl(28, 1)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const { findings, result } = proposal.form;
    const ordered = standing.facts['correctionProblems'];
    if (!Array.isArray(findings) || !Array.isArray(ordered)) return false;
    const looked = new Map(findings.filter(isObject).map((finding) => [finding['problem'], finding['done']]));
    const left = ordered.map((_, index) => index + 1).filter((number) => !looked.has(number));
    if (left.length > 0) return `还没有复查第${left.join('、')}项。`;
    const beyond = [...looked.keys()].filter((number) => typeof number !== 'number' || number > ordered.length);
    if (beyond.length > 0) return `指令书只有${ordered.length}项问题，没有第${beyond.join('、')}项。`;
    const undone = [...looked.values()].some((done) => done !== 'done');
    if (undone && result === 'done') return '有一项没有整改完毕，复查结论不能是“全部整改完毕”。';
    return !undone && result === 'undone' ? '各项均已整改，复查结论应为“全部整改完毕”。' : true;
  },
};
