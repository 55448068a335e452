import { createHash, randomBytes } from 'node:crypto';
import { canonical, sealEntry } from '#ledger/index.ts';
import { inTurn, report, round } from './measure.ts';

/** Sealing an entry of sixty fields in both hashes, beside one SHA-256 with node:crypto over the same entry as a whole: what proof costs. */
const form = Object.fromEntries(
  Array.from({ length: 47 }, (_, at) => [`field${at}`, `示例内容第 ${at} 项，某某公司未按照规定对从业人员进行培训`]),
);
const entry = {
  agency: 'example-yjj',
  case: '00000000-0000-4000-8000-000000000000',
  n: 1,
  prev: 'ab'.repeat(64),
  procedure: 'cd'.repeat(32),
  action: 'collect-evidence',
  at: '2026-03-02T01:30:00.000Z',
  by: 'p1',
  id: '00000000-0000-4000-9000-000000000000',
  draft: null,
  form,
  papers: [],
  files: [],
};
const repeat = 50;
const { ours, peer } = await inTurn(
  20,
  4,
  async () => {
    for (let at = 0; at < repeat; at += 1) sealEntry(entry, () => randomBytes(16));
  },
  async () => {
    for (let at = 0; at < repeat; at += 1) createHash('sha256').update(canonical(entry)).digest();
  },
);
report({ figure: 'ledger-seal', ours: round(ours / repeat), peer: round(peer / repeat), ratio: round(peer / ours), unit: 'ms' });
