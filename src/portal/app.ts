import { createServer } from 'node:http';
import fastifyRateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { aboutRoutes } from './about/routes.ts';
import { answerHabits } from './answers.ts';
import { assetRoutes, readAssets } from './assets.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { guideRoutes } from './guides/routes.ts';
import { logRoutes } from './log/routes.ts';
import { pageCache } from './page-cache.ts';
import { problemPages } from './problems.ts';
import { procedureRoutes } from './procedures/routes.ts';
import { robotRoutes } from './robots.ts';
import type { Site } from './site.ts';

interface PortalOptions {
  readonly logLevel?: string;
  /** Requests per minute and address that have to be worked out; pages kept for the next reader do not count. */
  readonly perMinute?: number;
  /** Behind one proxy: the last address of `X-Forwarded-For` is its word, those before it are the caller's own and not believed. */
  readonly trustProxy?: boolean;
}

/** The public server: reads `published.*` and the log's static files, writes nothing, knows nobody. */
export async function buildPortal(given: Omit<Site, 'assets'> & PortalOptions): Promise<FastifyInstance> {
  const site: Site = { ...given, assets: readAssets() };
  const cache = pageCache();
  const app = Fastify({
    serverFactory: (handle) =>
      createServer({ requestTimeout: 10_000, keepAliveTimeout: 10_000 }, (request, response) => {
        if (!cache.answer(request, response)) handle(request, response);
      }),
    logger: given.logLevel ? { level: given.logLevel } : false,
    // Addresses of visitors are not kept.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024,
    trustProxy: given.trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    routerOptions: { maxParamLength: 64, ignoreTrailingSlash: true },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  answerHabits(app, cache);
  problemPages(app, site);
  // Counted in memory by address, which is kept nowhere.
  await app.register(fastifyRateLimit, {
    max: given.perMinute ?? 1200,
    timeWindow: '1 minute',
    allowList: ({ url }) => url === '/healthz',
  });
  assetRoutes(app, site.assets);
  aboutRoutes(app, site);
  decisionRoutes(app, site);
  guideRoutes(app, site);
  procedureRoutes(app, site);
  robotRoutes(app, site);
  await logRoutes(app, site);
  app.get('/healthz', { logLevel: 'silent' }, async (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));
  return app;
}
