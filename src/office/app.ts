import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { inTransaction, refusedByDatabase } from '#db/office/connect.ts';
import { answer, notFound, Problem } from '#http/problem.ts';
import { createServer, type Server } from '#http/server.ts';
import type { Bureau } from './bureau.ts';
import { actionRoutes } from './actions/routes.ts';
import { setupRoutes } from './actions/setup-routes.ts';
import { caseRoutes } from './cases/routes.ts';
import { deskRoutes } from './desk/routes.ts';
import { discretionRoutes } from './discretion/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { uploadRoutes } from './evidence/upload-routes.ts';
import { formatsOn } from './formats.ts';
import { inspectionRoutes } from './inspection/routes.ts';
import { lawRoutes } from './laws/routes.ts';
import { licenceRoutes } from './licences/routes.ts';
import { activationRoutes } from './people/activation-routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { settingsRoutes } from './settings/routes.ts';

export interface OfficeOptions {
  readonly logLevel?: string;
  readonly perMinute?: number;
  readonly trustProxy?: boolean;
}

// Ant Design writes its styles into the page while it runs; scripts come from our own files alone.
const contentSecurity = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameSrc: ["'self'", 'blob:'],
  objectSrc: ["'self'", 'blob:'],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** The office: everything a bureau does in a day, behind one server. Nothing is read from the environment here. */
export async function buildOffice(bureau: Bureau, options: OfficeOptions = {}): Promise<Server> {
  const server = await createServer({
    ...options,
    contentSecurity,
    https: bureau.https,
    formats: formatsOn(bureau.now),
    translate,
    health: () => inTransaction(bureau.db, '-', async () => {}),
  });
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  peopleRoutes(server, bureau);
  activationRoutes(server, bureau);
  setupRoutes(server, bureau);
  settingsRoutes(server, bureau);
  lawRoutes(server, bureau);
  deskRoutes(server, bureau);
  caseRoutes(server, bureau);
  actionRoutes(server, bureau);
  inspectionRoutes(server, bureau);
  discretionRoutes(server, bureau);
  licenceRoutes(server, bureau);
  evidenceRoutes(server, bureau);
  uploadRoutes(server, bureau);
  await servePages(server, bureau.webFolder);
  return server;
}

/** What the database refuses is a refusal like any other; what passes by itself may be tried again. */
function translate(error: Error): Problem | null {
  const refused = refusedByDatabase(error);
  if (refused)
    return new Problem(409, 'refused', '现在不能办理这一环节，原因如下。', {
      refusals: [{ code: refused.code, says: refused.says, articles: [] }],
    });
  const { code } = error as NodeJS.ErrnoException;
  if (code === '23505') return new Problem(409, 'stale', '刚才有人作了同样的操作，请刷新后查看。');
  if (code === 'ENOSPC' || code === '53100') return new Problem(503, 'unavailable', '磁盘已满，这次操作没有写入。请联系系统管理员。');
  if (code !== undefined && passing.test(code)) return new Problem(503, 'unavailable', '系统繁忙，这次操作没有写入，请稍后再试。');
  return null;
}

// Serialisation and deadlock, lock and statement timeouts, connections lost or too many, the server starting or stopping.
const passing = /^(?:40001|40P01|55P03|57014|57P0[1-3]|53300|08...|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT_SOCKET)$/;

/** The built pages; every address that is not a file of theirs is one of their deep links. */
async function servePages(server: Server, folder: string | null): Promise<void> {
  if (folder === null || !existsSync(join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    const isPage = !request.url.startsWith('/api/') && !/\.[a-z0-9]{1,5}(?:\?|$)/.test(request.url);
    return isPage ? reply.header('cache-control', 'no-cache').sendFile('index.html') : answer(reply, notFound());
  });
}
