import { documentTitles } from '#documents/catalogue.ts';
import { paperCitations } from '#documents/citations.ts';
import { type Use, usesInLaw } from '#law/library/citing.ts';

let known: readonly Use[] | null = null;

/** Everything of the product that rests on a provision: the law's own, and the papers. It changes with a release only. */
export function allUses(): readonly Use[] {
  known ??= [...usesInLaw(), ...paperUses()];
  return known;
}

function paperUses(): Use[] {
  return Object.entries(paperCitations).flatMap(([template, citations]) =>
    citations.map(
      (citation): Use => ({ kind: 'paper', id: template, title: `《${documentTitles[template] ?? template}》`, as: '文书依据', citation }),
    ),
  );
}
