import { citedWords } from './cited-part.ts';
import type { Use } from './citing.ts';
import { compareStatutes, type Change } from './compare.ts';
import type { StatuteText } from './statute-text.ts';

/** A use of an article that changed, and how near the change comes to it. */
export interface TouchedUse extends Use {
  /** Cites the earlier version, and has to be looked at; else it already cites the later one. */
  readonly cites: 'before' | 'after';
  /** `words`: the very part it cites reads otherwise. `number`: only the number is another. `elsewhere`: another part of the article. `gone`. */
  readonly touch: 'words' | 'number' | 'elsewhere' | 'gone' | 'new';
}

export interface Impact extends Change {
  readonly uses: readonly TouchedUse[];
}

/** What a later version does to everything that cites the earlier one or, by now, the later: article by article, unchanged ones left out. */
export function impactOf(
  before: { readonly code: string } & Pick<StatuteText, 'articles'>,
  after: { readonly code: string } & Pick<StatuteText, 'articles'>,
  uses: readonly Use[],
): Impact[] {
  return compareStatutes(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map((change) => ({
      ...change,
      uses: uses.flatMap((use): TouchedUse[] => {
        const cites = citesWhich(use, change, before.code, after.code);
        return cites === null ? [] : [{ ...use, cites, touch: touchOf(use, change) }];
      }),
    }));
}

function citesWhich({ citation }: Use, change: Change, before: string, after: string): TouchedUse['cites'] | null {
  if (citation.law === before && citation.article === change.before?.article) return 'before';
  return citation.law === after && citation.article === change.after?.article ? 'after' : null;
}

function touchOf({ citation }: Use, { kind, before, after }: Change): TouchedUse['touch'] {
  if (!before) return 'new';
  if (!after) return 'gone';
  if (kind === 'moved') return 'number';
  const [was, is] = [before, after].map((article) => citedWords(article, citation)?.normalize('NFKC'));
  if (was === undefined || is === undefined) return 'words';
  return was === is ? 'elsewhere' : 'words';
}
