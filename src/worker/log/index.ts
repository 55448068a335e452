import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OfficeDatabase } from '#db/office/database.ts';
import { logFolder } from './folder.ts';
import { type AgencyLog, integrate, rebuild } from './integrate.ts';
import { logKey } from './keys.ts';
import { agenciesWaiting, allAgencies } from './order.sql.ts';

export { integrate, rebuild, type AgencyLog } from './integrate.ts';
export { allAgencies as agenciesOf } from './order.sql.ts';
export { logFolder } from './folder.ts';

/**
 * How often the short table of waiting entries is looked at. Not LISTEN/NOTIFY: a notifying commit takes a lock on the whole server, and
 * every writer would wait for every other's disk.
 */
const every = 200;

/** Keeps the public logs of all agencies up to date until told to stop; an entry is provable within a second or so. */
export function logKeeping(given: {
  readonly db: OfficeDatabase;
  readonly dataFolder: string;
  readonly onProblem: (message: string) => void;
}): { readonly name: string; run(signal: AbortSignal): Promise<void> } {
  const logs = new Map<string, AgencyLog>();
  return {
    name: 'log',
    run: async (signal) => {
      // An agency is due until one round went well; so is every agency at the beginning.
      const due = new Set<string>();
      for (let first = true; !signal.aborted; first = false) {
        try {
          const found = first || due.size > 0 ? (await allAgencies(given.db)).map(({ agency }) => agency) : await agenciesWaiting(given.db);
          for (const agency of found) due.add(agency);
          for (const agency of due) {
            await keep(given.db, given.dataFolder, logs, agency);
            due.delete(agency);
          }
        } catch (error) {
          given.onProblem(`存证日志：${(error as Error).message}`);
          await sleep(2000, undefined, { signal }).catch(() => {});
        }
        await sleep(every, undefined, { signal }).catch(() => {});
      }
    },
  };
}

async function keep(db: OfficeDatabase, dataFolder: string, logs: Map<string, AgencyLog>, agency: string): Promise<void> {
  const known = logs.get(agency);
  if (known) {
    await integrate(db, known);
    return;
  }
  const opened = await openLog(db, dataFolder, agency);
  await rebuild(db, opened);
  await integrate(db, opened);
  logs.set(agency, opened);
}

/** The agency's log with its key, which is made at the first asking. */
export async function openLog(db: OfficeDatabase, dataFolder: string, agency: string): Promise<AgencyLog> {
  const origin = (await allAgencies(db)).find((one) => one.agency === agency)?.origin;
  if (origin === undefined) throw new Error(`没有机关 ${agency}。`);
  const key = await logKey(join(dataFolder, 'keys'), agency, origin);
  return { agency, key, folder: logFolder(join(dataFolder, 'log', agency)) };
}
