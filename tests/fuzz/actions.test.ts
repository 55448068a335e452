import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#db/office/connect.ts';
import { consider } from '#law/consider.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { nothingYet, standingOf } from '#law/standing.ts';
import type { JsonObject, Proposal, Standing } from '#law/vocabulary.ts';
import { type CaseFile, findCaseFile } from '#office/case-file.ts';
import { readCase, registerCase } from '#record/index.ts';
import { people } from '#tests/law/people.ts';
import { usualOf } from '#tests/law/procedures/index.ts';
import { agency, openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
import { fitting, spoilt } from './forms.ts';

/*
 * Proposals nobody meant, at every standing of the usual road of every procedure: right forms spoilt, forms made up from the schema, by
 * whoever. The office may say no in any way it likes but with a 5xx; and whatever it wrote, the law says again that it may be.
 */
const least = 10_000;
const morning = '2026-03-02T01:00:00.000Z';
let office: TestOffice;
const cookies = new Map<string, { cookie: string }>();

beforeAll(async () => {
  office = await openTestOffice({ people: 'law' });
  office.at(morning);
  for (const id of Object.keys(people)) cookies.set(id, await office.signIn(id));
}, 120_000);
afterAll(() => office.close());

const act = (caseId: string, action: string, by: string, seen: number, form: unknown) =>
  office.server.inject({
    method: 'POST',
    url: `/api/cases/${caseId}/actions/${action}`,
    headers: cookies.get(by) ?? {},
    payload: { id: randomUUID(), seen, form } as object,
  });
const fileOf = (caseId: string) => inTransaction(office.bureau.db, agency, (tx) => findCaseFile(tx, agency, caseId));

/** What the entries say, judged anew by the law's own functions: the last one was permitted when it was written. */
async function permittedSays(caseId: string): Promise<readonly string[]> {
  const file = await fileOf(caseId);
  const recorded = await inTransaction(office.bureau.db, agency, (tx) => readCase(tx, agency, caseId));
  const last = recorded?.entries.at(-1);
  if (!file || !recorded || !last) return ['nothing was written'];
  const before = standingOf(file.around, file.version.actions, recorded.entries.slice(0, -1));
  const { id, action, by, at, form, draft } = last;
  const ruling = consider(file.around, file.version.actions, before, { id, action, by, at, form, draft } satisfies Proposal);
  return ruling.permitted ? [] : ruling.refusals.map(({ says }) => `${action}: ${says}`);
}

const procedures = Object.values(procedureVersions);
const positions = procedures.reduce((sum, { procedure }) => sum + Math.max(1, usualOf(procedure.id).road.length), 0);
const each = Math.ceil((least * 1.02) / positions);
const counted = { proposals: 0, written: 0, statuses: new Map<number, number>() };

test.each(procedures.map((version) => [version.procedure.id, version] as const))(
  '%s: no proposal ends in a 5xx, none is written that the law does not permit',
  async (id, version) => {
    const usual = usualOf(id);
    const opener = version.procedure.steps.find(({ opens }) => opens)?.action ?? '';
    const actions = Object.keys(version.actions);
    const register = version.procedure.kind === 'register';
    const wrongs: string[] = [];
    let caseId = register ? registerCase(agency, id) : randomUUID();
    const road = usual.road.length > 0 ? usual.road : [[opener] as const];
    const random = fc.sample(fc.record({ spoil: fc.boolean(), pick: fc.nat(), who: fc.nat(), lag: fc.nat({ max: 20 }) }), {
      numRuns: each * road.length,
      seed: 1,
    });
    for (const [place, [step, changes, by]] of road.entries()) {
      let file: CaseFile | null = await fileOf(caseId);
      for (let turn = 0; turn < each; turn += 1) {
        const { spoil, pick, who, lag } = random[place * each + turn] ?? { spoil: true, pick: 0, who: 0, lag: 1 };
        // What was written by chance may have led the case off the road: then another one takes its place.
        if (file && !register && !carriesOn(file, step)) {
          caseId = await upTo(place);
          file = await fileOf(caseId);
        }
        const standing = file?.standing ?? nothingYet;
        // Mostly something that is open: a form is only looked at where the place allows it.
        const open = file ? openIn(file) : [opener];
        const offered = pick % 4 === 0 || open.length === 0 ? actions : open;
        const action = offered[(pick >> 2) % offered.length] ?? step;
        const ids = Object.keys(people);
        const signer = who % 3 === 0 ? (ids[who % ids.length] ?? 'zhang') : (usual.signers[action] ?? 'zhang');
        const form = formFor({ spoil, pick, standing, action, usual, schema: version.actions[action]?.form ?? {} });
        const answer = await act(caseId, action, signer, lag === 0 ? standing.n + 1 : standing.n, form);
        counted.proposals += 1;
        counted.statuses.set(answer.statusCode, (counted.statuses.get(answer.statusCode) ?? 0) + 1);
        if (answer.statusCode >= 500)
          wrongs.push(`${action} ${answer.statusCode} ${JSON.stringify(form).slice(0, 500)} ${answer.body.slice(0, 300)}`);
        if (answer.statusCode !== 200) continue;
        counted.written += 1;
        file = await fileOf(caseId);
        wrongs.push(...(await permittedSays(caseId)));
      }
      // On along the usual road, in a fresh case where what was written stands in the way.
      const now = (await fileOf(caseId))?.standing ?? nothingYet;
      const on = await act(caseId, step, by ?? usual.signers[step] ?? 'zhang', now.n, { ...usualForm(step, now), ...changes });
      if (on.statusCode !== 200 && !register) caseId = await upTo(place + 1);
    }
    expect(wrongs).toEqual([]);

    function carriesOn(file: CaseFile, step: string): boolean {
      return openIn(file).includes(step);
    }

    function openIn({ around, standing }: CaseFile): string[] {
      return actions.filter((action) => {
        const proposal = { id: '', action, by: usual.signers[action] ?? 'zhang', at: morning };
        return consider(around, version.actions, standing, proposal).permitted;
      });
    }

    function usualForm(step: string, standing: Standing): JsonObject {
      return usable(() => usual.forms[step]?.({ standing, now: morning })) ?? {};
    }

    async function upTo(count: number): Promise<string> {
      const fresh = randomUUID();
      for (const [step, changes, by] of road.slice(0, count)) {
        const standing = (await fileOf(fresh))?.standing ?? nothingYet;
        const form = { ...usualForm(step, standing), ...changes };
        await act(fresh, step, by ?? usual.signers[step] ?? 'zhang', standing.n, form);
      }
      return fresh;
    }
  },
  600_000,
);

test(`there were at least ${least}`, () => {
  const { proposals, written, statuses } = counted;
  process.stdout.write(`${JSON.stringify({ fuzz: 'actions', proposals, written, statuses: Object.fromEntries(statuses) })}\n`);
  expect(proposals).toBeGreaterThanOrEqual(least);
  expect(written).toBeGreaterThan(0);
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
});

interface Asked {
  readonly spoil: boolean;
  readonly pick: number;
  readonly action: string;
  readonly standing: CaseFile['standing'];
  readonly usual: ReturnType<typeof usualOf>;
  readonly schema: object;
}

function formFor({ spoil, pick, action, standing, usual, schema }: Asked): unknown {
  const right = usable(() => usual.forms[action]?.({ standing, now: morning }));
  const arbitrary = spoil && right ? spoilt(right) : pick % 11 === 0 && right ? fc.constant(right) : fitting(schema);
  return fc.sample(arbitrary, { numRuns: 1, seed: pick })[0];
}

/** A usual form may need facts that are not there yet. */
function usable(make: () => JsonObject | undefined): JsonObject | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
