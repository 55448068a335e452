import { Type } from 'typebox';
import { DiscretionFor, DiscretionPage, Edition, LikeCases, LikeQuery, TableReadShape } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import { forbidden, notFound, Problem } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import { readTable } from '#law/discretion/read-table.ts';
import { versionOf } from '#law/procedures/index.ts';
import type { Role } from '#law/vocabulary.ts';
import { applicableStandards, standardsIn, type Standard } from '#law/discretion/standard.ts';
import { readCase, registerCase } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { readSettings } from '../current-settings.ts';
import { readRegisters } from '../other-cases.sql.ts';
import { mayRead } from '../people/may-read.ts';
import { allPeople } from '../people/register.sql.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { cellsOf, mostBytes, Unreadable } from './cells.ts';
import { discretionPage, sharesOf } from './editions.ts';
import { likeCase } from './like.ts';
import { decidedOn } from './like.sql.ts';
import { templateText, templateWorkbook } from './template.ts';
import { uploadedBy } from './uploaded.sql.ts';

const register = 'discretion-register';
const loaders: readonly Role[] = versionOf(register).actions['load-discretion-standard']?.who.roles ?? [];
const day = Type.String({ format: 'date' });

/** 裁量基准: the editions of the bureau's table, reading a new one, and what was decided in like cases. */
export function discretionRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };

  server.get('/api/discretion', { ...gate, schema: { response: { 200: DiscretionPage } } }, async (request) => {
    const { agency, today } = whoAsks(request);
    return inTransaction(bureau.db, agency, async (tx) => {
      const { [register]: standing } = await readRegisters(tx, agency, [register]);
      const recorded = await readCase(tx, agency, registerCase(agency, register));
      const people = await allPeople(tx, agency);
      const names = (person: string) => people[person]?.name ?? person;
      return discretionPage({ entries: recorded?.entries ?? [], names }, standing, await readSettings(tx, agency), today);
    });
  });

  const edition = Type.Object({ id: Type.String({ pattern: '^[0-9a-zA-Z-]{1,64}$' }) });
  server.get('/api/discretion/editions/:id', { ...gate, schema: { params: edition, response: { 200: Edition } } }, async (request) => {
    const { agency } = whoAsks(request);
    const registers = await inTransaction(bureau.db, agency, (tx) => readRegisters(tx, agency, [register]));
    const found = standardsIn(registers[register]).find(({ id }) => id === request.params.id);
    if (!found) throw notFound('台账中没有这一版裁量基准。');
    return shown(found);
  });

  const asked = Type.Object({ matter: Type.String({ minLength: 1, maxLength: 64 }), conduct: Type.Optional(day) });
  server.get('/api/discretion/for', { ...gate, schema: { querystring: asked, response: { 200: DiscretionFor } } }, async (request) => {
    const { agency, today } = whoAsks(request);
    const { matter, conduct = today } = request.query;
    return inTransaction(bureau.db, agency, async (tx) => {
      const registers = await readRegisters(tx, agency, [register]);
      const { ruling, later } = applicableStandards(standardsIn(registers[register]), conduct, today);
      const about = (standard: Standard | null) => standard && shown(standard, matter);
      return { ruling: about(ruling), later: about(later), shares: sharesOf(await readSettings(tx, agency)) };
    });
  });

  const table = Type.Object({ file: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, { additionalProperties: false });
  server.post('/api/discretion/read', { ...gate, schema: { body: table, response: { 200: TableReadShape } } }, async (request) => {
    const { agency, person, roles } = whoAsks(request);
    if (!loaders.some((role) => roles.includes(role))) throw forbidden('裁量基准表由有权载入的人员读取。');
    const { file } = request.body;
    const uploaded = await inTransaction(bureau.db, agency, (tx) => uploadedBy(tx, agency, person.id, file));
    if (uploaded === null) throw notFound('没有找到这份文件，请重新上传。');
    try {
      if (uploaded.bytes > mostBytes) throw new Unreadable(`文件过大，裁量基准表最大${mostBytes / 1024 / 1024}MB。`);
      const read = readTable(await cellsOf(await bureau.files.get(file)));
      return { rows: [...read.rows], faults: [...read.faults], found: read.found };
    } catch (error) {
      if (error instanceof Unreadable) throw new Problem(400, 'bad-form', error.message);
      throw error;
    }
  });

  const kind = Type.Object({ kind: Type.Enum(['xlsx', 'csv']) });
  server.get('/api/discretion/template.:kind', { ...gate, schema: { params: kind } }, async (request, reply) => {
    const { today } = whoAsks(request);
    const isWorkbook = request.params.kind === 'xlsx';
    const type = isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8';
    const name = encodeURIComponent(`裁量基准表模板.${request.params.kind}`);
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(await (isWorkbook ? templateWorkbook(today) : templateText(today)));
  });

  server.get('/api/like', { ...gate, schema: { querystring: LikeQuery, response: { 200: LikeCases } } }, async (request) => {
    const { agency, roles } = whoAsks(request);
    if (!mayRead(roles)) throw forbidden('系统、安全、审计管理员不能查阅案件。');
    const decided = await inTransaction(bureau.db, agency, (tx) => decidedOn(tx, agency, request.query.matter));
    return decided.flatMap((one) => likeCase(one, request.query)).slice(0, 100);
  });
}

function shown({ rows, ...standard }: Standard, matter?: string) {
  return { ...standard, rows: rows.filter((row) => matter === undefined || row.matter === matter).map((row) => ({ ...row })) };
}
