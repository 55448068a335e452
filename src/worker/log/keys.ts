import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { verifierKeyOf } from '#ledger/index.ts';

/** The agency's log key: 32 bytes of RFC 8032, never out of this process. `verifier` is what everyone may have. */
export interface LogKey {
  readonly name: string;
  readonly privateKey: Uint8Array;
  readonly verifier: string;
}

/**
 * The key in `log-<agency>.key`, made at the first asking and readable by its owner alone. `name` is the log's origin, for ever.
 * @throws Error for a file that is no key: a log must not change its key silently.
 */
export async function logKey(keysFolder: string, agency: string, name: string): Promise<LogKey> {
  const path = join(keysFolder, `log-${agency}.key`);
  if (!existsSync(path)) await make(path);
  const text = await readFile(path, 'utf8');
  const privateKey = Buffer.from(text.trim(), 'base64');
  if (privateKey.length !== 32) throw new Error(`日志签名密钥 ${path} 已损坏，请从备份恢复；不能另做新的密钥。`);
  return { name, privateKey, verifier: verifierKeyOf(name, privateKey) };
}

/** Durable and whole before the first signature is made with it; of two who make one at the same moment the first wins. */
async function make(path: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(32).toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(unfinished);
  }
}
