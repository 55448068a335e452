import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, report, round } from './measure.ts';
import { startProduct } from './support/product.ts';

/** Seconds of a later start on a data folder that is there, the median of five: database, checks of the tables, three processes. */
const folder = mkdtempSync(join(tmpdir(), 'mingzheng-restart-'));
try {
  await (await startProduct(folder)).stop();
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const { seconds, stop } = await startProduct(folder);
    times.push(seconds);
    await stop();
  }
  report({ figure: 'restart', ours: round(median(times)), peer: null, ratio: null, unit: 's' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
