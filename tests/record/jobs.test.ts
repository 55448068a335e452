import { Logger, run } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectOffice, inTransaction } from '#db/office/connect.ts';
import { enqueue } from '#record/index.ts';
import { database, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await database();
});
afterAll(() => db.drop());

it('后台账号能取办业务账号放下的任务', async () => {
  const office = connectOffice(db.url('office'));
  const done = Promise.withResolvers<unknown>();
  // Its own pool, because the runner's stop does not wait until its connections are closed.
  const pool = new pg.Pool({ connectionString: db.url('worker') });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const runner = await run({
    pgPool: pool,
    taskList: { publish: async (payload) => done.resolve(payload) },
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') done.reject(new Error(message));
    }),
  });
  await inTransaction(office, 'liangping-yjj', (tx) => enqueue(tx, 'publish', { agency: 'liangping-yjj', case: 'x', n: 3 }, 'publish/x'));
  expect(await done.promise).toEqual({ agency: 'liangping-yjj', case: 'x', n: 3 });
  await runner.stop();
  await pool.end();
  await office.destroy();
});
