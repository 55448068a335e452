import type { FastifyInstance } from 'fastify';
import { addressOf } from './answers.ts';
import { listedDecisions } from './decisions/decisions.sql.ts';
import { sections } from './decisions/sections.ts';
import { listedGuides } from './guides/guides.sql.ts';
import { html } from './html.ts';
import type { Site } from './site.ts';

/** robots.txt and sitemap.xml. A withdrawn decision is in neither. */
export function robotRoutes(app: FastifyInstance, site: Site): void {
  app.get('/robots.txt', async (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nAllow: /\nDisallow: /log/\n\nSitemap: ${addressOf(site, request)}/sitemap.xml\n`),
  );

  app.get('/sitemap.xml', async (request, reply) => {
    const base = addressOf(site, request);
    const decisions = await listedDecisions(site);
    const guides = await listedGuides(site, null, '');
    const lists = [...sections.map(({ path }) => path), '/guides', '/procedures', ...guides.map(({ id }) => `/guides/${id}`)];
    const fixed = ['/', ...lists, '/verify', '/contact', '/about'].map((path) => html`<url><loc>${base}${path}</loc></url>\n`);
    const { text } = html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${fixed}${decisions.map(
  ({ id, updated_at }) => html`<url><loc>${base}/decisions/${id}</loc><lastmod>${updated_at.toISOString()}</lastmod></url>\n`,
)}</urlset>
`;
    return reply.header('cache-control', 'public, max-age=300').type('application/xml; charset=utf-8').send(text);
  });
}
