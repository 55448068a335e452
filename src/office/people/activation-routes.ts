import { Type } from 'typebox';
import { forbidden } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import type { Bureau } from '../bureau.ts';
import { activate, changePassword, makeActivation } from './activation.ts';
import { signedIn, whoAsks } from './signed-in.ts';

const password = Type.String({ minLength: 1, maxLength: 256 });
const account = Type.String({ minLength: 1, maxLength: 64 });
const newAccount = Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{0,63}$' });
const strict = { additionalProperties: false };
const limited = { rateLimit: { max: 30, timeWindow: '1 minute' } };

/** Accounts and passwords: opened by the system administrator, activated and changed by their owner. */
export function activationRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };

  server.post(
    '/api/people/:person/activation',
    {
      ...gate,
      schema: { params: Type.Object({ person: Type.String({ maxLength: 64 }) }), body: Type.Object({ account: newAccount }, strict) },
    },
    async (request) => {
      const { agency, roles } = whoAsks(request);
      if (!roles.includes('system-admin')) throw forbidden('只有系统管理员能够开通账号。');
      return makeActivation(bureau, { agency, person: request.params.person }, request.body.account);
    },
  );

  server.post(
    '/api/activation',
    {
      bodyLimit: 16 * 1024,
      config: limited,
      schema: { body: Type.Object({ account, code: Type.String({ maxLength: 32 }), password }, strict) },
    },
    async (request, reply) => {
      await activate(bureau, request.body);
      return reply.code(204).send();
    },
  );

  server.put(
    '/api/password',
    { ...gate, config: limited, schema: { body: Type.Object({ old: password, password }, strict) } },
    async (request, reply) => {
      const { agency, person } = whoAsks(request);
      await changePassword(bureau, { agency, person: person.id }, request.body);
      return reply.code(204).send();
    },
  );
}
