import { formerLaws } from './former-laws.ts';
import { laws } from './laws.ts';
import { localStatutes } from './local.ts';
import { regulations } from './regulations.ts';
import { shapes } from './shapes.ts';
import type { Citation, DateString } from '../vocabulary.ts';
import type { Statute } from './statute.ts';

/** 法律法规规章台账: every version that may be cited. */
export const statutes: readonly Statute[] = [...laws, ...formerLaws, ...regulations, ...localStatutes];

const byCode: ReadonlyMap<string, Statute> = new Map(statutes.map((statute) => [statute.code, statute]));

/** Item numbers that the document's own numbering leaves out. */
const missing: Readonly<Record<string, readonly number[]>> = { SEED28: [8] };

export function findStatute(code: string): Statute | undefined {
  return byCode.get(code);
}

/** The version of a family in force on a day. */
export function statuteOn(family: string, date: DateString): Statute | undefined {
  return statutes.find((statute) => statute.family === family && isInForce(statute, date));
}

function isInForce({ effectiveFrom, effectiveTo }: Statute, date: DateString): boolean {
  return effectiveFrom <= date && (effectiveTo === null || date <= effectiveTo);
}

/** Whether the provision exists: the article, and its paragraph and item where the text was checked. */
export function isCitable(citation: Citation): boolean {
  return faultOf(citation) === null;
}

/** What is wrong with a citation, as a Chinese sentence; null where nothing is. */
export function faultOf(citation: Citation): string | null {
  const statute = byCode.get(citation.law);
  if (!statute) return `法律法规台账中没有“${citation.law}”。`;
  const article = /^([1-9][0-9]*)(?:-([1-9][0-9]*))?$/.exec(citation.article);
  if (!article) return `“${citation.article}”不是条号。`;
  const number = Number(article[1]);
  if (missing[statute.code]?.includes(number) || (statute.articles !== null && number > statute.articles))
    return `《${statute.title}》没有第${citation.article}条。`;
  const paragraphs = paragraphsOf(statute.code, number);
  if (paragraphs && article[2] === undefined) return faultInside(citation, statute, paragraphs);
  return paragraphs ? `《${statute.title}》没有第${citation.article}条。` : null;
}

function faultInside({ article, paragraph, item }: Citation, statute: Statute, paragraphs: readonly number[]): string | null {
  if (paragraph !== undefined && !(paragraph >= 1 && paragraph <= paragraphs.length))
    return `《${statute.title}》第${article}条没有第${paragraph}款。`;
  const items = paragraph === undefined ? Math.max(...paragraphs) : (paragraphs[paragraph - 1] ?? 0);
  return item !== undefined && !(item >= 1 && item <= items) ? `《${statute.title}》第${article}条没有第${item}项。` : null;
}

/** Number of items of each paragraph of an article; undefined where the text was not checked. */
export function paragraphsOf(code: string, article: number): readonly number[] | undefined {
  const shape = shapes[code]?.split(' ')[article - 1];
  return shape?.split('+').map(Number);
}

/**
 * 从旧兼从轻 (处罚法 37): the version of the day of the conduct, and, where it has changed since, the version of the day of the
 * decision beside it, which applies if it is lighter or no longer sees a violation. Which of the two is lighter a person has to say.
 */
export function applicableVersions(
  family: string,
  conductDate: DateString,
  decisionDate: DateString,
): { readonly conduct: Statute | undefined; readonly later: Statute | null } {
  const conduct = statuteOn(family, conductDate);
  const decision = statuteOn(family, decisionDate);
  return { conduct, later: decision && decision.code !== conduct?.code ? decision : null };
}
