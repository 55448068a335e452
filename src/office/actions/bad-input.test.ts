import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { machining } from '#main/demo/parties.ts';
import { openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
import { fen, ju, li, shen, xitong, zhang, type TestPerson } from '#tests/office/people.ts';

let office: TestOffice;
const cookies = new Map<string, { cookie: string }>();
const morning = '2026-03-02T01:30:00.000Z';

beforeAll(async () => {
  office = await openTestOffice();
  office.at(morning);
  for (const person of [zhang, li, shen, ju, fen, xitong]) cookies.set(person.id, await office.signIn(person));
  cookies.set('stranger', await office.signIn('stranger'));
});
afterAll(() => office.close());
beforeEach(() => office.at(morning));

const as = (who: TestPerson | string) => cookies.get(typeof who === 'string' ? who : who.id) ?? {};
const clue = () => ({
  source: 'inspection',
  caseName: machining.caseName,
  matter: machining.matter,
  party: machining.party,
  discoveredOn: '2026-03-02',
  summary: machining.summary,
});
const filing = {
  officers: ['zhang', 'li'],
  caseName: machining.caseName,
  matter: machining.matter,
  party: machining.party,
  discoveredOn: '2026-03-02',
  graveHarm: false,
  jurisdiction: 'place',
  capacity: 'own',
  facts: machining.findings,
  duplicateReason: '各次登记的是不同的违法行为。',
  opinion: '建议立案调查。',
};

const act = (who: TestPerson | string, caseId: string, action: string, body: unknown) =>
  office.server.inject({ method: 'POST', url: `/api/cases/${caseId}/actions/${action}`, headers: as(who), payload: body as object });
const look = (who: TestPerson | string, caseId: string) => office.server.inject({ url: `/api/cases/${caseId}`, headers: as(who) });
async function open(): Promise<string> {
  const caseId = randomUUID();
  const answer = await act(zhang, caseId, 'register-clue', { id: randomUUID(), seen: 0, form: clue() });
  expect(answer.statusCode, answer.body).toBe(200);
  return caseId;
}

describe('bad input', () => {
  test.each([
    ['an unknown field', { ...clue(), sneaky: 1 }, '/form/sneaky'],
    ['a missing field', { ...clue(), summary: undefined }, '/form/summary'],
    ['a wrong type', { ...clue(), caseName: 7 }, '/form/caseName'],
    ['a date that never was', { ...clue(), discoveredOn: '2026-02-30' }, '/form/discoveredOn'],
    ['a wrong check digit', { ...clue(), party: { ...machining.party, uscc: '911500000000000000' } }, '/form/party/uscc'],
    ['a field unknown inside', { ...clue(), party: { ...machining.party, isAdmin: true } }, '/form/party/isAdmin'],
    ['a text too long', { ...clue(), summary: '长'.repeat(5001) }, '/form/summary'],
    ['a file nobody uploaded', { ...clue(), material: ['0'.repeat(64)] }, '/form/material/0'],
  ])('%s is shown at its field and writes nothing', async (_title, form, field) => {
    const caseId = randomUUID();
    const answer = await act(zhang, caseId, 'register-clue', { id: randomUUID(), seen: 0, form });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ type: 'bad-form', errors: expect.arrayContaining([expect.objectContaining({ field })]) });
    expect((await look(zhang, caseId)).statusCode).toBe(404);
  });

  test.each([
    ['no proposal id', { seen: 0, form: clue() }],
    ['a proposal id that is none', { id: '1; DROP TABLE record.entries', seen: 0, form: clue() }],
    ['a field beside the form', { id: randomUUID(), seen: 0, form: clue(), by: 'ju' }],
    ['a time of its own', { id: randomUUID(), seen: 0, form: clue(), at: '2020-01-01T00:00:00.000Z' }],
    ['a negative count', { id: randomUUID(), seen: -1, form: clue() }],
  ])('%s is refused', async (_title, body) => {
    expect((await act(zhang, randomUUID(), 'register-clue', body)).statusCode).toBe(400);
  });

  test('an action named like a part of the language is none', async () => {
    const caseId = await open();
    const answer = await act(zhang, caseId, 'constructor', { id: randomUUID(), seen: 1, form: {} });
    expect(answer.json()).toMatchObject({ status: 409, type: 'refused' });
    const form = await office.server.inject({ url: `/api/cases/${caseId}/actions/constructor/form`, headers: as(zhang) });
    expect(form.statusCode).toBe(404);
  });

  test.each(['/api/session', '/api/activation', '/api/setup'])('a stranger sends %s no more than a few words', async (url) => {
    const payload = { account: 'zhang', password: 'x'.repeat(20_000) };
    expect((await office.server.inject({ method: 'POST', url, payload })).statusCode).toBe(413);
  });

  test('ten megabytes are too many', async () => {
    const answer = await act(zhang, randomUUID(), 'register-clue', {
      id: randomUUID(),
      seen: 0,
      form: { ...clue(), summary: 'x'.repeat(10 << 20) },
    });
    expect(answer.json()).toMatchObject({ status: 413, type: 'too-large' });
  });

  test('script and SQL are text, kept and given back as they were', async () => {
    const summary = `<script>alert('x')</script>'); DROP TABLE record.entries; -- {{7*7}} \${7*7} #eval("x") \\u0027 %00`;
    const caseId = randomUUID();
    const name = `"><img src=x onerror=alert(1)> #panic() 有限公司`;
    const form = { ...clue(), summary, party: { ...machining.party, name } };
    const answer = await act(zhang, caseId, 'register-clue', { id: randomUUID(), seen: 0, form });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json().entries[0].form).toEqual(form);
    expect(answer.json().line.party).toBe(name);
    const found = await office.server.inject({ url: `/api/cases?search=${encodeURIComponent('panic')}`, headers: as(zhang) });
    expect(found.json().total).toBe(1);
    await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: { ...filing, party: form.party, facts: summary } });
    const filed = await act(fen, caseId, 'approve-filing', { id: randomUUID(), seen: 2, form: { decision: 'approved', opinion: summary } });
    expect(filed.statusCode, filed.body).toBe(200);
  });
});

