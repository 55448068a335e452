import type { CasePage, EntryShape, PaperShape } from '#contract/office/index.ts';
import { isObject } from '../forms/node.ts';

/** A certificate that was issued; the last one is the one held, as far as any is. */
export interface Issued {
  readonly entry: EntryShape;
  readonly paper: PaperShape;
}

/** Every certificate of the file, the newest first. */
export function certificatesOf({ entries }: Pick<CasePage, 'entries'>): Issued[] {
  return entries
    .flatMap((entry) =>
      entry.action === 'issue-certificate' ? entry.papers.filter(({ number }) => number !== null).map((paper) => ({ entry, paper })) : [],
    )
    .toReversed();
}

const decisions = new Set(['decide-licence', 'grant-licence', 'confirm-deemed-renewal', 'decide-ending', 'cancel-licence']);

/** What was decided about the licence from first to last. */
export function decisionsOf({ entries }: Pick<CasePage, 'entries'>): EntryShape[] {
  return entries.filter(({ action }) => decisions.has(action));
}

export function supervisionOf({ entries }: Pick<CasePage, 'entries'>): EntryShape[] {
  return entries.filter(({ action }) => action === 'supervise-licence').toReversed();
}

const fields = [
  ['responsible', '负责人'],
  ['premises', '经营场所'],
  ['mode', '经营方式'],
  ['scope', '许可范围'],
  ['storageLimit', '限制存放量'],
] as const;

/** What the certificate says, beside its number and term; what it does not say is left out. */
export function certificateLines({ facts }: Pick<CasePage, 'facts'>): { readonly label: string; readonly text: string }[] {
  const certificate = isObject(facts) && isObject(facts['certificate']) ? facts['certificate'] : {};
  return fields.flatMap(([name, label]) => {
    const text = certificate[name];
    return typeof text === 'string' && text !== '' ? [{ label, text }] : [];
  });
}

/** A fact that is a word or a day; empty where the case remembers none. */
export function factText({ facts }: Pick<CasePage, 'facts'>, name: string): string {
  const value = isObject(facts) ? facts[name] : undefined;
  return typeof value === 'string' ? value : '';
}
