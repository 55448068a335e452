import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice } from './app.ts';
import type { Server } from '#http/server.ts';
import { openTestOffice, type TestOffice } from '#tests/office/bureau.ts';

let office: TestOffice;
let pages: string;
let server: Server;

beforeAll(async () => {
  office = await openTestOffice({ people: 'none' });
  pages = mkdtempSync(join(tmpdir(), 'mingzheng-pages-'));
  mkdirSync(join(pages, 'assets'));
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>明证</title>');
  writeFileSync(join(pages, 'assets', 'app-1a2b.js'), 'export {};');
  server = await buildOffice({ ...office.bureau, webFolder: pages, https: true });
});
afterAll(async () => {
  await server.close();
  await office.close();
  rmSync(pages, { recursive: true, force: true });
});

test.each(['/', '/cases', '/cases/0d3c/do/propose-filing', '/setup'])('the page answers at %s', async (url) => {
  const answer = await server.inject(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('<title>明证</title>');
  expect(answer.headers['cache-control']).toBe('no-cache');
  expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
  expect(answer.headers['content-security-policy']).not.toContain('unsafe-eval');
});

test('built files are kept for ever, missing ones and unknown questions are problems', async () => {
  expect((await server.inject('/assets/app-1a2b.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const url of ['/assets/gone.js', '/api/nowhere', '/%2e%2e/%2e%2e/etc/passwd.txt']) {
    const answer = await server.inject(url);
    expect([400, 404], url).toContain(answer.statusCode);
    expect(answer.headers['content-type']).toContain('problem+json');
  }
  expect((await server.inject('/../../etc/passwd')).body).not.toContain('root:');
});

test('over TLS browsers are told to stay there', async () => {
  const answer = await server.inject({ method: 'GET', url: '/' });
  expect(answer.headers['strict-transport-security']).toContain('max-age');
});
