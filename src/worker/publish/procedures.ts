import { instance } from '@viz-js/viz';
import type { PublishedDatabase } from '#db/published/database.ts';
import { isPublicKind } from '#law/public-kinds.ts';
import { flowChart } from '#law/flow-chart.ts';
import { citationsText } from '#law/statutes/citation-text.ts';
import type { ProcedureVersion } from '#law/vocabulary.ts';
import { procedureHash } from '#ledger/index.ts';
import { outlineOf } from './outline.ts';
import { writeProcedure } from './published.sql.ts';

/** 执法流程图公示: chart and words of every procedure the public has to do with, made from the procedures themselves. */
export async function publishProcedures(published: PublishedDatabase, versions: readonly ProcedureVersion[], now: Date): Promise<void> {
  const viz = await instance();
  for (const version of versions) {
    const { id, title, kind, validFrom, articles } = version.procedure;
    if (!isPublicKind(kind)) continue;
    const chart = viz.renderString(flowChart(version), { format: 'svg', engine: 'dot' });
    const row = {
      id,
      kind,
      title,
      hash: procedureHash(version),
      valid_from: validFrom,
      bases: citationsText(articles),
      chart,
      outline: outlineOf(version),
    };
    await writeProcedure(published, row, now);
  }
}
