import type { FastifyInstance } from 'fastify';
import { DecisionParams, DecisionsQuery } from '#contract/portal/index.ts';
import { publicKinds } from '#law/public-kinds.ts';
import { addressOf, sendPage } from '../answers.ts';
import type { Site } from '../site.ts';
import { findDecision, findProof, searchDecisions, yearsDecided } from './decisions.sql.ts';
import { listPage, wantedFrom } from './list.ts';
import { decisionPage } from './page.ts';
import { sectionOf, sections } from './sections.ts';

export function decisionRoutes(app: FastifyInstance, site: Site): void {
  for (const section of sections)
    app.get<{ Querystring: DecisionsQuery }>(section.path, { schema: { querystring: DecisionsQuery } }, async ({ query, raw }, reply) => {
      // Only penalties had a kind to choose when this list was of nothing else: those addresses have been passed on.
      if (section.kind === null && publicKinds.penalty.acts.words.some((act) => act === query.kind))
        // Only the query of what was asked: a request line may name another site.
        return reply.redirect(`${sectionOf('penalty').path}${new URL(raw.url ?? '/', 'http://here').search}`, 301);
      const wanted = wantedFrom(section.kind, query);
      const [years, found] = await Promise.all([
        yearsDecided(site, section.kind),
        searchDecisions(site, wanted, Number.parseInt(query.page ?? '1', 10) || 1),
      ]);
      return sendPage(site, reply, listPage(section, wanted, years, found));
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
