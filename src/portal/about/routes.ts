import type { FastifyInstance } from 'fastify';
import { sendPage } from '../answers.ts';
import { countsByKind, recentDecisions, yearsDecided } from '../decisions/decisions.sql.ts';
import type { Site } from '../site.ts';
import { findAgency, findText } from './agency.sql.ts';
import { contactPage } from './contact.ts';
import { aboutPage, accessibilityPage, homePage } from './pages.ts';

export function aboutRoutes(app: FastifyInstance, site: Site): void {
  app.get('/', async (_request, reply) => {
    const [agency, text, years, counts, recent] = await Promise.all([
      findAgency(site),
      findText(site, 'about'),
      yearsDecided(site, null),
      countsByKind(site),
      recentDecisions(site),
    ]);
    return sendPage(site, reply, homePage(agency, text?.body ?? '', years, counts, recent));
  });
  app.get('/about', async (_request, reply) => {
    const [agency, text] = await Promise.all([findAgency(site), findText(site, 'about')]);
    return sendPage(site, reply, aboutPage(agency, text?.body ?? ''));
  });
  app.get('/contact', async (_request, reply) => sendPage(site, reply, contactPage(await findAgency(site))));
  app.get('/accessibility', async (_request, reply) => sendPage(site, reply, accessibilityPage(await findAgency(site))));
}
