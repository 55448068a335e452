import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officerAt } from './acknowledged.ts';
import { type House, openHouse, pullDown } from './house.ts';

/* The product on somebody else's PostgreSQL: Debian's 15, the oldest it promises to run on (README). */
const binaries = '/usr/lib/postgresql/15/bin';
const nobody = { uid: 65_534, gid: 65_534 };
// PostgreSQL refuses to run as root.
const account: { uid?: number; gid?: number } = process.getuid?.() === 0 ? nobody : {};
const folder = mkdtempSync(join(tmpdir(), 'mingzheng-pg15-'));
let port: number;
let server: ChildProcess;
let house: House;

beforeAll(async () => {
  if (account.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  const data = join(folder, 'data');
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'keeper', '--auth=trust', '--locale=C.UTF-8', '-E', 'UTF8'], {
    ...account,
    stdio: 'ignore',
  });
  port = await freePort();
  server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder], {
    ...account,
    stdio: 'ignore',
  });
  while (spawnSync(join(binaries, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status !== 0)
    await new Promise((resolve) => setTimeout(resolve, 100));
  house = await openHouse(undefined, { DATABASE_URL: `postgres://keeper@127.0.0.1:${port}/mingzheng` });
}, 180_000);
afterAll(async () => {
  if (house) await pullDown(house);
  server?.kill('SIGINT');
  if (server?.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

const { signIn, registerClue, nothingIsLost, api } = officerAt(() => house);

test('a case is opened, proved and published there, and is there after the next start', async () => {
  const cookie = await signIn('zhang');
  await registerClue(cookie);
  await nothingIsLost(cookie);
  const list = (await (await api('/api/cases', {}, cookie)).json()) as { readonly total: number };
  expect(list.total).toBeGreaterThan(5);
  const { dataFolder } = house;
  expect(await house.stop()).toBe(0);
  house = await openHouse(dataFolder, { DATABASE_URL: `postgres://keeper@127.0.0.1:${port}/mingzheng` });
  await nothingIsLost(await signIn('zhang'));
}, 180_000);

async function freePort(): Promise<number> {
  const listening = createServer().listen(0);
  await once(listening, 'listening');
  const address = listening.address();
  listening.close();
  await once(listening, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
