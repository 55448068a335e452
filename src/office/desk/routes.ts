import { Desk, DeskList } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Server } from '#http/server.ts';
import type { Bureau } from '../bureau.ts';
import { mayRead } from '../people/may-read.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { deskList, deskOf } from './desk.ts';

const nothing = { waiting: 0, urgent: 0, passed: 0, openCases: 0, toPublish: 0, underReview: 0 };

/** 工作台, 审核台, 公示台. */
export function deskRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };
  const now = () => bureau.now().toISOString();

  server.get('/api/desk', { ...gate, schema: { response: { 200: Desk } } }, async (request) => {
    const { agency, person, roles } = whoAsks(request);
    if (!mayRead(roles)) return { waiting: [], counts: nothing };
    return inTransaction(bureau.db, agency, (tx) => deskOf(tx, agency, person.id, now()));
  });

  for (const [url, track, counted] of [
    ['/api/review', 'review', 'submit-for-review'],
    ['/api/disclosure', 'disclosure', 'prepare-disclosure'],
  ] as const)
    server.get(url, { ...gate, schema: { response: { 200: DeskList } } }, async (request) => {
      const { agency, roles } = whoAsks(request);
      return mayRead(roles) ? inTransaction(bureau.db, agency, (tx) => deskList(tx, agency, track, counted, now())) : [];
    });
}
