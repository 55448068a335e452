import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound, Problem } from '#http/problem.ts';
import type { Bureau } from '../bureau.ts';
import { showsInPlace } from './types.ts';

export interface Stored {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** Sends a stored file, whole or the one range asked for (players seek). Its address is its content: it never changes. */
export async function sendStored(bureau: Bureau, request: FastifyRequest, reply: FastifyReply, { sha256, name, type, bytes }: Stored) {
  const way = showsInPlace(type) ? 'inline' : 'attachment';
  reply.headers({
    'content-disposition': `${way}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
    'accept-ranges': 'bytes',
    // Somebody else's bytes: whatever they are, they run nothing. Chromium's own PDF viewer needs what `sandbox` takes away.
    'content-security-policy':
      type === 'application/pdf'
        ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
        : "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
  });
  if (request.headers['if-none-match'] === `"${sha256}"`) return reply.code(304).send();
  const range = rangeOf(request.headers.range, bytes);
  if (range === 'outside') throw new Problem(416, 'about:blank', '请求的范围超出文件大小。');
  if (!(await bureau.files.has(sha256))) throw notFound('材料文件不在存储中，请联系系统管理员核查。');
  reply.type(type === 'text/plain' ? 'text/plain; charset=utf-8' : type);
  const stream = bureau.files.stream(sha256, range ?? undefined);
  if (!range) return reply.header('content-length', bytes).send(stream);
  return reply
    .code(206)
    .headers({ 'content-range': `bytes ${range.start}-${range.end}/${bytes}`, 'content-length': range.end - range.start + 1 })
    .send(stream);
}

/** RFC 9110 §14.1.2, one range; several or something else: the whole file. */
function rangeOf(header: string | undefined, bytes: number): { readonly start: number; readonly end: number } | 'outside' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start > end || start >= bytes ? 'outside' : { start, end };
}
