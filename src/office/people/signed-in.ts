import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inTransaction } from '#db/office/connect.ts';
import { Problem } from '#http/problem.ts';
import { dayOf } from '#law/calendar.ts';
import type { DateString, Person, Role } from '#law/vocabulary.ts';
import type { Bureau } from '../bureau.ts';
import { findPerson } from './register.sql.ts';
import { isAlive, shouldNote } from './session-life.ts';
import { findSession, noteUse, whoseSession } from './sessions.sql.ts';
import { hashOfToken } from './sign-in.ts';

/** Who asks: read afresh from the people register with every request, so that a role ended is ended at once. */
export interface Me {
  readonly agency: string;
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly today: DateString;
  readonly tokenHash: Buffer;
}

const asking = new WeakMap<FastifyRequest, Me>();
const signedOut = () => new Problem(401, 'signed-out', '尚未登录，或者登录已过期。请重新登录，已填写的内容不会丢失。');

export const cookieName = (bureau: Pick<Bureau, 'https'>) => (bureau.https ? '__Host-mingzheng' : 'mingzheng');

/** The gate of every route but signing in: an `onRequest` hook, so that no body of a stranger is ever read. */
export function signedIn(bureau: Bureau) {
  return async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    const token = request.cookies[cookieName(bureau)];
    const me = token ? await whoIs(bureau, token) : null;
    if (!me) throw signedOut();
    asking.set(request, me);
  };
}

/** @throws Problem 401 where the gate was not passed. */
export function whoAsks(request: FastifyRequest): Me {
  const me = asking.get(request);
  if (!me) throw signedOut();
  return me;
}

async function whoIs({ db, now }: Bureau, token: string): Promise<Me | null> {
  const tokenHash = hashOfToken(token);
  const whose = await whoseSession(db, tokenHash);
  if (!whose) return null;
  return inTransaction(db, whose.agency, async (tx) => {
    const at = now();
    const session = await findSession(tx, tokenHash);
    if (!session || !isAlive(session, at)) return null;
    const person = await findPerson(tx, whose.agency, whose.person);
    const today = dayOf(at.toISOString());
    const roles = rolesOn(person, today);
    if (!person || roles.length === 0) return null;
    if (shouldNote(session, at)) await noteUse(tx, tokenHash, at);
    return { agency: whose.agency, person, roles, today, tokenHash };
  });
}

/** Roles held on a day. */
export function rolesOn(person: Person | null, day: DateString): Role[] {
  const held = (person?.roles ?? []).filter(({ from, to }) => from <= day && (to === null || day <= to));
  return [...new Set(held.map(({ role }) => role))];
}
