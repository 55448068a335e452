#!/usr/bin/env node
/*
 * One door for every command. Runs on the Node that happens to be there (20.19 or newer), brings what is missing, then hands over to
 * Node 24: dependencies by `npm ci`, Node 24 from npm where the machine's is older. Nothing is written outside this folder and the
 * data folder.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Said to the user as it is. */
class Problem extends Error {}

const home = fileURLToPath(new URL('..', import.meta.url));
const [command = 'help', ...rest] = process.argv.slice(2);
const entry = {
  start: 'src/main/start.ts',
  test: 'tests/run.ts',
  check: 'tests/check.ts',
  bench: 'bench/run.ts',
  verify: 'src/main/verify.ts',
  oracles: 'tests/oracles/run.ts',
}[command];

if (!entry) {
  process.stdout.write(
    '用法：npm start 启动；npm test 运行全部测试；npm run check 静态检查；npm run bench 性能对照；npx mingzheng verify <案卷文件或网址> 查验。\n',
  );
  process.exit(command === 'help' ? 0 : 2);
}

process.chdir(command === 'verify' ? process.cwd() : home);
const quiet = command === 'verify';
try {
  const wantsTools = command !== 'start' && command !== 'verify';
  if (command !== 'verify') await install(wantsTools);
  const node = await node24();
  process.exit(await handOver(node, join(home, entry), rest));
} catch (error) {
  process.stderr.write(`\n✗ ${error instanceof Problem ? error.message : explain(error)}\n`);
  process.exit(1);
}

function explain(error) {
  if (error?.code === 'EACCES' || error?.code === 'EPERM')
    return `没有写入权限：${error.path ?? home}。请换用有权限的用户，或者把项目放到可写的文件夹。`;
  if (error?.code === 'ENOSPC') return '磁盘已满，无法继续。请清理磁盘后重新运行。';
  return `无法启动：${error?.message ?? error}`;
}

function say(line) {
  if (!quiet) process.stdout.write(`${line}\n`);
}

/** `npm ci` when the lock file differs from what is installed; development tools only where they are needed. */
async function install(wantsTools) {
  const stamp = join(home, 'node_modules', '.mingzheng-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (installed[0] === lock && (installed[1] === 'all' || !wantsTools)) return;
  say('● 安装依赖（首次约一分钟）……');
  const started = Date.now();
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(wantsTools ? [] : ['--omit=dev'])];
  const run = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', flags, {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    if (/ENOSPC/.test(run.stderr)) throw new Problem('磁盘已满，依赖没有装完。请清理磁盘后重新运行。');
    if (/EACCES|EPERM/.test(run.stderr)) throw new Problem(`没有写入权限：${home}。请换用有权限的用户，或者把项目放到可写的文件夹。`);
    throw new Problem(`依赖安装失败，请检查网络与 npm 设置后重试。npm 的最后几行：\n${run.stderr.split('\n').slice(-8).join('\n')}`);
  }
  writeFileSync(stamp, `${lock} ${wantsTools ? 'all' : 'start'}`);
  say(`✓ 依赖已安装（${((Date.now() - started) / 1000).toFixed(0)} 秒）`);
}

/** Path of a Node ≥ 24: this one, or the one from npm kept in `.runtime`. */
async function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const runtime = join(home, '.runtime');
  const binary = join(runtime, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (works(binary)) return binary;
  say(`● 本机 Node 为 ${process.versions.node}，正在取得 Node 24……`);
  rmSync(runtime, { recursive: true, force: true });
  mkdirSync(runtime, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(home, 'bin', 'node-24', file), join(runtime, file));
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: runtime,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0 || !works(binary))
    throw new Problem(`没有取得 Node 24。请安装 Node 24，或者检查网络与 npm 设置后重试。\n${(run.stderr ?? '').trim().slice(-400)}`);
  say('✓ Node 24 已就绪');
  return binary;
}

function works(binary) {
  return existsSync(binary) && spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') === true;
}

/**
 * Runs it in the foreground. Signals reach the child by the terminal's process group or are passed on; `start` also hears by the IPC
 * channel when this process was killed, and stops.
 */
function handOver(node, file, args) {
  const environment = { ...process.env, PATH: `${join(node, '..')}:${process.env.PATH ?? ''}`, MINGZHENG_HOME: home };
  const stdio = command === 'start' ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...args], { stdio, env: environment });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  if (process.env.npm_lifecycle_event) whenParentGoes(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** A killed npm must not leave the office running with nobody to stop it. */
function whenParentGoes(then) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}
