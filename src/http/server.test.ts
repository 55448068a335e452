import { once } from 'node:events';
import { connect } from 'node:net';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, type Server } from './server.ts';

let server: Server;
let healthy = true;
let written = 0;

beforeAll(async () => {
  server = await createServer({
    contentSecurity: { defaultSrc: ["'self'"], objectSrc: ["'none'"] },
    formats: { even: { check: (text) => text.length % 2 === 0, says: '字数应当是双数。' } },
    perMinute: 100_000,
    health: async () => {
      if (!healthy) throw new Error('no database');
    },
  });
  const body = Type.Object(
    {
      name: Type.String({ minLength: 2, maxLength: 5 }),
      pair: Type.Optional(Type.String({ format: 'even' })),
      kind: Type.Optional(Type.Enum(['a', 'b'])),
    },
    { additionalProperties: false },
  );
  server.post('/things', { schema: { body } }, async (request) => {
    written += 1;
    return { name: request.body.name };
  });
  server.get('/count', { schema: { querystring: Type.Object({ page: Type.Integer({ minimum: 1 }) }) } }, async (request) => ({
    page: request.query.page,
  }));
  server.get('/fails', async () => {
    throw new Error('password=secret at 10.0.0.1');
  });
});
afterAll(() => server.close());

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url: '/things',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('a body that is wrong', () => {
  test.each([
    ['a field nobody asked for', { name: '张三', extra: 1 }, '/extra', '没有这一栏，不能提交。'],
    ['a missing field', {}, '/name', '请填写。'],
    ['a wrong type', { name: 7 }, '/name', '应当是文字。'],
    ['too long a text', { name: '一二三四五六' }, '/name', '最多 5 个字。'],
    ['a format of ours', { name: '张三', pair: '一' }, '/pair', '字数应当是双数。'],
    ['a value outside the list', { name: '张三', kind: 'c' }, '/kind', '请从给出的选项中选择。'],
    ['a NUL character', { name: '张\u0000三' }, '/name', '含有不可见的控制字符或者残缺的字符，请删去后重新输入。'],
    ['half a character', '{"name":"张\\ud800三"}', '/name', '含有不可见的控制字符或者残缺的字符，请删去后重新输入。'],
  ])('names the field: %s', async (_title, payload, field, says) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ type: 'bad-form', status: 400, errors: [{ field, says }] });
  });

  test.each([
    ['JSON cut in half', '{"name": "张', 400],
    ['no JSON at all', 'name=张三', 400],
    ['an empty body', '', 400],
    ['a poisoned prototype', '{"name":"张三","__proto__":{"x":1}}', 400],
    ['ten megabytes', JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) }), 413],
  ])('is a problem answer: %s', async (_title, payload, status) => {
    const before = written;
    const answer = await post(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().title).toMatch(/[\u4e00-\u9fff]/);
    expect(written).toBe(before);
  });

  test('refuses another content type', async () => {
    const answer = await post('<name/>', { 'content-type': 'text/xml' });
    expect(answer.statusCode).toBe(415);
    expect(answer.headers['content-type']).toContain('problem+json');
  });
});

describe('what every answer has', () => {
  test('strict headers', async () => {
    const { headers } = await server.inject('/count?page=2');
    expect(headers['content-security-policy']).toBe("default-src 'self';object-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('query parameters are read from text, and refused where they cannot be', async () => {
    expect((await server.inject('/count?page=2')).json()).toEqual({ page: 2 });
    expect((await server.inject('/count?page=two')).statusCode).toBe(400);
    expect((await server.inject('/count?page=0')).json().errors).toEqual([{ field: '/page', says: '不能小于 1。' }]);
  });

  test('an unknown address is a problem too', async () => {
    const answer = await server.inject('/nowhere');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ type: 'not-found', title: '没有找到这个地址。' });
  });

  test('an accident says nothing of our inside', async () => {
    const answer = await server.inject('/fails');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(answer.json().title).toContain('没有写入任何内容');
  });
});

describe('writes from another site', () => {
  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a foreign fetch', { 'sec-fetch-site': 'cross-site' }, 403],
    ['our own origin', { origin: 'http://localhost:8080', host: 'localhost:8080' }, 200],
    ['no browser at all', {}, 200],
  ])('%s', async (_title, headers, status) => {
    expect((await post({ name: '张三' }, headers as Record<string, string>)).statusCode).toBe(status);
  });
});

test('health follows what the server needs', async () => {
  healthy = false;
  expect((await server.inject('/healthz')).statusCode).toBe(503);
  healthy = true;
  expect((await server.inject('/healthz')).json()).toEqual({ ok: true });
});

test('a request that breaks off writes nothing, and nonsense is answered', async () => {
  await server.listen({ port: 0, host: '127.0.0.1' });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const before = written;
  const half = connect(address.port, '127.0.0.1');
  half.write('POST /things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"name":"张三"');
  await once(half, 'connect');
  half.end();
  half.resume();
  await once(half, 'close');
  expect(written).toBe(before);

  const nonsense = connect(address.port, '127.0.0.1');
  nonsense.write('这不是 HTTP\r\n\r\n');
  const [said] = await once(nonsense, 'data');
  expect(String(said)).toContain('400');
  expect(String(said)).toContain('application/problem+json');
});
