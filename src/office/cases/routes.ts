import { Type } from 'typebox';
import { CaseList, CaseListQuery, CasePage, Matters } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import { forbidden, notFound, Problem } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import { isInForce, matters } from '#law/matters/index.ts';
import { citationText } from '#law/statutes/citation-text.ts';
import { indexOf } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { findCaseFile, versionKept } from '../case-file.ts';
import { caseLine, casePage } from '../case-page.ts';
import { findLine } from '../case-line.sql.ts';
import { clocksOf } from '../clocks.ts';
import { mayRead, mayReadCaseOf } from '../people/may-read.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { readAround } from '../surroundings.ts';
import { listLines } from './list.sql.ts';
import { wholeProof } from './proof.ts';

const oneCase = Type.Object({ case: Type.String({ format: 'uuid' }) });

export function caseRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };

  server.get('/api/cases', { ...gate, schema: { querystring: CaseListQuery, response: { 200: CaseList } } }, async (request) => {
    const { agency, person, roles, today } = whoAsks(request);
    const page = request.query.page ?? 1;
    if (!mayRead(roles)) return { total: 0, page, lines: [] };
    const now = bureau.now().toISOString();
    return inTransaction(bureau.db, agency, async (tx) => {
      const { total, lines } = await listLines(tx, { ...request.query, agency, me: person.id, today });
      const around = await readAround(tx, agency, new Set());
      const shown = [];
      for (const line of lines) {
        const { procedure } = await versionKept(tx, line.hash);
        shown.push(caseLine(line, clocksOf({ ...around, procedure, matter: null, others: [] }, line.standing, now)));
      }
      return { total, page, lines: shown };
    });
  });

  server.get('/api/cases/:case', { ...gate, schema: { params: oneCase, response: { 200: CasePage } } }, async (request) => {
    const me = whoAsks(request);
    const caseId = request.params.case.toLowerCase();
    return inTransaction(bureau.db, me.agency, async (tx) => {
      const file = await findCaseFile(tx, me.agency, caseId);
      const line = await findLine(tx, me.agency, caseId);
      if (!file || !line) throw notFound('没有这个案件。');
      if (!mayReadCaseOf(file.version.procedure, me.roles)) throw forbidden('系统、安全、审计管理员不能查阅案件。');
      const index = await indexOf(tx, me.agency, caseId);
      return casePage(file, line, { by: me.person.id, now: bureau.now().toISOString(), index });
    });
  });

  server.get('/api/cases/:case/proof', { ...gate, schema: { params: oneCase } }, async (request, reply) => {
    const me = whoAsks(request);
    const caseId = request.params.case.toLowerCase();
    if (!mayRead(me.roles)) throw forbidden('系统、安全、审计管理员不能查阅案件。');
    const proof = await wholeProof(bureau, me.agency, caseId);
    if (proof === 'no case') throw notFound('没有这个案件。');
    if (proof === 'not yet') throw new Problem(503, 'unavailable', '最近的环节还没有编入存证日志，请几秒钟后再试。');
    return reply.header('content-disposition', `attachment; filename="case-${caseId}.json"`).send(proof);
  });

  const search = Type.Object({ search: Type.Optional(Type.String({ maxLength: 100 })) });
  server.get('/api/matters', { ...gate, schema: { querystring: search, response: { 200: Matters } } }, async (request) => {
    const { today } = whoAsks(request);
    // One that has ended still governs conduct of its time (处罚法 37): it is offered after those in force.
    const words = (request.query.search ?? '').normalize('NFKC').split(/\s+/).filter(Boolean);
    return matters
      .toSorted((one, other) => Number(isInForce(other, today)) - Number(isInForce(one, today)))
      .map(({ id, name, domain, violated, basis, validFrom, validTo }) => {
        const articles = [...violated, basis].map((article) => ({ ...article }));
        return { id, name, domain, basis: citationText(basis), articles, validFrom, validTo };
      })
      .filter((matter) => words.every((word) => `${matter.id} ${matter.name} ${matter.domain} ${matter.basis}`.includes(word)))
      .slice(0, 60);
  });
}
