import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { complain, say } from './say.ts';
import { type Check, checkBundle, titles } from './verify/checks.ts';
import { checkGrowth, download, logFile } from './verify/growth.ts';
import { Fault } from './verify/shapes.ts';
import { type Checkpoint, checkSignature, readCheckpoint } from './verify/signed.ts';

const usage = `用法：npx mingzheng verify <证明文件、案卷文件或网址> [--key 公钥或公钥文件] [--since 从前保存的日志签名文件] [--log 日志的文件夹或网址] [--json]

  --key     “名称+编号+Base64”一行，或者写着它的文件。不给时取自公示网站，只能说明网站前后一致。
  --since   从前保存的 checkpoint 文件：查验日志从那时起只增加、没有改动。
  --log     日志所在的文件夹或网址；查验网址时默认为该网站的日志。
  --json    结果写成一行 JSON。

退出码：0 全部通过；1 有一项不通过；2 用法不对或者取不到文件。`;

/** `npx mingzheng verify`: shares no code with the program that writes the record. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) throw new Fault(usage);
  const remote = /^https?:\/\//.test(source);
  const text = remote ? (await download(proofAddress(source))).toString() : await readText(source);
  const agency = agencyOf(text);
  const log = values.log ?? (remote && agency !== null ? new URL(`/log/${encodeURIComponent(agency)}`, source).href : null);

  const notes: string[] = [];
  const key = values.key !== undefined ? await readKey(values.key) : remote ? await fetchedKey(source, notes) : null;
  const { checks, checkpoint } = checkBundle(text, key);
  if ((values.since !== undefined || values.log !== undefined) && checkpoint)
    checks.push(await growth(checkpoint, values.since === undefined ? null : await readText(values.since), key, log));

  const ok = checks.every((check) => check.ok);
  if (values.json === true) say(JSON.stringify({ ok, checks, notes }));
  else {
    for (const { name, ok: passed, says } of checks) say(`${passed ? '✓' : '✗'} ${titles[name]}：${says}`);
    for (const note of notes) say(`· ${note}`);
    say(ok ? '查验通过。' : '查验不通过。');
  }
  return ok ? 0 : 1;
}

/** The log as it stands now holds everything that the bundle and the kept checkpoint say was signed. */
async function growth(bundled: Checkpoint, since: string | null, key: string | null, log: string | null): Promise<Check> {
  try {
    if (key === null) throw new Fault('没有给出公钥，无法核对日志的签名。');
    if (log === null) throw new Fault('没有说明日志在哪里，请用 --log 给出日志的文件夹或网址。');
    const now = readCheckpoint((await logFile(log, 'checkpoint')).toString());
    const then = since === null ? bundled : readCheckpoint(since);
    for (const checkpoint of [now, then]) checkSignature(checkpoint, key);
    for (const checkpoint of [bundled, then]) await checkGrowth(checkpoint, now, log);
    return { name: 'growth', ok: true, says: `从 ${then.size} 条到现在 ${now.size} 条，从前的记录一条未动。` };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { name: 'growth', ok: false, says: error.message };
  }
}

/** A decision's page stands for the proof beside it. */
function proofAddress(source: string): string {
  const address = new URL(source);
  if (/^\/decisions\/[^/]+\/?$/.test(address.pathname)) address.pathname = `${address.pathname.replace(/\/$/, '')}/proof.json`;
  return address.href;
}

/** Last part of the log's origin line; only to find the log's address, nothing rests on it. */
function agencyOf(text: string): string | null {
  try {
    const { checkpoint } = JSON.parse(text) as { readonly checkpoint?: unknown };
    return typeof checkpoint === 'string' ? (checkpoint.split('\n')[0]?.split('/').at(-1) ?? null) : null;
  } catch {
    return null;
  }
}

async function fetchedKey(source: string, notes: string[]): Promise<string | null> {
  const address = new URL('/log/key', source).href;
  try {
    const key = (await download(address)).toString().trim();
    notes.push(`公钥取自被查验的网站自己（${address}），只能说明网站前后一致。请用 --key 给出从别处取得的公钥，例如机关办公场所的公示栏。`);
    return key;
  } catch {
    return null;
  }
}

async function readKey(given: string): Promise<string> {
  return /^[^\s+]+\+[0-9a-f]{8}\+\S+$/.test(given) ? given : (await readText(given)).trim();
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Fault(`打不开文件 ${file}。`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string' }, since: { type: 'string' }, log: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch {
    throw new Fault(usage);
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  complain(error.message);
  process.exitCode = 2;
}
