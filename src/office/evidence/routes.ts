import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { inTransaction } from '#db/office/connect.ts';
import { forbidden, notFound } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import type { Bureau } from '../bureau.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { mayRead } from '../people/may-read.ts';
import { hasReadLately, noteReading, ownUpload, placesOf } from './readings.sql.ts';
import { sendStored } from './send.ts';

const params = Type.Object({ sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) });

/** Papers and recordings of the record. Reading one is written down: who, when, which (调阅登记). */
export function evidenceRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau), exposeHeadRoute: false, schema: { params } };

  const read = async (request: FastifyRequest, reply: FastifyReply, sha256: string) => {
    const me = whoAsks(request);
    const content = await inTransaction(bureau.db, me.agency, async (tx) => {
      const [place] = await placesOf(tx, me.agency, sha256);
      if (!place) return ownUpload(tx, me.agency, me.person.id, sha256);
      if (!mayRead(me.roles)) throw forbidden('系统、安全、审计管理员不能查阅案卷材料。');
      const reading = { agency: me.agency, person: me.person.id, sha256, at: bureau.now() };
      if (!(isLaterPiece(request) && (await hasReadLately(tx, reading)))) await noteReading(tx, reading, place);
      return place;
    });
    if (!content) throw notFound('没有找到这份材料。');
    return sendStored(bureau, request, reply, { sha256, name: content.name, type: content.type, bytes: Number(content.bytes) });
  };
  server.get('/api/papers/:sha256', gate, (request, reply) => read(request, reply, request.params.sha256));
  server.get('/api/files/:sha256', gate, (request, reply) => read(request, reply, request.params.sha256));
}

/** A player asks for a recording piece by piece: one reading, if it began with a piece that was written down. */
function isLaterPiece({ headers: { range } }: FastifyRequest): boolean {
  return /^bytes=0*[1-9]\d*-/.test(range ?? '');
}
