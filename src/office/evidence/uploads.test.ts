import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Upload } from 'tus-js-client';
import { openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
import { li, zhang } from '#tests/office/people.ts';

let office: TestOffice;
let endpoint: string;
let headers: { cookie: string };

beforeAll(async () => {
  office = await openTestOffice();
  await office.server.listen({ port: 0, host: '127.0.0.1' });
  const address = office.server.server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  endpoint = `http://127.0.0.1:${address.port}/api/uploads`;
  headers = await office.signIn(zhang);
});
afterAll(() => office.close());

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const sm3 = (content: Buffer) => createHash('sm3').update(content).digest('hex');
const metadata = { filename: '执法记录仪 01.mp4', filetype: 'video/mp4' };
const idIn = (url: string | null) => url?.split('/').at(-1) ?? '';
const lookAt = (id: string, as = headers) => office.server.inject({ url: `/api/uploads/${id}`, headers: as });

interface Sending {
  readonly content: Buffer;
  readonly from?: string;
  readonly stopAfter?: number;
  readonly metadata?: Record<string, string>;
}

/** Sends with the real client; stops (as a broken line would) once so many bytes have gone. */
function send({ content, from, stopAfter, metadata: told = metadata }: Sending): Promise<{ readonly id: string; readonly sent: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ id: string; sent: number }>();
  let sent = 0;
  const upload = new Upload(content, {
    endpoint,
    ...(from === undefined ? {} : { uploadUrl: `${endpoint}/${from}` }),
    headers: { ...headers },
    chunkSize: 256 * 1024,
    retryDelays: null,
    metadata: told,
    onChunkComplete: (size, done) => {
      sent += size;
      if (stopAfter !== undefined && done >= stopAfter && done < content.length)
        void upload.abort().then(() => resolve({ id: idIn(upload.url), sent }));
    },
    onError: reject,
    onSuccess: () => resolve({ id: idIn(upload.url), sent }),
  });
  upload.start();
  return promise;
}

describe('evidence sent by the real client', () => {
  test('arrives whole, with both digests, and can be looked at before it is signed', async () => {
    const content = randomBytes(900_000);
    const { id } = await send({ content });
    const answer = await lookAt(id);
    expect(answer.json()).toEqual({
      complete: true,
      sha256: sha256(content),
      sm3: sm3(content),
      bytes: 900_000,
      name: '执法记录仪 01.mp4',
      type: 'video/mp4',
    });
    const file = await office.server.inject({ url: `/api/files/${sha256(content)}`, headers });
    expect(file.rawPayload.equals(content)).toBe(true);
    expect(file.headers['content-security-policy']).toContain('sandbox');
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('执法记录仪 01.mp4'));
  });

  test('goes on where the line broke', async () => {
    const content = randomBytes(1_500_000);
    const first = await send({ content, stopAfter: 512 * 1024 });
    const half = await lookAt(first.id);
    expect(half.json()).toMatchObject({ complete: false, sha256: null });
    const second = await send({ content, from: first.id });
    expect(second.id).toBe(first.id);
    expect(second.sent).toBe(content.length - half.json().bytes);
    expect((await lookAt(first.id)).json()).toMatchObject({ complete: true, sha256: sha256(content) });
  });

  test('tells a client that missed the last answer that all is there', async () => {
    const content = randomBytes(10_000);
    const { id } = await send({ content });
    const again = await send({ content, from: id });
    expect(again.sent).toBe(0);
  });

  test('plays a part of a recording', async () => {
    const content = randomBytes(5000);
    await send({ content });
    const part = await office.server.inject({ url: `/api/files/${sha256(content)}`, headers: { ...headers, range: 'bytes=1000-1999' } });
    expect(part.statusCode).toBe(206);
    expect(part.headers['content-range']).toBe('bytes 1000-1999/5000');
    expect(part.rawPayload.equals(content.subarray(1000, 2000))).toBe(true);
    const outside = await office.server.inject({ url: `/api/files/${sha256(content)}`, headers: { ...headers, range: 'bytes=9000-' } });
    expect(outside.statusCode).toBe(416);
  });
});

describe('what is not taken in', () => {
  test.each([
    ['a web page', { filename: 'x.html', filetype: 'text/html' }, '不接受'],
    ['a drawing that can run scripts', { filename: 'x.svg', filetype: 'image/svg+xml' }, '不接受'],
    ['a page that calls itself a recording', { filename: 'x.xml', filetype: 'video/x+xml' }, '不接受'],
    ['a program', { filename: 'x.js', filetype: 'text/javascript' }, '不接受'],
    ['something without a type', { filename: 'x' }, '不接受'],
  ])('%s', async (_title, told, says) => {
    await expect(send({ content: randomBytes(100), metadata: told as Record<string, string> })).rejects.toThrow(says);
  });

  test('an empty file', async () => {
    await expect(send({ content: Buffer.alloc(0) })).rejects.toThrow('文件是空的');
  });

  test('more than two gibibytes', async () => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'tus-resumable': '1.0.0', 'upload-length': String(3 * 1024 ** 3), 'upload-metadata': 'filetype dmlkZW8vbXA0' },
    });
    expect(answer.status).toBe(413);
  });

  test("another officer's upload", async () => {
    const { id } = await send({ content: randomBytes(1000) });
    const other = await office.signIn(li);
    expect((await lookAt(id, other)).statusCode).toBe(404);
    const half = await send({ content: randomBytes(1_000_000), stopAfter: 256 * 1024 });
    const patch = await fetch(`${endpoint}/${half.id}`, {
      method: 'PATCH',
      headers: { ...other, 'tus-resumable': '1.0.0', 'upload-offset': '262144', 'content-type': 'application/offset+octet-stream' },
      body: 'x',
    });
    expect(patch.status).toBe(404);
  });

  test('anything from somebody who is not signed in', async () => {
    const answer = await fetch(endpoint, { method: 'POST', headers: { 'tus-resumable': '1.0.0', 'upload-length': '5' } });
    expect(answer.status).toBe(401);
  });

  test('a name that is a path', async () => {
    const { id } = await send({
      content: randomBytes(50),
      metadata: { filename: '../../keys/\u202Elog.key\u0000', filetype: 'image/png' },
    });
    expect((await lookAt(id)).json().name).toBe('log.key');
  });
});
