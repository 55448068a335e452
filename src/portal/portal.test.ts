import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectPublished } from '#db/published/connect.ts';
import type { PublishedDatabase } from '#db/published/database.ts';
import { database, type TestDatabase } from '#tests/support/database.ts';
import { agency, copy, seedBureau, seedDecision } from '#tests/support/published.ts';
import { buildPortal } from './app.ts';

let given: TestDatabase;
let worker: PublishedDatabase;
let portal: PublishedDatabase;
let app: FastifyInstance;
let logFolder: string;
const ids: Record<string, string> = {};
const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>{{7*7}}'; DROP TABLE published.decisions; --`;

beforeAll(async () => {
  given = await database();
  worker = connectPublished(given.url('worker'), () => {}, 2);
  portal = connectPublished(given.url('portal'), () => {}, 2);
  logFolder = mkdtempSync(join(tmpdir(), 'log-'));
  mkdirSync(join(logFolder, 'tile/0/000.p'), { recursive: true });
  writeFileSync(join(logFolder, 'checkpoint'), 'mingzheng.example/liangping-yjj\n3\nAAAA\n\n— x y\n');
  writeFileSync(join(logFolder, 'tile/0/000.p/3'), Buffer.alloc(96));
  writeFileSync(join(logFolder, 'secret.key'), 'secret');
  await seedBureau(worker);
  ids['plain'] = await seedDecision(worker, { case: 'plain' }, '{"format":"mingzheng-disclosure/1","entries":[]}');
  ids['evil'] = await seedDecision(worker, {
    case: 'evil',
    copy: { number: '（渝梁）应急罚〔2026〕13号', title: evil, facts: evil, party: evil, content: `罚款 ${evil}` },
  });
  ids['gone'] = await seedDecision(worker, {
    case: 'gone',
    copy: { number: '（渝梁）应急罚〔2025〕7号', facts: '独有的违法事实', decidedOn: '2025-06-30' },
    withdrawn: '该决定因主要证据不足，经复核撤销。',
  });
  for (let i = 20; i < 62; i += 1)
    await seedDecision(worker, {
      case: `many-${i}`,
      copy: { number: `（渝梁）应急罚〔2026〕${i}号`, content: '警告', measuresText: '警告' },
    });
  app = await buildPortal({ db: portal, agency, logFolder, address: null });
});
afterAll(async () => {
  await app.close();
  await Promise.all([worker.destroy(), portal.destroy()]);
  await given.drop();
  rmSync(logFolder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });

describe('the pages', () => {
  test('are complete without scripts, under 100 kB with their style, under a policy that runs nothing of a stranger', async () => {
    const style = (await get('/assets/style.css')).rawPayload.length;
    const paths = [
      '/',
      '/decisions',
      `/decisions/${ids['plain']}`,
      `/decisions/${ids['gone']}`,
      '/procedures',
      '/verify',
      '/contact',
      '/about',
      '/accessibility',
    ];
    for (const path of paths) {
      const page = await get(path);
      expect([path, page.statusCode]).toEqual([path, 200]);
      expect(page.rawPayload.length + style, path).toBeLessThan(100_000);
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
      expect(page.body).toContain('<html lang="zh-CN">');
      expect(page.body.match(/<h1/g), path).toHaveLength(1);
      expect(page.body.match(/<script/g) ?? [], path).toHaveLength(path.startsWith('/decisions/') ? 1 : 0);
      expect(page.body).not.toMatch(/ style=| onclick=|javascript:/);
      expect(page.body).toContain('演示数据');
    }
  });

  test('show every field of the approved text', async () => {
    const { body } = await get(`/decisions/${ids['plain']}`);
    for (const value of Object.values(copy)) if (!/^\d{4}-/.test(value)) expect(body).toContain(value);
    expect(body).toContain('2026年3月20日');
    expect(body).toContain(`data-verify="/decisions/${ids['plain']}/proof.json"`);
    expect(body).toContain('data-verify-result');
  });

  test('keep script and SQL in texts as text', async () => {
    for (const path of [`/decisions/${ids['evil']}`, '/decisions', '/', `/decisions?q=${encodeURIComponent(evil)}`]) {
      const { body, statusCode } = await get(path);
      expect(statusCode).toBe(200);
      expect(body).not.toContain('<script>alert');
      expect(body).not.toContain('<img src=x');
      expect(body).not.toContain('"\'>');
    }
    expect((await get(`/decisions/${ids['evil']}`)).body).toContain('&#60;script&#62;alert(1)');
  });

  test('a withdrawn decision keeps its address with date and reason, and nothing of its content', async () => {
    const { body, statusCode } = await get(`/decisions/${ids['gone']}`);
    expect(statusCode).toBe(200);
    for (const said of ['该公示已撤回', '该决定因主要证据不足，经复核撤销。', '第四十八条', '（渝梁）应急罚〔2025〕7号', 'noindex'])
      expect(body).toContain(said);
    for (const secret of ['独有的违法事实', copy.party, copy.uscc, copy.content]) expect(body).not.toContain(secret);
    const rows = await worker.selectFrom('published.decisions').selectAll().where('state', '=', 'withdrawn').execute();
    expect(JSON.stringify(rows)).not.toContain('独有的违法事实');
    expect(JSON.stringify(rows)).not.toContain(copy.party);
  });
});

describe('the search', () => {
  test('finds by any two characters, by number, year, kind and state', async () => {
    const found = async (query: string) => (await get(`/decisions?${query}`)).body;
    expect(await found('q=焊工')).toContain('共 ');
    expect(await found(`q=${encodeURIComponent('〔2026〕12号')}`)).toContain(ids['plain']);
    expect(await found('year=2025')).toContain(ids['gone']);
    expect(await found('year=2025')).not.toContain(ids['plain']);
    expect(await found('state=withdrawn')).toContain('共 1 份');
    const warned = `kind=${encodeURIComponent('警告')}`;
    expect((await get(`/penalties?${warned}`)).body).toContain('共 42 份');
    const moved = await get(`/decisions?${warned}&page=2`);
    expect([moved.statusCode, moved.headers.location]).toEqual([301, `/penalties?${warned}&page=2`]);
    const elsewhere = await app.inject({ url: `http://evil.example/decisions?${warned}` });
    expect(elsewhere.headers.location).toBe(`/penalties?${warned}`);
    expect(await found(`q=${encodeURIComponent('独有的违法')}`)).toContain('没有符合条件的公示信息');
  });

  test('pages through, and every bad question is answered calmly', async () => {
    const second = await get(`/penalties?kind=${encodeURIComponent('警告')}&page=2`);
    expect(second.body).toContain('第 2 页，共 3 页');
    expect(second.body).toContain('rel="prev"');
    for (const query of [
      'page=-1',
      'page=99999',
      'page=x',
      'year=abc',
      'kind=x',
      'state=x',
      'q=%20',
      'q=%25_%5C',
      'nothing=1',
      'q=a&q=b',
      `q=${'长'.repeat(300)}`,
      'q=%00',
      'q=%E0%A4%A',
    ]) {
      for (const path of ['/decisions', '/licences', '/guides']) {
        const { statusCode, body } = await get(`${path}?${query}`);
        expect([path, query, [200, 400].includes(statusCode)]).toEqual([path, query, true]);
        expect(body).toContain('<html lang="zh-CN">');
      }
    }
  });
});

describe('everything else', () => {
  test('an address that leads nowhere gets a Chinese page', async () => {
    for (const path of [
      '/nothing',
      '/decisions/000000000000000000000000',
      '/decisions/../etc',
      '/procedures/none',
      '/guides/none',
      '/guides/../etc',
      '/assets/app.ts',
      '/decisions/x/proof.json',
    ]) {
      const { statusCode, body } = await get(path);
      expect([path, statusCode]).toEqual([path, 404]);
      expect(body).toContain('没有这个页面');
    }
    expect((await app.inject({ method: 'POST', url: '/decisions' })).statusCode).toBe(404);
  });

  test('serves the proof, the key and the log’s files, and no other file', async () => {
    const proof = await get(`/decisions/${ids['plain']}/proof.json`);
    expect(proof.json()).toEqual({ format: 'mingzheng-disclosure/1', entries: [] });
    expect(proof.headers['access-control-allow-origin']).toBe('*');
    expect((await get('/log/key')).body).toMatch(/^mingzheng\.example\/liangping-yjj\+/);
    expect((await get(`/log/${agency}/key`)).statusCode).toBe(200);
    const checkpoint = await get(`/log/${agency}/checkpoint`);
    expect(checkpoint.body).toContain('\n3\n');
    expect(checkpoint.headers['cache-control']).toBe('no-cache');
    expect((await get(`/log/${agency}/tile/0/000.p/3`)).rawPayload).toHaveLength(96);
    for (const path of ['secret.key', 'tile', 'tile/0', '../secret.key', '%2e%2e/secret.key', 'tile/0/001', 'tile/0/000.p/4'])
      expect([path, (await get(`/log/${agency}/${path}`)).statusCode]).toEqual([path, 404]);
  });

  test('an unchanged page is not sent twice', async () => {
    const first = await get('/decisions');
    const again = await get('/decisions', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(first.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    const style = first.body.match(/\/assets\/style\.css\?v[^"]+/)?.[0].replace('&#61;', '=') ?? '';
    expect((await get(style)).headers['cache-control']).toContain('immutable');
  });

  test('search engines find published decisions and no withdrawn one', async () => {
    const map = (await get('/sitemap.xml')).body;
    expect(map).toContain(`/decisions/${ids['plain']}`);
    expect(map).not.toContain(ids['gone']);
    expect((await get('/robots.txt')).body).toContain('Sitemap: http');
  });

  test('asks one address that asks too much to wait, in Chinese, and lets the proof of life through', async () => {
    const lone = await buildPortal({ db: portal, agency, logFolder: null, address: null, perMinute: 2 });
    const from = (remoteAddress: string, url = '/contact') => lone.inject({ url, remoteAddress });
    for (const url of ['/contact', '/decisions']) expect((await from('192.0.2.1', url)).statusCode).toBe(200);
    const refused = await from('192.0.2.1', '/decisions?page=2');
    expect([refused.statusCode, refused.headers['cache-control']]).toEqual([429, 'no-store']);
    expect(refused.body).toContain('访问过于频繁');
    expect([(await from('192.0.2.1', '/healthz')).statusCode, (await from('192.0.2.2')).statusCode]).toEqual([200, 200]);
    await lone.close();
  });

  test('says so in Chinese when the database is away', async () => {
    const away = connectPublished('postgres://nobody:x@127.0.0.1:1/none', () => {}, 1);
    const lone = await buildPortal({ db: away, agency, logFolder: null, address: null });
    const answer = await lone.inject('/');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([500, 'no-store']);
    expect(answer.body).toContain('暂时不能显示');
    await lone.close();
    await away.destroy();
  });
});
