import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Uploaded } from '#contract/office/index.ts';
import { notFound } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import type { Bureau } from '../bureau.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { openReception } from './reception.ts';

const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{32}$' }) });

export function uploadRoutes(server: Server, bureau: Bureau): void {
  const { tus, receive, find } = openReception(bureau);
  const gate = { onRequest: signedIn(bureau) };
  const whose = (request: FastifyRequest) => {
    const { agency, person } = whoAsks(request);
    return { agency, person: person.id };
  };

  // Pieces are streamed to disk by tus itself, never through the body parser.
  server.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));

  const hand = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.hijack();
    await receive(whose(request), () => tus.handle(request.raw, reply.raw));
  };
  server.route({ method: ['POST', 'OPTIONS'], url: '/api/uploads', ...gate, handler: hand });
  server.route({ method: ['PATCH', 'DELETE'], url: '/api/uploads/:id', ...gate, handler: hand });

  // A client that missed the last answer asks how far it got: all the way, though the partial file is gone by then.
  server.head('/api/uploads/:id', { ...gate, schema: { params } }, async (request, reply) => {
    const found = await find(whose(request), request.params.id);
    if (!found?.complete) return hand(request, reply);
    const length = String(found.bytes);
    return reply
      .headers({ 'tus-resumable': '1.0.0', 'upload-offset': length, 'upload-length': length, 'cache-control': 'no-store' })
      .send();
  });

  server.get(
    '/api/uploads/:id',
    { ...gate, exposeHeadRoute: false, schema: { params, response: { 200: Uploaded } } },
    async (request, reply) => {
      const found = await find(whose(request), request.params.id);
      if (!found) throw notFound('没有这个上传，或者它已经过期，请重新上传。');
      reply.header('cache-control', 'no-store');
      return found;
    },
  );
}
