import type { FastifyInstance } from 'fastify';
import { forbidden } from './problem.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A write sent by a page of another site is refused; together with `SameSite=Lax` this keeps forged requests out. */
export function refuseForeignWrites(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    if (reading.has(request.method)) return;
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (origin !== undefined && hostOf(origin) !== host) throw forbidden('这个请求来自其他网站，已拒绝。');
    if (origin === undefined && site !== undefined && site !== 'same-origin' && site !== 'none')
      throw forbidden('这个请求来自其他网站，已拒绝。');
  });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
