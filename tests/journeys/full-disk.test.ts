import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officerAt } from './acknowledged.ts';
import { type House, openHouse } from './house.ts';
import { endedAll } from './processes-of.ts';

/* A disk that runs full under the running product. Only root may make one: an ordinary user's `npm test` says that it leaves this file out. */
const disk = mkdtempSync(join(tmpdir(), 'mingzheng-disk-'));
const data = join(disk, 'data');
const filler = join(disk, 'filler');

describe('a disk that runs full', () => {
  let house: House;
  const { signIn, registerClue, tryToRegisterClue, nothingIsLost } = officerAt(() => house);

  beforeAll(async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900m', 'tmpfs', disk]);
    house = await openHouse(data);
  }, 120_000);
  afterAll(async () => {
    if (house) await house.stop();
    await endedAll(data);
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  test('is said to whoever writes, and nothing that was acknowledged is lost', async () => {
    const cookie = await signIn('zhang');
    await registerClue(cookie);
    fill();
    let refused: { readonly status: number; readonly body: string } | null = null;
    for (let turn = 0; turn < 400 && refused === null; turn += 1) {
      const answer = await tryToRegisterClue(cookie).catch(() => ({ status: 503, body: 'gone' }));
      if (answer.status !== 200) refused = answer;
    }
    expect(refused?.status).toBe(503);
    expect(refused?.body).not.toMatch(/at .*\.ts:|Error:/);
    // Where the database itself could not go on, the whole product ends and says so.
    if (house.child.exitCode === null) house.kill('SIGINT');
    if (house.child.exitCode === null) await once(house.child, 'exit');
    await expect(openHouse(data)).rejects.toThrow(/磁盘(剩余空间不足|已满)/);
    rmSync(filler);
    house = await openHouse(data);
    await nothingIsLost(await signIn('zhang'));
  }, 180_000);
});

/** Until not a byte is left. */
function fill(): void {
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(1 << 20);
  try {
    while (statfsSync(disk).bavail > 0) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}
