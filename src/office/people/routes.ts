import type {} from '@fastify/cookie';
import { inTransaction } from '#db/office/connect.ts';
import { People, SignedIn, SignIn } from '#contract/office/index.ts';
import { Problem } from '#http/problem.ts';
import type { Server } from '#http/server.ts';
import { roleTitles } from '#law/role-titles.ts';
import { certificateOn } from '#law/who.ts';
import type { Bureau } from '../bureau.ts';
import { readSettings } from '../current-settings.ts';
import { allPeople, unitsOf } from './register.sql.ts';
import { cookieName, rolesOn, signedIn, whoAsks, type Me } from './signed-in.ts';
import { signIn, signOut } from './sign-in.ts';

/** Signing in and out, and the colleagues to choose from. */
export function peopleRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: bureau.https } as const;

  server.post(
    '/api/session',
    { bodyLimit: 16 * 1024, schema: { body: SignIn }, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const token = await signIn(bureau, request.body);
      if (token === null) throw new Problem(401, 'signed-out', '登录名或者口令不正确，或者账号已暂时锁定。连续五次错误将锁定十五分钟。');
      return reply.setCookie(cookieName(bureau), token, cookie).code(204).send();
    },
  );

  server.get('/api/session', { ...gate, schema: { response: { 200: SignedIn } } }, async (request) => signedInAs(bureau, whoAsks(request)));

  server.delete('/api/session', gate, async (request, reply) => {
    const { agency, person, tokenHash } = whoAsks(request);
    await signOut(bureau, { agency, person: person.id, token_hash: tokenHash });
    return reply.clearCookie(cookieName(bureau), cookie).code(204).send();
  });

  server.get('/api/people', { ...gate, schema: { response: { 200: People } } }, async (request) => {
    const { agency, today } = whoAsks(request);
    return inTransaction(bureau.db, agency, async (tx) => {
      const units = await unitsOf(tx, agency);
      return Object.values(await allPeople(tx, agency)).flatMap((person) => {
        const roles = rolesOn(person, today);
        const unit = person.roles.at(-1)?.unit || (units.get(person.id) ?? '');
        const certificate = certificateOn(person, 'enforcement', today)?.number ?? null;
        return [{ id: person.id, name: person.name, unit, roles, certificate }];
      });
    });
  });
}

async function signedInAs(bureau: Bureau, { agency, person, roles, today }: Me): Promise<SignedIn> {
  const settings = await inTransaction(bureau.db, agency, (tx) => readSettings(tx, agency));
  const held = person.roles.find(({ from, to }) => from <= today && (to === null || today <= to));
  return {
    person: { id: person.id, name: person.name, unit: held?.unit ?? '', roles: roles.map((role) => ({ role, title: roleTitles[role] })) },
    agency: { id: agency, name: settings.agencyName.value },
    demo: bureau.demo,
    portalUrl: bureau.portalUrl,
    now: bureau.now().toISOString(),
  };
}
