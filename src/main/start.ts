import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasFirstPeople, makeSetupCode } from './first-people.ts';
import { holdDataFolder, secret } from './data-folder.ts';
import { openDatabase, prepareDatabase } from './database.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { end, portIsFree, type Running, run, whenOneEnds } from './processes.ts';
import { complain, say, sentenceFor, stage } from './say.ts';
import { buildWeb, webIsBuilt } from './web.ts';

const agency = { id: 'liangping-yjj', name: '重庆市梁平区应急管理局', logOrigin: 'mingzheng.example/liangping-yjj' };

/** `npm start`: everything that is needed, in order, with a line for each stage; then it stays until it is told to stop. */
const undo: (() => Promise<void> | void)[] = [];
let finishing = false;

async function finish(code: number): Promise<never> {
  finishing = true;
  let whole = true;
  for (const step of undo.reverse()) {
    try {
      await step();
    } catch (error) {
      whole = false;
      complain(`✗ ${sentenceFor(error)}`);
    }
  }
  if (code === 0 && whole) say('✓ 已全部停止，数据已写入磁盘。');
  process.exit(code);
}

function stop(): void {
  if (finishing) return;
  say('\n● 正在停止……');
  void finish(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('disconnect', stop); // whoever started us was killed

try {
  await start(readEnvironment(process.env));
} catch (error) {
  if (!finishing) {
    complain(`\n✗ ${sentenceFor(error)}`);
    if (process.env['MINGZHENG_TRACE'] && error instanceof Error) complain(error.stack ?? '');
    await finish(1);
  }
}

async function start(environment: Environment): Promise<void> {
  const began = performance.now();
  const { dataFolder, officePort, portalPort, production } = environment;
  await portIsFree(officePort, 'OFFICE_PORT');
  await portIsFree(portalPort, 'PORTAL_PORT');
  const held = holdDataFolder(dataFolder);
  undo.push(held.release);
  const building = webIsBuilt() ? null : stage('构建办案端网页', buildWeb);
  building?.catch(() => {}); // told below, where it is awaited
  const opening = stage('启动数据库', () => openDatabase(environment));
  // Told to stop while it is still starting: it is waited for, or nobody would end it.
  undo.push(() =>
    opening.then(
      ({ stop }) => stop(),
      () => {},
    ),
  );
  const database = await opening;
  await stage('准备数据表', () => prepareDatabase(database, environment, agency));
  await building;
  const common = {
    MINGZHENG_DATA: dataFolder,
    MINGZHENG_AGENCY: agency.id,
    MINGZHENG_LOG: join(dataFolder, 'log', agency.id),
    MINGZHENG_ENV: production ? 'production' : 'demo',
    DATABASE_URL: '',
  };
  const office = { ...common, OFFICE_DATABASE_URL: database.url('mingzheng_office') };
  const running: Running[] = [];
  undo.push(() => end(running));
  const worker = { ...common, WORKER_DATABASE_URL: database.url('mingzheng_worker') };
  await stage('启动存证与公示服务', async () => running.push(await run('存证与公示服务', 'src/main/worker.ts', worker)));
  if (!production) await stage('准备示例人员和案件', () => runOnce('示例数据', 'src/main/demo.ts', office));
  const setupCode = production ? await firstPeople(environment, database.url('mingzheng_office')) : null;
  const portal = { ...common, PORTAL_DATABASE_URL: database.url('mingzheng_portal'), PORTAL_PORT: String(portalPort) };
  const portalUrl = process.env['PORTAL_ADDRESS'] ?? `http://localhost:${portalPort}`;
  await stage('启动办案端和公示端', async () => {
    const servers = await Promise.allSettled([
      run('公示端', 'src/main/portal.ts', portal),
      run('办案端', 'src/main/office.ts', {
        ...office,
        OFFICE_PORT: String(officePort),
        PORTAL_URL: portalUrl,
        SETUP_CODE: setupCode ?? '',
      }),
    ]);
    for (const server of servers) if (server.status === 'fulfilled') running.push(server.value);
    for (const server of servers) if (server.status === 'rejected') throw server.reason;
  });
  whenOneEnds(running, stopTheRest);
  database.whenGone(() => {
    complain('✗ 数据库意外停止。');
    stopTheRest();
  });
  greet(environment, portalUrl, setupCode, (performance.now() - began) / 1000);
}

function stopTheRest(): void {
  if (finishing) return;
  complain('其余部分将一并停止，已经确认的记录不会丢失。请重新运行 npm start。');
  void finish(1);
}

/** Runs a program that does one thing and ends. */
async function runOnce(name: string, file: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const { child } = await run(name, file, environment);
  if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

async function firstPeople(environment: Environment, officeUrl: string): Promise<string | null> {
  if (await hasFirstPeople(officeUrl, agency.id)) {
    rmSync(join(environment.dataFolder, 'keys', 'setup-code'), { force: true });
    return null;
  }
  return secret(environment.dataFolder, 'setup-code', () => makeSetupCode(randomBytes));
}

function greet({ dataFolder, officePort, production }: Environment, portalUrl: string, setupCode: string | null, seconds: number): void {
  say(`\n明证已启动（${seconds.toFixed(1)} 秒）。按 Ctrl-C 停止。`);
  say(`  办案端  http://localhost:${officePort}`);
  say(`  公示端  ${portalUrl}`);
  say(`  数据    ${dataFolder}`);
  if (setupCode) say(`\n  首批管理员尚未设立。请打开 http://localhost:${officePort}/setup ，输入一次性代码：${setupCode}`);
  const signIns = join(dataFolder, 'keys', 'demo-sign-ins.txt');
  if (!production && existsSync(signIns)) say(`\n示例账号（数据均为虚构）：\n${readFileSync(signIns, 'utf8').trimEnd()}`);
}
