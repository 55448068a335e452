import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pageCache } from './page-cache.ts';

let time = 0;
let cache = pageCache(() => time);
let server: Server;
let address: string;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!cache.answer(request, response)) response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  address = `http://${host}`;
});
afterAll(() => server.close());
beforeEach(() => {
  time = 0;
  cache = pageCache(() => time);
  cache.keep(host, '/decisions?page=2', { 'content-type': 'text/html', etag: '"a"', 'x-kept': '1' }, '公示', '"a"');
});

test('gives the same page with the same headers for a second, then no more', async () => {
  const page = await fetch(`${address}/decisions?page=2`);
  expect([page.status, page.headers.get('x-kept'), await page.text()]).toEqual([200, '1', '公示']);
  time = 1001;
  expect((await fetch(`${address}/decisions?page=2`)).status).toBe(500);
});

test('knows only the whole address, and never answers a write', async () => {
  expect((await fetch(`${address}/decisions`)).status).toBe(500);
  expect((await fetch(`${address}/decisions?page=2`, { method: 'POST' })).status).toBe(500);
});

test('answers 304 to whoever has it, and HEAD without a body', async () => {
  expect((await fetch(`${address}/decisions?page=2`, { headers: { 'if-none-match': 'W/"a", "b"' } })).status).toBe(304);
  const head = await fetch(`${address}/decisions?page=2`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('does not grow without end', async () => {
  for (let i = 0; i < 1000; i += 1) cache.keep(host, `/${i}`, {}, 'x', '"x"');
  expect((await fetch(`${address}/decisions?page=2`)).status).toBe(500);
  expect((await fetch(`${address}/999`)).status).toBe(200);
});

test('keeps what was asked under an invented address from everybody else', async () => {
  cache.keep('evil.example', '/decisions/1', {}, 'http://evil.example/decisions/1', '"b"');
  expect((await fetch(`${address}/decisions/1`)).status).toBe(500);
});
