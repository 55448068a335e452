import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findAgency } from './about/agency.sql.ts';
import { layout, type Page } from './layout.ts';
import { hasTag, type PageCache } from './page-cache.ts';
import type { Site } from './site.ts';

/** Sends a page in the site's frame. */
export async function sendPage(site: Site, reply: FastifyReply, page: Page, status = 200): Promise<FastifyReply> {
  const agency = await findAgency(site);
  // A withdrawn decision must not live on in caches (处罚法 48): a minute, then ask again.
  if (status === 200 && !reply.hasHeader('cache-control')) reply.header('cache-control', 'public, max-age=60, must-revalidate');
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(layout(agency, site.assets, page));
}

/** Address under which this reader reaches the site. */
export function addressOf(site: Site, { protocol, host }: FastifyRequest): string {
  return site.address ?? `${protocol}://${host}`;
}

const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** Headers for every answer; ETag and 304 for everything that was answered whole; pages kept for the next reader. */
export function answerHabits(app: FastifyInstance, cache: PageCache): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || (typeof payload !== 'string' && !Buffer.isBuffer(payload))) return payload;
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
    reply.header('etag', tag);
    if (typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html'))
      cache.keep(request.headers.host ?? '', request.raw.url ?? '', reply.getHeaders() as OutgoingHttpHeaders, payload, tag);
    const known = request.headers['if-none-match'];
    if (known === undefined || !hasTag(known, tag)) return payload;
    reply.code(304).removeHeader('content-length').removeHeader('content-type');
    return null;
  });
}
