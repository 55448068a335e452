import type { FastifyInstance } from 'fastify';
import { DecisionParams, DecisionsQuery } from '#contract/portal/index.ts';
import { addressOf, sendPage } from '../answers.ts';
import type { Site } from '../site.ts';
import { findDecision, findProof, searchDecisions, yearsDecided } from './decisions.sql.ts';
import { listPage, wantedFrom } from './list.ts';
import { decisionPage } from './page.ts';

export function decisionRoutes(app: FastifyInstance, site: Site): void {
  app.get<{ Querystring: DecisionsQuery }>('/decisions', { schema: { querystring: DecisionsQuery } }, async ({ query }, reply) => {
    const wanted = wantedFrom(query);
    const [years, found] = await Promise.all([
      yearsDecided(site),
      searchDecisions(site, wanted, Number.parseInt(query.page ?? '1', 10) || 1),
    ]);
    return sendPage(site, reply, listPage(wanted, years, found));
  });

  app.get<{ Params: DecisionParams }>('/decisions/:id', { schema: { params: DecisionParams } }, async (request, reply) => {
    const found = await findDecision(site, request.params.id);
    return found ? sendPage(site, reply, decisionPage(found.decision, found.changes, addressOf(site, request))) : reply.callNotFound();
  });

  app.get<{ Params: DecisionParams }>('/decisions/:id/proof.json', { schema: { params: DecisionParams } }, async ({ params }, reply) => {
    const proof = await findProof(site, params.id);
    if (proof === undefined) return reply.callNotFound();
    // Anyone's page may check our proofs.
    return reply
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'public, max-age=60, must-revalidate')
      .type('application/json; charset=utf-8')
      .send(proof);
  });
}
