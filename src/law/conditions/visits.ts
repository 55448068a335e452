import { dayNumber } from '../calendar.ts';
import { gbf54, opt } from '../cite.ts';
import { itemsIn } from '../inspection-registers.ts';
import { caseDriven } from '../inspection-sources.ts';
import { partyKeys } from '../party-key.ts';
import { isObject } from '../same.ts';
import { idsIn } from './inspection-items.ts';
import type { Condition, DateString, Json, JsonObject, OtherCase, Question } from '../vocabulary.ts';

/** A visit to the party's premises that was made, or approved and so kept free for. */
interface Visit {
  readonly day: DateString;
  readonly title: string;
  readonly items: readonly string[];
  readonly capped: boolean;
  readonly over: boolean;
}

/** Places in which a task is no visit: not approved yet, or called off. */
const noVisit = ['task', 'proposed', 'cancelled'];

/** 检查方案: the one proposed, or else the one the case remembers. */
function schemeAt({ proposal, standing }: Question): JsonObject {
  if (proposal.form?.['means'] !== undefined) return proposal.form;
  const scheme = standing.facts['scheme'];
  return isObject(scheme) ? scheme : {};
}

function visitsIn(question: Question): Visit[] {
  const mine = partyKeys(question.standing.facts['party']);
  const same = ({ standing }: OtherCase) => partyKeys(standing.facts['party']).some((key) => mine.includes(key));
  return question.others
    .filter((other) => other.kind === 'inspection' && same(other))
    .filter(({ standing }) => !noVisit.includes(standing.places['main'] ?? 'task') && standing.facts['means'] === 'on-site')
    .map(({ standing: { facts, places }, title, opened }) => ({
      day: dayIn(facts['inspectedOn']) ?? dayIn(facts['plannedFrom']) ?? opened,
      title,
      items: idsIn(facts['items']),
      capped: isCapped(facts['source'], question),
      over: ['closed', 'archived'].includes(places['main'] ?? ''),
    }));
}

function isCapped(source: Json | undefined, { settings }: Question): boolean {
  return !(settings.leadsOutsideCap.value && caseDriven.includes(String(source)));
}

/** 年度频次上限: of the bureau as a whole, and of each item; visits that are approved count as made. */
export const withinVisitCap: Condition = {
  id: 'within-visit-cap',
  title: '年度检查频次上限',
  articles: [gbf54, opt(54)],
  looksAt: ['others', 'inspection-items-register'],
  holds(question) {
    const { from, means, items: wanted } = schemeAt(question);
    // Going in later than was planned counts in the year in which they go in.
    const planned = dayIn(question.proposal.form?.['on']) ?? dayIn(from);
    if (planned === null) return null;
    if (means !== 'on-site' || !isCapped(question.standing.facts['source'], question)) return true;
    const year = planned.slice(0, 4);
    const visits = visitsIn(question).filter(({ day, capped }) => capped && day.startsWith(year));
    const told = visits.map(({ day, title }) => `${day}“${title}”`).join('、');
    const most = question.settings.inspectionYearlyCap.value;
    if (visits.length >= most) return `${year}年对该企业的入企检查已有${visits.length}次（${told}），达到本机关公布的上限${most}次。`;
    const items = itemsIn(question.registers);
    for (const id of idsIn(wanted)) {
      const item = items.get(id);
      const before = visits.filter((visit) => visit.items.includes(id)).length;
      if (item && before >= item.cap) return `${year}年对该企业已检查“${item.name}”${before}次，达到该事项的上限${item.cap}次。`;
    }
    return true;
  },
};

/** 重复检查预警: another visit lately, or one still under way, needs its reason. */
export const repeatVisitExplained: Condition = {
  id: 'repeat-visit-explained',
  title: '重复检查预警',
  articles: [gbf54],
  looksAt: ['others'],
  holds(question) {
    const { from, means, repeatReason } = schemeAt(question);
    const planned = dayIn(from);
    if (planned === null) return null;
    if (means !== 'on-site' || repeatReason) return true;
    const days = question.settings.repeatVisitDays.value;
    const near = visitsIn(question).filter(({ day, over }) => !over || Math.abs(dayNumber(planned) - dayNumber(day)) <= days);
    if (near.length === 0) return true;
    return `该企业${days}日内另有检查或者有检查尚未办结：${near.map(({ day, title }) => `${day}“${title}”`).join('、')}。能合并的请合并，确需检查的请写明理由。`;
  },
};

function dayIn(value: Json | undefined): DateString | null {
  return typeof value === 'string' && value.length >= 10 ? value.slice(0, 10) : null;
}
