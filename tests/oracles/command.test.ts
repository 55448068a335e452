import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  commitmentsTo,
  disclosureProof,
  rootOf,
  sealEntry,
  signCheckpoint,
  type Tile,
  tileHashes,
  tilesFor,
  toHex,
  leafOf,
} from '#ledger/index.ts';
import { digest, key, make, origin } from './bundles.ts';

const home = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'mingzheng-verify-'));
const logFolder = join(folder, 'log', 'example-yjj');
const privateKey = digest('示例日志的私钥');
let server: Server;
let address: string;
const served = new Map<string, string | Buffer>();

/** The command as a user runs it. */
async function verify(...args: readonly string[]): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(home, 'src/main/verify.ts'), ...args], {
    cwd: folder,
  });
  const read = async (stream: NodeJS.ReadableStream) => {
    let text = '';
    for await (const part of stream) text += String(part);
    return text;
  };
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([read(child.stdout), read(child.stderr)]);
  return { status: await status, out, err };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const leaves: readonly Uint8Array[] = Array.from({ length: 70_000 }, (_, at) => createHash('sha512').update(`${at}`).digest().subarray());

/** The log's folder as it grows through the given sizes, and its checkpoints. */
async function keepLog(under: string, all: readonly Uint8Array[], sizes: readonly number[]): Promise<string[]> {
  const notes: string[] = [];
  let from = 0;
  const read = (path: string) => readFileSync(join(under, path)).subarray();
  for (const size of sizes) {
    const tiles: Tile[] = await tilesFor(from, all.slice(from, size), read);
    for (const { path, bytes } of tiles) {
      mkdirSync(dirname(join(under, path)), { recursive: true });
      writeFileSync(join(under, path), bytes);
    }
    notes.push(signCheckpoint({ origin, size, root: await rootOf(size, tileHashes(size, read)) }, privateKey, origin));
    from = size;
  }
  writeFileSync(join(under, 'checkpoint'), notes.at(-1) ?? '');
  return notes;
}

const sizes = [1, 255, 256, 300, 1_000, 65_536, 69_999];
let notes: string[] = [];
let proofNow: string;

