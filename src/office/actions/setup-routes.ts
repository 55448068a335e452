import { Registers, Setup, SetupState } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Server } from '#http/server.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { readCase, registerCase } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { isSetupOpen, setUpFirstPeople } from './setup.ts';

const limited = { rateLimit: { max: 20, timeWindow: '1 minute' } };

/** The beginning of everything: the first administrators, and where the registers are. */
export function setupRoutes(server: Server, bureau: Bureau): void {
  server.get('/api/setup', { config: limited, schema: { response: { 200: SetupState } } }, async () => ({
    open: await isSetupOpen(bureau),
  }));

  server.post('/api/setup', { bodyLimit: 16 * 1024, config: limited, schema: { body: Setup } }, async (request, reply) => {
    await setUpFirstPeople(bureau, request.body);
    return reply.code(204).send();
  });

  server.get('/api/registers', { onRequest: signedIn(bureau), schema: { response: { 200: Registers } } }, async (request) => {
    const { agency } = whoAsks(request);
    return inTransaction(bureau.db, agency, async (tx) => {
      const registers: Registers = [];
      for (const { procedure } of Object.values(procedureVersions)) {
        if (procedure.kind !== 'register') continue;
        const { id, title, steps } = procedure;
        const caseId = registerCase(agency, id);
        const opened = (await readCase(tx, agency, caseId)) !== null;
        registers.push({ procedure: id, title, case: caseId, opened, opens: steps.find((step) => step.opens)?.action ?? '' });
      }
      return registers;
    });
  });
}
