import { addDays } from '../calendar.ts';
import { isObject } from '../same.ts';
import type { Statute } from '../statutes/statute.ts';
import { statutes } from '../statutes/index.ts';
import type { DateString, Json, JsonObject, Standing } from '../vocabulary.ts';

/** A version of a statute as the library knows it: the table's own, with what the register has recorded of it. */
export interface Version extends Omit<Statute, 'citedBy'> {
  readonly citedBy: 'article' | 'item';
  readonly enactedOn: DateString | null;
  /** What was taken in; null where the text is not in the library (正文未导入). */
  readonly text: ImportedText | null;
}

export interface ImportedText {
  /** SHA-256 of the canonical text (`StatuteText`). */
  readonly digest: string;
  /** SHA-256 of the file it was read from. */
  readonly original: string;
  readonly source: string;
  readonly articles: number;
}

type Register = Pick<Standing, 'facts'> | undefined;

/** Every version known on the day of asking: the table of `law/statutes` with what the law register says beside and above it. */
export function versionsIn(register: Register): Version[] {
  const imported = mapAt(register, 'statutes');
  const ended = mapAt(register, 'statutesEnded');
  const known = statutes.map((statute) => withImport(fromTable(statute), imported[statute.code]));
  const others = Object.entries(imported).filter(([code]) => !statutes.some((statute) => statute.code === code));
  const all = [...known, ...others.map(([code, form]) => withImport(blank(code), form))];
  return all.map((version) => {
    const end = ended[version.code];
    return typeof end === 'string' ? { ...version, effectiveTo: end } : version;
  });
}

export function findVersion(versions: readonly Version[], code: string): Version | undefined {
  return versions.find((version) => version.code === code);
}

/** Versions of one statute, the latest first. */
export function familyOf(versions: readonly Version[], family: string): Version[] {
  return versions.filter((version) => version.family === family).sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
}

/** The version in force on a day: the latest that had begun, unless it had ended. */
export function versionOn(versions: readonly Version[], family: string, day: DateString): Version | undefined {
  const latest = familyOf(versions, family).find(({ effectiveFrom }) => effectiveFrom <= day);
  return latest && (latest.effectiveTo === null || day <= latest.effectiveTo) ? latest : undefined;
}

/** The last day on which the version was in force: its own, or the day before the next one began; null where it still is. */
export function lastDayOf(versions: readonly Version[], version: Version): DateString | null {
  const next = familyOf(versions, version.family).findLast(({ effectiveFrom }) => effectiveFrom > version.effectiveFrom);
  const days = [version.effectiveTo, next ? addDays(next.effectiveFrom, -1) : null].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

export type StateInTime = 'in-force' | 'future' | 'ended';

export function stateOn(versions: readonly Version[], version: Version, day: DateString): StateInTime {
  if (day < version.effectiveFrom) return 'future';
  const last = lastDayOf(versions, version);
  return last !== null && last < day ? 'ended' : 'in-force';
}

/** The version whose text the library has, next before this one. */
export function textBefore(versions: readonly Version[], version: Version): Version | undefined {
  return familyOf(versions, version.family).find(({ text, effectiveFrom }) => text !== null && effectiveFrom < version.effectiveFrom);
}

function fromTable(statute: Statute): Version {
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(statute.version) ?? [];
  return { ...statute, citedBy: statute.citedBy === 'item' ? 'item' : 'article', enactedOn: day ?? null, text: null };
}

function blank(code: string): Version {
  return {
    code,
    family: code,
    title: code,
    shortTitle: code,
    number: null,
    version: '',
    effectiveFrom: '0000-00-00',
    effectiveTo: null,
    articles: null,
    verified: true,
    note: null,
    citedBy: 'article',
    enactedOn: null,
    text: null,
  };
}

/** The form of `import-statute`, held to its types by its schema when it was signed. */
function withImport(version: Version, form: Json | undefined): Version {
  if (!isObject(form)) return version;
  const articles = Number(form['articles']);
  return {
    ...version,
    family: textAt(form, 'family') ?? version.family,
    title: textAt(form, 'title') ?? version.title,
    shortTitle: textAt(form, 'shortTitle') ?? version.shortTitle,
    number: textAt(form, 'number') ?? version.number,
    version: textAt(form, 'version') ?? version.version,
    effectiveFrom: textAt(form, 'effectiveFrom') ?? version.effectiveFrom,
    effectiveTo: textAt(form, 'effectiveTo') ?? version.effectiveTo,
    enactedOn: textAt(form, 'enactedOn') ?? version.enactedOn,
    citedBy: form['citedBy'] === 'item' ? 'item' : 'article',
    articles,
    verified: true,
    note: version.verified ? version.note : null,
    text: {
      digest: textAt(form, 'textDigest') ?? '',
      original: textAt(form, 'original') ?? '',
      source: textAt(form, 'source') ?? '',
      articles,
    },
  };
}

function textAt(form: JsonObject, name: string): string | null {
  const value = form[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function mapAt(register: Register, fact: string): JsonObject {
  const value = register?.facts[fact];
  return isObject(value) ? value : {};
}
