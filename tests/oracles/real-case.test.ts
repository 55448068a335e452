import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connectOffice } from '#db/office/connect.ts';
import { type CaseFile, caseFile, openCheckpoint, tileHashes } from '#ledger/index.ts';
import { checkBundle } from '#main/verify/checks.ts';
import { fieldsOf, indexOf } from '#record/index.ts';
import { integrate, openLog, rebuild } from '#worker/log/index.ts';
import { caseWith, lawful } from '../record/support/lawful.ts';
import { openScene, write } from '../record/support/scene.ts';
import { agency } from '../record/support/seal.ts';
import { askPython } from './oracle.ts';

it('a case out of the database passes both verifiers, and not with one character changed', async () => {
  const scene = await openScene();
  const db = connectOffice(scene.db.url('worker'));
  const data = await mkdtemp(join(tmpdir(), 'mingzheng-real-'));
  try {
    await mkdir(join(data, 'keys'));
    const log = await openLog(db, data, agency);
    await rebuild(db, log);
    const one = caseWith(lawful);
    await write(scene.office, one.made);
    await integrate(db, log);

    const checkpoint = await readFile(join(data, 'log', agency, 'checkpoint'), 'utf8');
    const { size } = openCheckpoint(checkpoint, [log.key.verifier]);
    const places = await indexOf(db, agency, one.id);
    const entries = await Promise.all([...places].map(async ([n, index]) => ({ n, index, fields: await fieldsOf(db, agency, one.id, n) })));
    const signed = { checkpoint, size, read: tileHashes(size, log.folder.readTile) };
    const file: CaseFile = await caseFile(
      { agency, case: one.id },
      entries.sort((a, b) => a.n - b.n),
      signed,
    );

    const text = JSON.stringify(file);
    expect(file.entries).toHaveLength(lawful.length);
    expect(verdicts(text, log.key.verifier)).toEqual([[], []]);
    const changed = text.replace('conclude-investigation', 'conclude-investigatiom');
    expect(verdicts(changed, log.key.verifier)).toEqual([['fields'], ['fields']]);
  } finally {
    await db.destroy();
    await scene.close();
    await rm(data, { recursive: true });
  }
});

function verdicts(text: string, key: string): unknown[] {
  const { checks } = checkBundle(text, key);
  const [python] = askPython('verify.py', [{ text, key }]) as string[][];
  return [checks.filter(({ ok }) => !ok).map(({ name }) => name), python];
}
