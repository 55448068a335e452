import type { LawImpact } from '#contract/office/index.ts';
import type { Tx } from '#db/office/database.ts';
import { notFound } from '#http/problem.ts';
import { type Impact, impactOf } from '#law/library/impact.ts';
import { textBefore } from '#law/library/versions.ts';
import type { DateString } from '#law/vocabulary.ts';
import { getVersion, readVersions } from './around.ts';
import { articlesOf } from './library.sql.ts';
import { articleShape, useShape, versionShape } from './shapes.ts';
import { allUses } from './uses.ts';

/**
 * What a version changed against an earlier one, and everything that rests on what it changed.
 * @throws Problem 404 where one of the two texts is not in the library
 */
export async function lawImpact(tx: Tx, agency: string, today: DateString, code: string, against?: string): Promise<LawImpact> {
  const versions = await readVersions(tx, agency);
  const after = getVersion(versions, code);
  const before = against === undefined ? textBefore(versions, after) : getVersion(versions, against);
  if (!before) throw notFound('法规库中没有这部法规更早版本的正文，无从比较；导入更早的版本后再看。');
  const [was, is] = [await articlesOf(tx, agency, before.code), await articlesOf(tx, agency, after.code)];
  const without = was.length === 0 ? before : is.length === 0 ? after : null;
  if (without) throw notFound(`《${without.title}》（${without.version}）的正文未导入，无从比较。`);
  const impact = impactOf({ code: before.code, articles: was }, { code: after.code, articles: is }, allUses());
  return {
    before: versionShape(versions, before, today),
    after: versionShape(versions, after, today),
    changes: impact.flatMap(changeShape),
    same: is.length - impact.filter((change) => change.after !== null).length,
  };
}

function changeShape({ kind, before, after, likeness, uses }: Impact): LawImpact['changes'] {
  if (kind === 'same') return [];
  const shown = uses.map((use) => ({ ...useShape(use), cites: use.cites, touch: use.touch }));
  return [{ kind, before: before && articleShape(before), after: after && articleShape(after), likeness, uses: shown }];
}
