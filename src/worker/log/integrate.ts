import type { OfficeDatabase, Tx } from '#db/office/database.ts';
import { openCheckpoint, rootOf, signCheckpoint, tileHashes, tilesFor } from '#ledger/index.ts';
import type { LogFolder } from './folder.ts';
import type { LogKey } from './keys.ts';
import { lastSigned, leavesFrom, lockLog, noteSigned, placeWaiting, sizeOf } from './order.sql.ts';

export interface AgencyLog {
  readonly agency: string;
  readonly key: LogKey;
  readonly folder: LogFolder;
}

/** Entries placed, or leaves turned into tiles, at a time. A multiple of a tile's 256. */
const atATime = 8192;

/**
 * Brings the agency's public log up to its record: places for what waits, tiles, and last of all the signed checkpoint. May be stopped at
 * any point and begun again. Never signs anything that does not extend what was signed before.
 * @returns the size that is signed now
 */
export async function integrate(db: OfficeDatabase, log: AgencyLog): Promise<number> {
  for (let placed = atATime; placed === atATime; )
    placed = await db.transaction().execute(async (tx) => {
      await lockLog(tx, log.agency);
      return placeWaiting(tx, log.agency, atATime);
    });
  return db.transaction().execute(async (tx) => {
    await lockLog(tx, log.agency);
    return sign(tx, log, await shownSize(tx, log));
  });
}

/**
 * Makes the log's files again from the database and compares whatever is there: a lost folder is rebuilt, a changed one is refused. Done
 * once when the worker begins; afterwards the files are trusted.
 */
export async function rebuild(db: OfficeDatabase, log: AgencyLog): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockLog(tx, log.agency);
    const shown = await shownSize(tx, log);
    const signed = await lastSigned(tx, log.agency);
    if (signed) openCheckpoint(signed.note, [log.key.verifier]); // throws where the key is another one
    await makeTiles(tx, log, 0, Math.max(shown, signed?.size ?? 0));
    if (signed) await mustHaveRoot(log, signed.size, signed.root);
    if (signed && shown < signed.size) await log.folder.writeCheckpoint(signed.note);
    return sign(tx, log, Math.max(shown, signed?.size ?? 0));
  });
}

/** Size of the checkpoint that stands in public; 0 for none. @throws Error when it is not a beginning of our log. */
async function shownSize(tx: Tx, { agency, key, folder }: AgencyLog): Promise<number> {
  const note = await folder.readCheckpoint();
  if (note === null) return 0;
  const { origin, size } = openCheckpoint(note, [key.verifier]);
  if (origin !== key.name || size > (await sizeOf(tx, agency)))
    throw new Error('已公开的日志比数据库里的长，停止签发。请核对是否恢复了较旧的数据库备份。');
  return size;
}

async function sign(tx: Tx, log: AgencyLog, shown: number): Promise<number> {
  const { agency, key, folder } = log;
  const size = await sizeOf(tx, agency);
  if (size === shown) return size;
  await makeTiles(tx, log, shown, size);
  const root = await rootOf(size, tileHashes(size, folder.readTile));
  const signed = await lastSigned(tx, agency);
  const note = signCheckpoint({ origin: key.name, size, root }, key.privateKey, key.name);
  if (signed?.size !== size) await noteSigned(tx, agency, size, root, note);
  else if (!signed.root.equals(root)) throw new Error('同一大小的日志算出了另一个根，停止签发。');
  await folder.writeCheckpoint(note);
  return size;
}

async function makeTiles(tx: Tx, { agency, folder }: AgencyLog, from: number, to: number): Promise<void> {
  for (let at = from; at < to; ) {
    const leaves = await leavesFrom(tx, agency, at, Math.min(atATime - (at % atATime), to - at));
    if (leaves.length === 0) throw new Error('数据库里缺少日志的叶，停止签发。');
    await folder.writeTiles(await tilesFor(at, leaves, folder.readTile));
    at += leaves.length;
  }
}

async function mustHaveRoot({ folder }: AgencyLog, size: number, root: Uint8Array): Promise<void> {
  const found = await rootOf(size, tileHashes(size, folder.readTile));
  if (!Buffer.from(found).equals(root)) throw new Error('日志的叶与已签发的检查点不符，停止签发。');
}
