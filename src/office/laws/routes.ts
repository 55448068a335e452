import {
  CitationPage,
  CitationQuery,
  ImpactQuery,
  LawCode,
  LawImpact,
  LawPage,
  LawReading,
  Laws,
  LawsQuery,
  ReadLaw,
} from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import { forbidden } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import type { Bureau } from '../bureau.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { citationPage } from './citation.ts';
import { lawImpact } from './impact.ts';
import { lawList, lawPage } from './page.ts';
import { readingOf } from './reading.ts';

/** 法规库: reading, searching, comparing. It changes by acts on the law register alone. The law is public: whoever is signed in may read. */
export function lawRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };

  server.get('/api/laws', { ...gate, schema: { querystring: LawsQuery, response: { 200: Laws } } }, async (request) => {
    const { agency, today } = whoAsks(request);
    return inTransaction(bureau.db, agency, (tx) => lawList(tx, agency, today, request.query));
  });

  server.get('/api/laws/:code', { ...gate, schema: { params: LawCode, response: { 200: LawPage } } }, async (request) => {
    const { agency, today } = whoAsks(request);
    return inTransaction(bureau.db, agency, (tx) => lawPage(tx, agency, today, request.params.code));
  });

  server.get(
    '/api/laws/:code/impact',
    { ...gate, schema: { params: LawCode, querystring: ImpactQuery, response: { 200: LawImpact } } },
    async (request) => {
      const { agency, today } = whoAsks(request);
      return inTransaction(bureau.db, agency, (tx) => lawImpact(tx, agency, today, request.params.code, request.query.against));
    },
  );

  server.get('/api/citations', { ...gate, schema: { querystring: CitationQuery, response: { 200: CitationPage } } }, async (request) => {
    const { agency, today } = whoAsks(request);
    return inTransaction(bureau.db, agency, (tx) => citationPage(tx, agency, today, request.query));
  });

  server.post(
    '/api/laws/reading',
    { ...gate, bodyLimit: 16 * 1024, schema: { body: ReadLaw, response: { 200: LawReading } } },
    async (request) => {
      const { agency, person, roles, today } = whoAsks(request);
      if (!roles.includes('reviewer')) throw forbidden('法规正文由法制审核机构（政策法规科）导入。');
      return inTransaction(bureau.db, agency, (tx) => readingOf(tx, bureau, { agency, person: person.id, today, ...request.body }));
    },
  );
}
