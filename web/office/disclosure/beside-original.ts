import type { CasePage, EntryShape } from '#contract/office/index.ts';
import { originalCopyFrom } from '#law/public-copy.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { fieldsOf, type FormNode, isObject } from '../forms/node.ts';

export interface Pair {
  readonly name: string;
  readonly label: string;
  readonly masked: string;
  readonly original: string;
}

/** A public text of the case and the entry that brought it. */
export interface Brought {
  readonly entry: EntryShape;
  readonly copy: Record<string, unknown>;
}

/** What the case does about its publication, in every procedure. */
export const disclosing: ReadonlySet<string> = new Set([
  'prepare-disclosure',
  'check-disclosure',
  'publish-decision',
  'redraft-disclosure',
  'correct-disclosure',
  'withdraw-disclosure',
]);

/** The newest public text of a case, whichever kind of act it is about. */
export function newestCopy({ entries }: Pick<CasePage, 'entries'>, before = Number.POSITIVE_INFINITY): Brought | null {
  for (const entry of entries.toReversed()) {
    if (entry.n >= before || !isObject(entry.form)) continue;
    const { copy } = entry.form;
    if (isObject(copy)) return { entry, copy };
  }
  return null;
}

/** The text last put before the public, whether or not it still stands there; null where none was. */
export function shownCopy(page: Pick<CasePage, 'entries'>): Brought | null {
  const shown = page.entries.findLast(
    ({ action, form }) =>
      action === 'publish-decision' || (action === 'correct-disclosure' && isObject(form) && form['result'] !== 'returned'),
  );
  return shown ? newestCopy(page, shown.n + 1) : null;
}

/** The text the desk is about: a correction while it waits, else the one before the public, else the one being prepared. */
export function textAtHand(page: Pick<CasePage, 'entries' | 'tracks'>): {
  readonly text: Brought | null;
  readonly instead: Brought | null;
} {
  const shown = shownCopy(page);
  const waits = page.tracks.some(({ track, place }) => track === 'disclosure' && place === 'correcting');
  return waits ? { text: newestCopy(page), instead: shown } : { text: shown ?? newestCopy(page), instead: null };
}

/** The group of a form that holds the public text. */
export function copySchemaIn(schema: FormNode | undefined): FormNode | undefined {
  return Object.values(schema?.properties ?? {}).find((node) => node['x-widget'] === 'disclosure-copy');
}

/** What the record says, under the names of the public fields. */
export function originalsOf({ facts }: Pick<CasePage, 'facts'>, schema: FormNode | undefined, organ: string): Record<string, string> {
  return schema ? originalCopyFrom(schema, isObject(facts) ? (facts as JsonObject) : {}, organ) : {};
}

/** A public text beside another, field by field, under the labels of its form. */
export function pairsOf(
  copy: Readonly<Record<string, unknown>>,
  originals: Readonly<Record<string, unknown>>,
  labels: FormNode | undefined,
): Pair[] {
  const names = labels ? fieldsOf(labels).map(([name]) => name) : Object.keys(copy);
  return names.map((name) => ({
    name,
    label: labels?.properties?.[name]?.title ?? name,
    masked: text(copy[name]),
    original: text(originals[name]),
  }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
