import { createServer } from 'node:http';
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

/** The public server: reads `published.*` and the log's static files, writes nothing, knows nobody. */
export async function buildPortal(given: Omit<Site, 'assets'> & { readonly logLevel?: string }): Promise<FastifyInstance> {
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
    routerOptions: { maxParamLength: 64, ignoreTrailingSlash: true },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  answerHabits(app, cache);
  problemPages(app, site);
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
