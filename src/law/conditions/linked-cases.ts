import { apl } from '../cite.ts';
import { isSameParty } from '../party-key.ts';
import { isObject } from '../same.ts';
import type { Condition, OtherCase, Question } from '../vocabulary.ts';

/** Ids the form names in `/links`; null without a form. */
function linksOf({ proposal }: Question): string[] | null {
  if (proposal.form === undefined) return null;
  const links = proposal.form['links'];
  return Array.isArray(links) ? links.flatMap((link) => (isObject(link) && typeof link['case'] === 'string' ? [link['case']] : [])) : [];
}

export const linkedCasesKnown: Condition = {
  id: 'linked-cases-known',
  title: '关联案件存在',
  articles: [apl(47)],
  looksAt: ['others'],
  holds(question) {
    const links = linksOf(question);
    if (links === null) return null;
    const known = new Set(question.others.map((other) => other.case));
    const unknown = links.filter((id) => !known.has(id));
    return unknown.length === 0 || `没有找到案件${unknown.join('、')}，或者所列就是本案。`;
  },
};

/** The case this one goes into is about the same party, is a penalty case, and still under way: something decided cannot take anything in. */
export const mergeTargetOpen: Condition = {
  id: 'merge-target-open',
  title: '并入的案件正在办理',
  articles: [apl(29), apl(54, 2)],
  looksAt: ['others'],
  holds(question) {
    const links = linksOf(question);
    if (links === null) return null;
    const target = question.others.find((other) => other.case === links[0]);
    if (!target) return '没有找到要并入的案件。';
    if (target.kind !== 'penalty' || !underWay.has(target.standing.places['main'] ?? ''))
      return `“${target.title}”不在线索核查或者调查阶段，不能并入。`;
    return samePartyAs(question, target) || `“${target.title}”的当事人不是本案当事人；不是同一当事人的案件不能并案，请作关联处理。`;
  },
};
const underWay = new Set(['clue', 'filing-proposed', 'investigating', 'concluded']);

function samePartyAs({ standing }: Question, target: OtherCase): boolean {
  return isSameParty(standing.facts['party'], target.standing.facts['party']);
}