beforeAll(async () => {
  let salts = 0;
  const { fields } = sealEntry(
    {
      agency: 'example-yjj',
      case: 'c',
      n: 0,
      prev: null,
      procedure: 'p',
      action: 'publish-decision',
      at: '2026-03-02T01:30:00.000Z',
      by: 'p',
      id: 'i',
      draft: null,
      form: { copy: { facts: '示例' } },
      papers: [],
      files: [],
    },
    () => digest(`salt ${salts++}`).subarray(0, 16),
  );
  const all = leaves.with(12_345, leafOf(fields)).slice(0, 69_999);
  notes = await keepLog(logFolder, all, sizes);
  const size = all.length;
  const read = tileHashes(size, (path) => readFileSync(join(logFolder, path)).subarray());
  const proof = await disclosureProof([{ index: 12_345, fields, pointers: ['/form/copy/facts'] }], {
    checkpoint: notes.at(-1) ?? '',
    size,
    read,
  });
  proofNow = JSON.stringify(proof);
  served.set('/decisions/abc/proof.json', proofNow);
  served.set('/log/key', `${key}\n`);
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = served.get(path) ?? (path.startsWith('/log/example-yjj/') ? readFileSync(join(folder, path)) : undefined);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('npx mingzheng verify', () => {
  it('passes a case file with its key and says every check in a line', async () => {
    const file = write('case.json', JSON.stringify((await make(2)).file));
    const { status, out } = await verify(file, '--key', key);
    expect(out.match(/^✓ /gm)).toHaveLength(6);
    expect(out).toContain('查验通过。');
    expect(status).toBe(0);
  });

  it('names the exact place of what was changed and ends with 1', async () => {
    const text = JSON.stringify((await make(2)).file);
    const file = write('changed.json', text.replace('示例公司', '示例厂家'));
    const { status, out } = await verify(file, '--key', key);
    expect(out).toMatch(/✗ 字段指纹：\/entries\/1：字段合起来与叶值（SHA256）对不上。/);
    expect(status).toBe(1);
  });

  it('does not pass a file without a key, and takes the key from a file', async () => {
    const file = write('case.json', JSON.stringify((await make(2)).file));
    expect((await verify(file)).out).toContain('✗ 日志签名：没有给出公钥');
    expect((await verify(file, '--key', write('key.txt', `${key}\n`))).status).toBe(0);
  });

  it('follows the page of a decision to its proof and key, and says that this key is the site’s own', async () => {
    const { status, out } = await verify(`${address}/decisions/abc`);
    expect(out).toContain('公钥取自被查验的网站自己');
    expect(status).toBe(0);
  });

  it('proves from every earlier checkpoint that the log only grew, from its files and over the network', async () => {
    const proof = write('proof.json', proofNow);
    for (const [at, note] of notes.entries()) {
      const { status, out } = await verify(proof, '--key', key, '--since', write(`since-${at}`, note), '--log', logFolder);
      expect(out).toContain(`从 ${sizes[at]} 条到现在 69999 条，从前的记录一条未动。`);
      expect(status).toBe(0);
    }
    const remote = await verify(`${address}/decisions/abc`, '--key', key, '--since', join(folder, 'since-3'));
    expect(remote.out).toContain('✓ 日志只增不改');
    expect((await verify(proof, '--key', key, '--log', logFolder)).out).toContain('从 69999 条到现在 69999 条');
  });

  it('finds a log that changed an old entry, and one that forgot the last', async () => {
    const proof = write('proof.json', proofNow);
    const [forked = ''] = await keepLog(join(folder, 'forked'), leaves.with(7, new Uint8Array(64)), [300]);
    const forkedAt = write('forked-note', forked);
    for (const log of [logFolder, `${address}/log/example-yjj`]) {
      const { status, out } = await verify(proof, '--key', key, '--since', forkedAt, '--log', log);
      expect(out).toContain('从前签过名的日志不是现在日志的开头');
      expect(status).toBe(1);
    }
    const [longer = ''] = await keepLog(join(folder, 'longer'), leaves, [70_000]);
    expect((await verify(proof, '--key', key, '--since', write('longer-note', longer), '--log', logFolder)).out).toContain('日志变短了');
  });

  it('agrees with Python reading the whole log', async () => {
    const proof = write('proof.json', proofNow);
    const ask = (since: string, log: string) =>
      spawnSync('python3', [join(home, 'tests/oracles/verify.py'), '--key', key, '--since', since, '--log', log, proof], {
        encoding: 'utf8',
      });
    expect(JSON.parse(ask(write('s', notes[3] ?? ''), logFolder).stdout)).toEqual({ ok: true, failed: [] });
    expect(JSON.parse(ask(join(folder, 'forked-note'), logFolder).stdout)).toEqual({ ok: false, failed: ['growth'] });
  });

  it('answers a wrong file, address or option with one sentence and ends with 2', async () => {
    for (const args of [['nothing.json'], ['http://127.0.0.1:9/proof.json'], [`${address}/nothing`], [], ['a', 'b'], ['a', '--nonsense']]) {
      const { status, err, out } = await verify(...args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(/打不开|没有可查验的内容|用法/);
    }
  });

  it('gives JSON where asked', async () => {
    const { out } = await verify(write('proof.json', proofNow), '--key', key, '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      checks: [{ name: 'format' }, { name: 'fields' }, { name: 'log' }, { name: 'signature' }],
    });
  });
});

describe('openssl', () => {
  const program = 'openssl';
  const openssl = (args: readonly string[], input: string | Uint8Array = '') => spawnSync(program, args, { input, cwd: folder });

  it('gives the same SM3 and SHA-256 commitment to a field', async () => {
    const { proof } = await make(1);
    const data = proof.entries[0]?.fields[0]?.data ?? '';
    const ours = commitmentsTo(data);
    for (const name of ['sha256', 'sm3'] as const) {
      const theirs = openssl(['dgst', `-${name}`, '-r'], `\0${data}`)
        .stdout.toString()
        .slice(0, 64);
      expect(toHex(ours[name])).toBe(theirs);
    }
  });

  it('accepts the signature on a checkpoint, and not on another text', () => {
    const note = notes[0] ?? '';
    const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
    const signature = Buffer.from(note.trim().split(' ').at(-1) ?? '', 'base64').subarray(4);
    const raw = Buffer.from(key.split('+').slice(2).join('+'), 'base64').subarray(1);
    write(
      'log.pem',
      `-----BEGIN PUBLIC KEY-----\n${Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]).toString('base64')}\n-----END PUBLIC KEY-----\n`,
    );
    write('signature', signature);
    const check = (content: string) =>
      openssl(['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', 'log.pem', '-sigfile', 'signature', '-in', write('text', content)])
        .status;
    expect(check(text)).toBe(0);
    expect(check(text.replace('\n1\n', '\n2\n'))).not.toBe(0);
  });
});
