import { documentTitles } from '#documents/catalogue.ts';
import { paperCitations } from '#documents/citations.ts';
import { type Use, usesInLaw } from '#law/library/citing.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import type { Citation } from '#law/vocabulary.ts';

let known: readonly Use[] | null = null;

/** Everything of the product that rests on a provision: the law's own, and the papers. It changes with a release only. */
export function allUses(): readonly Use[] {
  known ??= [...usesInLaw(), ...paperUses()];
  return known;
}

/** A paper rests on what the actions rest on that issue it, and on what it prints by itself. */
function paperUses(): Use[] {
  const issuing = Object.values(procedureVersions).flatMap(({ actions }) =>
    Object.values(actions).flatMap(({ documents, articles }) => (documents ?? []).map(({ template }) => ({ template, articles }))),
  );
  return Object.entries(documentTitles).flatMap(([template, title]) => {
    const own = paperCitations[template] ?? [];
    const all = [...own, ...issuing.filter((issued) => issued.template === template).flatMap(({ articles }) => articles)];
    return distinct(all).map((citation): Use => ({ kind: 'paper', id: template, title: `《${title}》`, as: '文书依据', citation }));
  });
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(Object.entries(citation).toSorted()), citation])).values()];
}