describe('an unfinished form', () => {
  test('is kept for its author alone, survives the session and goes when it is signed', async () => {
    const caseId = await open();
    const url = `/api/cases/${caseId}/actions/propose-filing/form`;
    const page = await office.server.inject({ url, headers: as(zhang) });
    expect(page.json()).toMatchObject({
      title: '提请立案',
      prefill: { party: machining.party, matter: machining.matter, officers: ['zhang'] },
      kept: null,
      n: 1,
      refusals: [],
    });
    const kept = await office.server.inject({ method: 'PUT', url, headers: as(zhang), payload: { form: { facts: '写了一半' }, seen: 1 } });
    expect(kept.statusCode).toBe(204);
    office.at('2026-03-02T09:00:00.000Z');
    expect(
      (await office.server.inject({ method: 'PUT', url, headers: as(zhang), payload: { form: { facts: '又写了' }, seen: 1 } })).statusCode,
    ).toBe(401);
    const again = await office.signIn(zhang);
    expect((await office.server.inject({ url, headers: again })).json().kept).toMatchObject({
      form: { facts: '写了一半' },
      seen: 1,
      at: morning,
    });
    expect((await office.server.inject({ url, headers: await office.signIn(li) })).json().kept).toBeNull();
    const done = await office.server.inject({
      method: 'POST',
      url: `/api/cases/${caseId}/actions/propose-filing`,
      headers: again,
      payload: { id: randomUUID(), seen: 1, form: filing },
    });
    expect(done.statusCode, done.body).toBe(200);
    expect((await office.server.inject({ url, headers: again })).json().kept).toBeNull();
    cookies.set('zhang', again);
  });
});
