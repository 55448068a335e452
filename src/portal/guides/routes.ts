import type { FastifyInstance } from 'fastify';
import { GuideParams, GuidesQuery } from '#contract/portal/index.ts';
import { isPublicKind } from '#law/public-kinds.ts';
import { findAgency } from '../about/agency.sql.ts';
import { sendPage } from '../answers.ts';
import { proceduresNamed } from '../procedures/procedures.sql.ts';
import type { Site } from '../site.ts';
import { findGuide, listedGuides } from './guides.sql.ts';
import { guideListPage } from './list.ts';
import { guidePage } from './page.ts';

export function guideRoutes(app: FastifyInstance, site: Site): void {
  app.get<{ Querystring: GuidesQuery }>('/guides', { schema: { querystring: GuidesQuery } }, async ({ query }, reply) => {
    const kind = query.kind !== undefined && isPublicKind(query.kind) ? query.kind : null;
    const words = (query.q ?? '').trim().slice(0, 100);
    return sendPage(site, reply, guideListPage(kind, words, await listedGuides(site, kind, words)));
  });

  app.get<{ Params: GuideParams }>('/guides/:id', { schema: { params: GuideParams } }, async ({ params }, reply) => {
    const found = await findGuide(site, params.id);
    if (!found) return reply.callNotFound();
    const [procedures, agency] = await Promise.all([proceduresNamed(site, found.guide.procedures), findAgency(site)]);
    return sendPage(site, reply, guidePage(found, procedures, agency));
  });
}
