import { closed } from './marks.ts';
import { daysIn } from './dates.ts';
import type { DateString } from '../vocabulary.ts';
import type { Version } from './versions.ts';

/** Which version a text may be; the clerk chooses. */
export interface Proposed {
  readonly code: string;
  readonly family: string;
  /** A version the table knows, another one of a statute it knows, or a statute it does not. */
  readonly kind: 'known' | 'new-version' | 'new-statute';
  /** Why, a Chinese sentence. */
  readonly says: string;
}

interface Found {
  readonly title: string;
  readonly enacted: DateString | null;
  readonly effectiveFrom: DateString | null;
  /** The day in the file's name, as the national database writes it: …_20210122.docx, …(2021-01-22).md. */
  readonly named: DateString | null;
}

/** The likeliest first. */
export function proposeVersions(found: Found, versions: readonly Version[]): Proposed[] {
  const named = bare(found.title);
  const kin = versions.filter(({ title }) => named !== '' && bare(title) === named);
  const family = kin[0]?.family;
  if (family === undefined)
    return [{ code: '', family: '', kind: 'new-statute', says: `台账中没有《${found.title}》，作为新的法规登记，请填写代码。` }];
  const days = [found.named, found.enacted, found.effectiveFrom].filter((day) => day !== null);
  const known = kin
    .map((version) => ({ version, day: days.find((day) => version.enactedOn === day || version.effectiveFrom === day) }))
    .filter(({ day }) => day !== undefined)
    .map(
      ({ version, day }): Proposed => ({
        code: version.code,
        family,
        kind: 'known',
        says: `名称相同，日期${day}与台账中的${version.version}一致。`,
      }),
    );
  const year = days[0]?.slice(0, 4) ?? '';
  const others = kin.filter(({ code }) => !known.some((one) => one.code === code));
  const fresh: Proposed[] =
    year === '' || versions.some(({ code }) => code === `${family}${year}`)
      ? []
      : [{ code: `${family}${year}`, family, kind: 'new-version', says: '名称与台账中的法规相同，日期不同，作为它的另一个版本。' }];
  return [
    ...known,
    ...fresh,
    ...others.map((version): Proposed => ({ code: version.code, family, kind: 'known', says: `名称相同，是台账中的${version.version}。` })),
  ];
}

/** 2021-01-22 in 行政处罚法(2021-01-22).md and 行政处罚法_20210122.docx. */
export function dayInName(name: string): DateString | null {
  const found = /(?<!\d)((?:19|20)\d{2})[-_.年]?(0[1-9]|1[0-2])[-_.月]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(name);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : (daysIn(name)[0] ?? null);
}

function bare(title: string): string {
  return closed(title)
    .replace(/^中华人民共和国/u, '')
    .replace(/[（(][^（()）]*(?:修正|修订|公布|修改|通过)[^（()）]*[)）]$/u, '');
}
