import pg from 'pg';
import type { BenchServer } from './server.ts';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements of our connections while it listens, `BEGIN` and `COMMIT` among them, exactly as they are sent. */
export class Listener {
  #heard: Statement[] = [];
  #listening = false;

  constructor() {
    const send: (...given: unknown[]) => unknown = pg.Client.prototype.query;
    const hear = (text: unknown, values: unknown) => {
      if (this.#listening && typeof text === 'string') this.#heard.push({ text, values: Array.isArray(values) ? values : [] });
    };
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      hear(given[0], given[1]);
      return send.apply(this, given);
    } as typeof pg.Client.prototype.query;
  }

  async listen(work: () => Promise<unknown>): Promise<void> {
    this.#heard = [];
    this.#listening = true;
    await work();
    this.#listening = false;
  }

  get heard(): readonly Statement[] {
    return this.#heard;
  }
}

/**
 * A copy of the whole database that checks nothing: no triggers, no foreign keys, no row-level security. Whatever the office says in one
 * database can be said again in the other, word for word. Nobody may be connected to the original while it is copied.
 */
export async function openBare(server: BenchServer): Promise<pg.Client> {
  const admin = await connected(server.url('postgres', 'postgres'));
  await admin.query('CREATE DATABASE bare TEMPLATE mingzheng');
  await admin.end();
  const bare = await connected(server.url('postgres', 'bare'));
  await bare.query(`DO $$
    DECLARE one regclass;
    BEGIN
      FOR one IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('record', 'log', 'people', 'office') LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER ALL', one);
        EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', one);
      END LOOP;
    END $$`);
  await bare.end();
  return connected(server.url('mingzheng_owner', 'bare'));
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
