import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officerAt } from './acknowledged.ts';
import { type House, openHouse, pullDown } from './house.ts';
import { endedAll, processesOf } from './processes-of.ts';

/* Starting, stopping and being killed, as whoever runs the machine sees it. One data folder goes through all of it. */
let house: House;
let folder: string;
let ports: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingzheng-start-'));
  house = await openHouse(folder);
  ports = { OFFICE_PORT: new URL(house.office).port, PORTAL_PORT: new URL(house.portal).port };
}, 120_000);
afterAll(async () => {
  if (house) await pullDown(house);
  rmSync(folder, { recursive: true, force: true });
});

const { post, signIn, registerClue, nothingIsLost } = officerAt(() => house);

/** What a start says that does not succeed, and its exit code. */
async function refusedStart(environment: Record<string, string>): Promise<{ says: string; code: number | null }> {
  const free = mkdtempSync(join(tmpdir(), 'mingzheng-refused-'));
  const env = { ...process.env, DATABASE_URL: '', NODE_OPTIONS: '', MINGZHENG_DATA: free, ...environment };
  const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main/start.ts'], { env });
  let says = '';
  child.stderr?.on('data', (text) => {
    says += String(text);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  rmSync(free, { recursive: true, force: true });
  return { says: says.trim(), code };
}

describe('a start that cannot succeed says why in one sentence', () => {
  test.each(['OFFICE_PORT', 'PORTAL_PORT'])('%s is taken', async (variable) => {
    const { says, code } = await refusedStart({ ...fresh(), [variable]: taken() });
    expect(says).toBe(`✗ 端口 ${taken()} 已被占用。请关闭占用它的程序，或者用 ${variable}=其他端口 重新启动。`);
    expect(code).toBe(1);
  });

  test('ports that cannot be meant', async () => {
    expect(await refusedStart({ OFFICE_PORT: '八零八零' })).toEqual({
      says: '✗ OFFICE_PORT 应当是 1 到 65535 的整数，现为“八零八零”。',
      code: 1,
    });
    expect((await refusedStart({ OFFICE_PORT: '8090', PORTAL_PORT: '8090' })).says).toMatch(/^✗ OFFICE_PORT 与 PORTAL_PORT 不能相同/);
  });

  test('the data folder is held by another start', async () => {
    const { says, code } = await refusedStart({ ...fresh(), MINGZHENG_DATA: folder });
    expect(says).toBe(
      `✗ 数据文件夹 ${folder} 正被另一个明证使用（进程 ${house.child.pid}）。请先停止它，或者用 MINGZHENG_DATA 换一个文件夹。`,
    );
    expect(code).toBe(1);
  });

  test('the data folder is a file, or lies below one', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    for (const place of [file, join(file, 'below')]) {
      const { says, code } = await refusedStart({ ...fresh(), MINGZHENG_DATA: place });
      expect(says).toBe(`✗ 数据文件夹 ${place} 的路径上有一个同名的文件，不是文件夹。请移走它，或者用 MINGZHENG_DATA 换一个文件夹。`);
      expect(code).toBe(1);
    }
  });

  test('the data folder may not be written', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    // Root may write everywhere but where the kernel says no.
    const place = process.getuid?.() === 0 ? '/sys/mingzheng' : join(closed, 'data');
    const { says, code } = await refusedStart({ ...fresh(), MINGZHENG_DATA: place });
    expect(says).toMatch(/^✗ 不能写入数据文件夹 \S+。请换用有权限的用户，或者用 MINGZHENG_DATA 指定可写的文件夹。$/);
    expect(code).toBe(1);
  });
});

/** Ports that nobody holds: of a house that is not there, beside the taken one. */
const fresh = () => ({ OFFICE_PORT: '28480', PORTAL_PORT: '28481' });
const taken = () => new URL(house.office).port;

describe('what was acknowledged outlives every kill', () => {
  test.each([
    ['the start itself', (): number => house.child.pid ?? 0],
    ['the office', () => pidOf('office.ts')],
    ['the portal', () => pidOf('portal.ts')],
    ['the worker', () => pidOf('worker.ts')],
    ['the database server', () => Number(readFileSync(join(folder, 'pg', '18', 'postmaster.pid'), 'utf8').split('\n')[0])],
  ])('%s', async (_, victim) => {
    await registerClue(await signIn('zhang'));
    process.kill(victim(), 'SIGKILL');
    await once(house.child, 'exit');
    house = await openHouse(folder, ports);
    await nothingIsLost(await signIn('zhang'));
  });

  const pidOf = (program: string) => processesOf(folder).find(({ command }) => command.endsWith(`src/main/${program}`))?.pid ?? 0;
});

describe('told to stop', () => {
  test('it ends in order and leaves nobody behind', async () => {
    expect(processesOf(folder).length).toBeGreaterThan(4);
    expect(await house.stop()).toBe(0);
    expect(processesOf(folder)).toEqual([]);
    for (const left of ['start.pid', 'pg/18/postmaster.pid']) expect(existsSync(join(folder, left))).toBe(false);
  });

  test('even while it is still starting', async () => {
    const env = { ...process.env, ...fresh(), DATABASE_URL: '', MINGZHENG_DATA: folder };
    const child = spawn(process.execPath, ['src/main/start.ts'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise<void>((resolve) => child.stdout.on('data', (text) => String(text).includes('启动数据库') && resolve()));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await endedAll(folder);
    expect(existsSync(join(folder, 'pg/18/postmaster.pid'))).toBe(false);
  });
});

describe('in production', () => {
  test('a folder of demo people is refused', async () => {
    const { says, code } = await refusedStart({ ...fresh(), MINGZHENG_DATA: folder, MINGZHENG_ENV: 'production' });
    expect(says).toMatch(/^✗ 这里是演示数据（示例人员和示例账号），不能用于正式运行。/);
    expect(code).toBe(1);
    await endedAll(folder);
  });

  test('there are no demo people, time is strict, and the printed code sets up three administrators once', async () => {
    house = await openHouse(undefined, { MINGZHENG_ENV: 'production' });
    expect(house.said()).not.toContain('示例');
    expect(existsSync(join(house.dataFolder, 'keys', 'demo-sign-ins.txt'))).toBe(false);
    expect((await post('/api/session', { account: 'zhang', password: 'Sl23456789a7' })).status).toBe(401);
    const code = /一次性代码：(\S+)/.exec(house.said())?.[1];
    const roles = ['system-admin', 'security-admin', 'audit-admin'];
    const administrators = roles.map((role, at) => ({
      role,
      name: `示例·${'甲乙丙'[at]}`,
      unit: '局办公室',
      account: `admin${at}`,
      password: '首次口令Mingzheng26',
    }));
    expect((await post('/api/setup', { code: 'AAAA-BBBB-CCCC-DDDD', administrators })).status).toBe(401);
    expect((await post('/api/setup', { code, administrators })).status).toBe(204);
    expect((await post('/api/setup', { code, administrators })).status).toBe(404);
    await signIn('admin0', '首次口令Mingzheng26');
  });

  test('the code is gone at the next start, and the folder never becomes a demo', async () => {
    const { dataFolder } = house;
    await house.stop();
    const { says } = await refusedStart({ ...fresh(), MINGZHENG_DATA: dataFolder });
    expect(says).toMatch(/^✗ 这里是正式数据，不能以演示方式启动。/);
    house = await openHouse(dataFolder, { MINGZHENG_ENV: 'production' });
    expect(house.said()).not.toContain('一次性代码');
    expect(existsSync(join(dataFolder, 'keys', 'setup-code'))).toBe(false);
  });
});
