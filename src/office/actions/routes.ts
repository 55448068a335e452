import { Type } from 'typebox';
import { CasePage, FormPage, KeepForm, Openings, Propose } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Tx } from '#db/office/database.ts';
import { forbidden, notFound } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { indexOf } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import type { CaseFile } from '../case-file.ts';
import { casePage } from '../case-page.ts';
import { findLine } from '../case-line.sql.ts';
import { mayReadCaseOf } from '../people/may-read.ts';
import { signedIn, whoAsks, type Me } from '../people/signed-in.ts';
import { formPage } from './form-page.ts';
import { openingsFor } from './openings.ts';
import { dropForm, keepForm } from './kept-forms.sql.ts';
import { judge, perform, type Wish } from './perform.ts';
import { papersDue, previewPaper } from './papers.ts';

const uuid = Type.String({ format: 'uuid' });
const params = Type.Object({ case: uuid, action: Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' }) });

/** What may be done in a case: the form, the unfinished form, the preview, and doing it. */
export function actionRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };
  const wish = (me: Me, where: { case: string; action: string }, body: Propose): Wish => ({
    agency: me.agency,
    case: where.case.toLowerCase(),
    action: where.action,
    by: me.person.id,
    id: body.id.toLowerCase(),
    seen: body.seen,
    form: body.form as JsonObject,
  });

  server.post(
    '/api/cases/:case/actions/:action',
    { ...gate, schema: { params, body: Propose, response: { 200: CasePage } } },
    async (request) => {
      const me = whoAsks(request);
      const { file } = await perform(bureau, wish(me, request.params, request.body));
      return inTransaction(bureau.db, me.agency, async (tx) => {
        await dropForm(tx, me.agency, me.person.id, file.case, request.params.action);
        return pageOf(tx, bureau, me, file);
      });
    },
  );

  server.post(
    '/api/cases/:case/actions/:action/preview',
    {
      ...gate,
      schema: { params, body: Propose, querystring: Type.Object({ paper: Type.Optional(Type.Integer({ minimum: 0, maximum: 9 })) }) },
    },
    async (request, reply) => {
      const me = whoAsks(request);
      const { pdf } = await inTransaction(bureau.db, me.agency, async (tx) => {
        const judged = await judge(tx, bureau, wish(me, request.params, request.body));
        if ('again' in judged) throw notFound('这一环节已经提交，请在案卷中查看正式文书。');
        const due = papersDue(judged.file, judged.proposal)[request.query.paper ?? 0];
        if (!due) throw notFound('这一环节不制作文书。');
        return previewPaper(bureau, judged.file, judged.proposal, due.template);
      });
      return reply.type('application/pdf').header('cache-control', 'no-store').send(Buffer.from(pdf));
    },
  );

  const openedFrom = Type.Object({ from: Type.Optional(uuid) });
  server.get(
    '/api/cases/:case/actions/:action/form',
    { ...gate, schema: { params, querystring: openedFrom, response: { 200: FormPage } } },
    async (request) => {
      const me = whoAsks(request);
      const { case: caseId, action } = request.params;
      return formPage(bureau, me, caseId.toLowerCase(), action, request.query.from?.toLowerCase() ?? null);
    },
  );

  server.get('/api/openings', { ...gate, schema: { response: { 200: Openings } } }, async (request) =>
    openingsFor(bureau, whoAsks(request)),
  );

  server.put('/api/cases/:case/actions/:action/form', { ...gate, schema: { params, body: KeepForm } }, async (request, reply) => {
    const { agency, person } = whoAsks(request);
    const { case: caseId, action } = request.params;
    const { form, seen } = request.body;
    const kept = {
      agency,
      person: person.id,
      case_id: caseId.toLowerCase(),
      action,
      form: JSON.stringify(form),
      seen,
      kept_at: bureau.now(),
    };
    await inTransaction(bureau.db, agency, (tx) => keepForm(tx, kept));
    return reply.code(204).send();
  });

  server.delete('/api/cases/:case/actions/:action/form', { ...gate, schema: { params } }, async (request, reply) => {
    const { agency, person } = whoAsks(request);
    const { case: caseId, action } = request.params;
    await inTransaction(bureau.db, agency, (tx) => dropForm(tx, agency, person.id, caseId.toLowerCase(), action));
    return reply.code(204).send();
  });
}

async function pageOf(tx: Tx, bureau: Bureau, me: Me, file: CaseFile): Promise<CasePage> {
  const line = await findLine(tx, me.agency, file.case);
  if (!line) throw notFound('没有这个案件。');
  if (!mayReadCaseOf(file.version.procedure, me.roles)) throw forbidden('系统、安全、审计管理员不能查阅案件。');
  const index = await indexOf(tx, me.agency, file.case);
  return casePage(file, line, { by: me.person.id, now: bureau.now().toISOString(), index });
}
