import { Type } from 'typebox';
import {
  DrawEntropy,
  DrawPool,
  Draws,
  DrawSeed,
  Enterprises,
  EnterprisesQuery,
  InspectionDesk,
  RegisterPage,
} from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import { forbidden } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import type { Bureau } from '../bureau.ts';
import { mayRead } from '../people/may-read.ts';
import { type Me, signedIn, whoAsks } from '../people/signed-in.ts';
import { enterprisesOf, inspectionDesk } from './desk.ts';
import { drawEntropy, drawList, drawPool, drawProof, drawSeed } from './draws.ts';
import { registerPage } from './registers.ts';

/** 检查台, 名录, 双随机, and the registers they stand on. */
export function inspectionRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };
  const readers = (me: Me): Me => {
    if (!mayRead(me.roles)) throw forbidden('系统、安全、审计管理员不能查阅检查信息。');
    return me;
  };
  const yearOf = (me: Me, year: number | undefined) => year ?? Number(me.today.slice(0, 4));
  const year = Type.Object({ year: Type.Optional(Type.Integer({ minimum: 2021, maximum: 2099 })) });
  const register = Type.Object({ procedure: Type.String({ pattern: '^[a-z][a-z-]{0,63}$' }) });
  const oneDraw = Type.Object({ draw: Type.String({ format: 'uuid' }) });

  server.get('/api/registers/:procedure', { ...gate, schema: { params: register, response: { 200: RegisterPage } } }, async (request) =>
    registerPage(bureau, whoAsks(request), request.params.procedure),
  );

  server.get('/api/inspection', { ...gate, schema: { querystring: year, response: { 200: InspectionDesk } } }, async (request) => {
    const me = readers(whoAsks(request));
    const now = bureau.now().toISOString();
    return inTransaction(bureau.db, me.agency, (tx) => inspectionDesk(tx, me.agency, yearOf(me, request.query.year), now, me.today));
  });

  server.get(
    '/api/enterprises',
    { ...gate, schema: { querystring: EnterprisesQuery, response: { 200: Enterprises } } },
    async (request) => {
      const me = readers(whoAsks(request));
      return inTransaction(bureau.db, me.agency, (tx) => enterprisesOf(tx, me.agency, request.query, yearOf(me, request.query.year)));
    },
  );

  server.get('/api/draws', { ...gate, schema: { response: { 200: Draws } } }, async (request) =>
    drawList(bureau, readers(whoAsks(request))),
  );

  const pool = Type.Object({
    industry: Type.Optional(Type.String({ maxLength: 60 })),
    risk: Type.Optional(Type.String({ maxLength: 20 })),
  });
  server.get('/api/draws/pool', { ...gate, schema: { querystring: pool, response: { 200: DrawPool } } }, async (request) =>
    drawPool(bureau, readers(whoAsks(request)), request.query),
  );

  server.post('/api/draws/:draw/seed', { ...gate, schema: { params: oneDraw, response: { 200: DrawSeed } } }, async (request) => {
    const me = whoAsks(request);
    if (!me.roles.includes('supervisor')) throw forbidden('双随机抽取由执法监督人员办理。');
    return drawSeed(bureau, me, request.params.draw.toLowerCase());
  });

  server.get('/api/draws/:draw/entropy', { ...gate, schema: { params: oneDraw, response: { 200: DrawEntropy } } }, async (request) => {
    const me = whoAsks(request);
    if (!me.roles.some((role) => role === 'supervisor' || role === 'principal-head')) throw forbidden('双随机抽取由执法监督人员办理。');
    return drawEntropy(bureau, me, request.params.draw.toLowerCase());
  });

  server.get('/api/draws/:draw/proof', { ...gate, schema: { params: oneDraw } }, async (request, reply) => {
    const draw = request.params.draw.toLowerCase();
    const proof = await drawProof(bureau, readers(whoAsks(request)), draw);
    return reply.header('content-disposition', `attachment; filename="draw-${draw}.json"`).send(proof);
  });
}
