import { randomBytes, randomUUID } from 'node:crypto';
import { inTransaction } from '#db/office/connect.ts';
import { append } from '#record/index.ts';
import { inTurn, report, round } from './measure.ts';
import { plainly, readyRows, writePlain } from './support/plain.ts';
import { evidence, openGround } from './support/record.ts';
import { agency } from './support/server.ts';

/** 256 entries of 256 cases in one durable transaction, beside the same rows into plain tables. Entries a second. */
const size = 256;
const [runs, warm] = [9, 2];
const ground = await openGround();
const ready = Array.from({ length: runs + warm }, () => Array.from({ length: size }, () => readyRows(ground.procedure)));
const { ours, peer } = await inTurn(
  runs,
  warm,
  () =>
    inTransaction(ground.db, agency, async (tx) => {
      for (let one = 0; one < size; one += 1)
        await append(tx, { agency, case: randomUUID(), leaves: [] }, { procedure: ground.procedure, entry: evidence() }, randomBytes);
    }),
  () =>
    plainly(ground, async (client) => {
      for (const rows of ready.pop() ?? []) await writePlain(client, rows);
    }),
);
await ground.close();
const perSecond = (milliseconds: number) => round((size * 1000) / milliseconds);
report({ figure: 'log-append-batch', ours: perSecond(ours), peer: perSecond(peer), ratio: round(peer / ours), unit: 'entries/s' });
