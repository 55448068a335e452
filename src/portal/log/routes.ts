import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { findAgency } from '../about/agency.sql.ts';
import { sendPage } from '../answers.ts';
import type { Site } from '../site.ts';
import { verifyPage } from './page.ts';

/** C2SP tlog-tiles: `checkpoint`, `tile/<level>/…` and `tile/entries/…`, a partial tile ending in `.p/<width>`. Nothing else is served. */
const logPath = /^\/(?:checkpoint|tile\/(?:\d{1,2}|entries)\/(?:x\d{3}\/)*\d{3}(?:\.p\/\d{1,3})?)$/;

export async function logRoutes(app: FastifyInstance, site: Site): Promise<void> {
  app.get('/verify', async (_request, reply) => sendPage(site, reply, verifyPage(await findAgency(site), await readCheckpoint(site))));

  const key = async () => (await findAgency(site))?.log_key;
  for (const path of ['/log/key', `/log/${site.agency}/key`])
    app.get(path, async (_request, reply) => {
      const text = await key();
      if (text === undefined) return reply.callNotFound();
      return reply
        .headers({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' })
        .type('text/plain; charset=utf-8')
        .send(`${text}\n`);
    });

  if (site.logFolder === null) return;
  await app.register(fastifyStatic, {
    root: site.logFolder,
    prefix: `/log/${site.agency}/`,
    decorateReply: false,
    index: false,
    cacheControl: false,
    allowedPath: (path) => logPath.test(path.startsWith('/') ? path : `/${path}`),
    setHeaders: (reply, path) => {
      const checkpoint = path.endsWith('checkpoint');
      reply.header('access-control-allow-origin', '*');
      reply.header('content-type', checkpoint ? 'text/plain; charset=utf-8' : 'application/octet-stream');
      // A full tile never changes; a partial one gives way to a wider one; the checkpoint moves with every entry.
      const lasting = path.includes('.p/') ? 'public, max-age=3600' : 'public, max-age=31536000, immutable';
      reply.header('cache-control', checkpoint ? 'no-cache' : lasting);
    },
  });
}

/** The newest signed checkpoint; null before the first one. */
async function readCheckpoint({ logFolder }: Site): Promise<string | null> {
  if (logFolder === null) return null;
  try {
    return await readFile(`${logFolder}/checkpoint`, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
