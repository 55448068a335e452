import { LicenceApplications, Licences, LicencesQuery } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Server } from '#http/server.ts';
import type { Bureau } from '../bureau.ts';
import { mayRead } from '../people/may-read.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { applicationsUnderWay, licenceRegister } from './register.ts';

/** 许可台, 许可证台账: reading alone; a licence itself is a case like any other. */
export function licenceRoutes(server: Server, bureau: Bureau): void {
  const gate = { onRequest: signedIn(bureau) };
  const now = () => bureau.now().toISOString();

  server.get('/api/licences', { ...gate, schema: { querystring: LicencesQuery, response: { 200: Licences } } }, async (request) => {
    const { agency, roles, today } = whoAsks(request);
    if (!mayRead(roles)) return { total: 0, page: 1, counts: {}, licences: [] };
    return inTransaction(bureau.db, agency, (tx) => licenceRegister(tx, { agency, today, now: now() }, request.query));
  });

  server.get('/api/licences/applications', { ...gate, schema: { response: { 200: LicenceApplications } } }, async (request) => {
    const { agency, roles, today } = whoAsks(request);
    return mayRead(roles) ? inTransaction(bureau.db, agency, (tx) => applicationsUnderWay(tx, { agency, today, now: now() })) : [];
  });
}
