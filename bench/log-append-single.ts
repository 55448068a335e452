import { randomBytes, randomUUID } from 'node:crypto';
import { inTransaction } from '#db/office/connect.ts';
import { append } from '#record/index.ts';
import { inTurn, report, round } from './measure.ts';
import { plainly, readyRows, writePlain } from './support/plain.ts';
import { evidence, openGround } from './support/record.ts';
import { agency } from './support/server.ts';

/** One durable entry (sealed in both hashes, checked by the database) beside the same rows into plain tables. Milliseconds, median. */
const ground = await openGround();
const [runs, warm] = [400, 50];
const ready = Array.from({ length: runs + warm }, () => readyRows(ground.procedure));
const { ours, peer } = await inTurn(
  runs,
  warm,
  () =>
    inTransaction(ground.db, agency, async (tx) => {
      await append(tx, { agency, case: randomUUID(), leaves: [] }, { procedure: ground.procedure, entry: evidence() }, randomBytes);
    }),
  () => plainly(ground, (client) => writePlain(client, ready.pop() ?? readyRows(ground.procedure))),
);
await ground.close();
report({ figure: 'log-append-single', ours: round(ours), peer: round(peer), ratio: round(peer / ours), unit: 'ms' });
