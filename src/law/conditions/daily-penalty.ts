import { addDays, dayOf, daysBetween } from '../calendar.ts';
import { wsl } from '../cite.ts';
import { isObject } from '../same.ts';
import { draftIn, said } from './draft-at-hand.ts';
import { named, punishedIn } from './one-act.ts';
import type { Condition, DateString, Json, JsonObject, OtherCase, Question } from '../vocabulary.ts';

/** 按日连续处罚 is a matter of its own (安法 112). */
const dailyMatter = 'CF-WSL-112';

export const matterIsDaily: Condition = {
  id: 'matter-is-daily',
  title: '按日连续处罚',
  articles: [wsl(112)],
  holds: (question) => said(question, 'matter') === dailyMatter,
};

/**
 * 安法 112: ordered to correct *and* fined, and refusing to correct. Days run from the day after the order; the law names no last day, so they
 * end at the latest with the last re-inspection that found it undone, the last day on which the refusal is proved. A day already punished
 * is not punished again. The fine is the original one for each day.
 */
export const dailyPenaltyFits: Condition = {
  id: 'daily-penalty-fits',
  title: '按日连续处罚的日数和数额',
  articles: [wsl(112)],
  looksAt: ['others'],
  holds(question) {
    const draft = draftIn(question);
    if (draft === null) return null;
    if (said(question, 'matter') !== dailyMatter || draft['outcome'] !== 'penalty') return true;
    const daily = draft['daily'];
    if (!isObject(daily)) return '按日连续处罚应当写明原处罚决定、责令改正日、计罚起止日和日数。';
    const original = question.others.find(
      (other) =>
        punishedIn(other) &&
        other.standing.facts['decisionNumber'] === daily['originalNumber'] &&
        other.standing.facts['matter'] !== dailyMatter,
    );
    if (!original) return `没有找到当事人文号为“${String(daily['originalNumber'])}”的有效处罚决定，请核对文号，并把原案件列为关联案件。`;
    return faultOfDays(question, daily, original) ?? faultOfAmount(draft, daily, original) ?? true;
  },
};

function faultOfDays({ others }: Question, daily: JsonObject, original: OtherCase): string | null {
  const [orderedOn, from, until] = [day(daily['orderedOn']), day(daily['from']), day(daily['until'])];
  const order = others.find((other) => orderIn(other) === orderedOn && concerns(other, original));
  if (!order) return `${named(original)}及其关联案件中没有${orderedOn}作出的责令改正。`;
  const refused = refusedIn(order);
  if (refused === null) return `${named(order)}的复查没有认定拒不改正，不能按日连续处罚。`;
  const earliest = laterOf(addDays(orderedOn, 1), addDays(punishedUntil(others, daily['originalNumber']), 1));
  if (from < earliest) return `计罚最早自${earliest}起：责令改正之日的次日，并且不得与已经按日处罚的日期重复。`;
  if (until < from) return '计罚的止日早于起日。';
  if (until > refused) return `复查于${refused}认定拒不改正，计罚至多到该日；以后仍不改正的，再次复查后另行处罚。`;
  const days = daysBetween(from, until) + 1;
  return daily['days'] === days ? null : `${from}至${until}（首尾均计）为${days}日，现填${String(daily['days'])}日。`;
}

function faultOfAmount(draft: JsonObject, daily: JsonObject, original: OtherCase): string | null {
  const fine = original.standing.facts['fine'];
  if (typeof fine !== 'number' || fine === 0) return `${named(original)}没有罚款，不能按日连续处罚。`;
  if (daily['perDay'] !== fine || draft['fineBase'] !== fine) return `按照原处罚数额每日${fine}元计算，计算基数也填该数额。`;
  const measures = draft['measures'];
  const total = fine * Number(daily['days']);
  return isObject(measures) && measures['fine'] === total ? null : `${fine}元×${String(daily['days'])}日=${total}元，与拟罚款数额不符。`;
}

/** The order stands in the original case itself, or in one linked with the case at hand (an inspection, say). */
function concerns(other: OtherCase, original: OtherCase): boolean {
  return other.case === original.case || (other.relations?.length ?? 0) > 0;
}

function orderIn({ standing }: OtherCase): DateString | null {
  const at = standing.done['order-correction']?.at;
  return at === undefined ? null : dayOf(at);
}

/** The day of the last re-inspection, where it found the order not complied with. */
function refusedIn({ standing }: OtherCase): DateString | null {
  const at = standing.done['reinspect']?.at;
  return at === undefined || standing.facts['correctionResult'] !== 'undone' ? null : dayOf(at);
}

/** Up to which day earlier daily penalties for the same decision went; before everything where there is none. */
function punishedUntil(others: readonly OtherCase[], originalNumber: Json | undefined): DateString {
  const days = others.flatMap((other) => {
    const draft = other.standing.facts['draft'];
    const daily = isObject(draft) ? draft['daily'] : undefined;
    if (!punishedIn(other) || other.standing.facts['matter'] !== dailyMatter || !isObject(daily)) return [];
    return daily['originalNumber'] === originalNumber ? [day(daily['until'])] : [];
  });
  return days.toSorted().at(-1) ?? '1970-01-01';
}

function laterOf(one: DateString, other: DateString): DateString {
  return one > other ? one : other;
}

function day(value: Json | undefined): DateString {
  return typeof value === 'string' ? value.slice(0, 10) : '1970-01-01';
}
