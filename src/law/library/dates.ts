import { numberIn } from './numbers.ts';
import type { DateString } from '../vocabulary.ts';
import { linesOf, type StatuteText } from './statute-text.ts';

const dayIn =
  /([0-9０-９]{4}|[零〇一二三四五六七八九]{4})年([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日/gu;
const effect = /自(.{0,20}?)起(?:施行|实施|生效|执行)/u;
const enacts = /通过|公布|发布|修订|修正|批准|印发|令第/u;

/** What a text says of its own dates. */
export interface StatedDates {
  /** 通过、公布、修订: the last one named. */
  readonly enacted: DateString | null;
  /** 施行. Where the last article still names the first version's day, that is no day of this version. */
  readonly effectiveFrom: DateString | null;
  readonly note: string | null;
}

export function datesIn(statute: StatuteText): StatedDates {
  const enacted = enactedIn(statute.history);
  const above = statute.history.find((line) => /施行/u.test(line));
  const stated = above === undefined ? null : (effectiveIn(above, enacted) ?? daysIn(above).at(-1) ?? null);
  if (stated !== null) return { enacted, effectiveFrom: stated, note: null };
  const last = statute.articles
    .slice(-3)
    .flatMap(linesOf)
    .map((line) => effectiveIn(line, enacted))
    .find((day) => day !== null);
  if (last === undefined) return { enacted, effectiveFrom: null, note: '正文没有写明施行日期，请按公布它的文件填写。' };
  if (enacted !== null && last < enacted)
    return {
      enacted,
      effectiveFrom: null,
      note: `正文所写的施行日期${last}早于最近一次修改（${enacted}），是最初的施行日期；本版本的施行日期请按修改决定填写。`,
    };
  const presumed = last === enacted && statute.history.filter((line) => enacts.test(line)).length > 1;
  const note = presumed ? `正文写“自公布之日起施行”，暂按最近一次修改之日${last}推定，请按修改决定核对。` : null;
  return { enacted, effectiveFrom: last, note };
}

/** The last day on which it was passed, promulgated or amended; else the day under an order's signature. */
function enactedIn(history: readonly string[]): DateString | null {
  const lines = history.map((line) => line.replace(effect, ''));
  const named = lines.filter((line) => enacts.test(line)).flatMap(daysIn);
  const signed = lines.filter((line) => line.replace(dayIn, '').trim() === '').flatMap(daysIn);
  return (named.length > 0 ? named : signed).sort().at(-1) ?? null;
}

/** 自2021年7月15日起施行, 自公布之日起施行. */
function effectiveIn(line: string, enacted: DateString | null): DateString | null {
  const found = effect.exec(line);
  if (!found) return null;
  const [day] = daysIn(found[1] ?? '');
  return day ?? (/(?:公布|发布|印发)之日/u.test(found[1] ?? '') ? enacted : null);
}

/** Every day named in a line, in its order. */
export function daysIn(line: string): DateString[] {
  return [...line.matchAll(dayIn)].flatMap(([, year = '', month = '', day = '']) => {
    const numbers = [year, month, day].map(numberIn);
    const [y, m, d] = numbers;
    if (!y || !m || !d || m > 12 || d > 31) return [];
    return [`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`];
  });
}
