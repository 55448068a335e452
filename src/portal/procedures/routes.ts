import type { FastifyInstance } from 'fastify';
import { ProcedureParams } from '#contract/portal/index.ts';
import { sendPage } from '../answers.ts';
import type { Site } from '../site.ts';
import { procedureListPage, procedurePage } from './pages.ts';
import { allProcedures, findChart, findProcedure } from './procedures.sql.ts';

export function procedureRoutes(app: FastifyInstance, site: Site): void {
  app.get('/procedures', async (_request, reply) => sendPage(site, reply, procedureListPage(await allProcedures(site))));

  app.get<{ Params: ProcedureParams }>('/procedures/:id', { schema: { params: ProcedureParams } }, async ({ params }, reply) => {
    const procedure = await findProcedure(site, params.id);
    return procedure ? sendPage(site, reply, procedurePage(procedure)) : reply.callNotFound();
  });

  app.get<{ Params: ProcedureParams }>('/procedures/:id/chart.svg', { schema: { params: ProcedureParams } }, async ({ params }, reply) => {
    const chart = await findChart(site, params.id);
    if (chart === undefined) return reply.callNotFound();
    return reply.header('cache-control', 'public, max-age=300').type('image/svg+xml').send(chart);
  });
}
