import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { machining } from '#main/demo/parties.ts';
import { agency, openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
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
  duplicateReason: '各次登记的是不同的违法行为。',
  facts: machining.findings,
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

describe('doing what may be done', () => {
  test('writes the entry and answers with the case as it now stands', async () => {
    const caseId = await open();
    const answer = await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: filing });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({
      n: 2,
      line: { case: caseId, party: machining.name, place: 'filing-proposed', placeTitle: '立案待批', handlers: ['zhang', 'li'] },
      entries: [
        { action: 'register-clue', by: { id: 'zhang', name: '示例·张承办' } },
        { action: 'propose-filing', form: filing },
      ],
    });
  });

  test('issues papers whose bytes are those the entry commits to', async () => {
    const caseId = await open();
    await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: filing });
    const page = (
      await act(fen, caseId, 'approve-filing', { id: randomUUID(), seen: 2, form: { decision: 'approved', opinion: '同意立案。' } })
    ).json();
    const [paper] = page.entries[2].papers;
    expect(paper).toMatchObject({
      template: 'filing-approval',
      title: '立案审批表',
      number: expect.stringMatching(/^（渝梁）应急立〔2026〕\d+号$/),
    });
    expect(page.line.number).toBe(paper.number);
    const pdf = await office.server.inject({ url: `/api/papers/${paper.sha256}`, headers: as(li) });
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toMatch(/^inline/);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.rawPayload.length).toBe(paper.bytes);
    const readings = await office.bureau.db.transaction().execute(async (tx) => {
      const { sql } = await import('kysely');
      await sql`SELECT set_config('mingzheng.agency', ${agency}, true)`.execute(tx);
      return tx.selectFrom('office.readings').select(['person', 'internal']).where('sha256', '=', paper.sha256).execute();
    });
    expect(readings).toEqual([{ person: 'li', internal: true }]);
  });

  test('writes down who reads a paper, whatever piece of it is asked for first', async () => {
    const caseId = await open();
    await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: filing });
    const page = (
      await act(fen, caseId, 'approve-filing', { id: randomUUID(), seen: 2, form: { decision: 'approved', opinion: '同意立案。' } })
    ).json();
    const { sha256 } = page.entries[2].papers[0];
    const ask = async (who: TestPerson, range: string) => {
      const answer = await office.server.inject({ url: `/api/papers/${sha256}`, headers: { ...as(who), range } });
      expect(answer.statusCode).toBeLessThan(300);
    };
    for (const [who, range] of [
      [zhang, 'bytes=1-'],
      [li, 'items=0-'],
      [shen, 'bytes=00-'],
      [ju, 'bytes=-9999999'],
      [fen, 'bytes=0-9'],
      [fen, 'bytes=10-'],
    ] as const)
      await ask(who, range);
    const readings = await office.database.query<{ person: string }>(
      `SELECT person FROM office.readings WHERE sha256 = '${sha256}' ORDER BY id`,
    );
    expect(readings.map(({ person }) => person)).toEqual(['zhang', 'li', 'shen', 'ju', 'fen']);
  });

  test('shows a paper beforehand without spending its number or writing anything', async () => {
    const caseId = await open();
    await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: filing });
    const body = { id: randomUUID(), seen: 2, form: { decision: 'approved', opinion: '同意立案。' } };
    const preview = await office.server.inject({
      method: 'POST',
      url: `/api/cases/${caseId}/actions/approve-filing/preview`,
      headers: as(fen),
      payload: body,
    });
    expect(preview.headers['content-type']).toBe('application/pdf');
    expect(preview.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await look(zhang, caseId)).json().n).toBe(2);
    const refused = await office.server.inject({
      method: 'POST',
      url: `/api/cases/${caseId}/actions/approve-filing/preview`,
      headers: as(zhang),
      payload: body,
    });
    expect(refused.statusCode).toBe(409);
  });
});

describe('the same proposal again', () => {
  test('is written once and answered twice', async () => {
    const caseId = randomUUID();
    const body = { id: randomUUID(), seen: 0, form: clue() };
    const answers = [await act(zhang, caseId, 'register-clue', body), await act(zhang, caseId, 'register-clue', body)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(answers[1]?.json().n).toBe(1);
  });

  test('is written once by a double click too', async () => {
    const caseId = randomUUID();
    const body = { id: randomUUID(), seen: 0, form: clue() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => act(zhang, caseId, 'register-clue', body)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect((await look(zhang, caseId)).json().n).toBe(1);
  });

  test('cannot be another act in disguise', async () => {
    const first = randomUUID();
    const body = { id: randomUUID(), seen: 0, form: clue() };
    await act(zhang, first, 'register-clue', body);
    expect((await act(zhang, randomUUID(), 'register-clue', body)).json()).toMatchObject({ status: 409, type: 'stale' });
    expect((await act(li, first, 'register-clue', body)).json()).toMatchObject({ status: 409, type: 'stale' });
  });
});

describe('somebody acted in between', () => {
  test('a form filled against an older case is stale, and nothing is written', async () => {
    const caseId = await open();
    await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: filing });
    const answer = await act(fen, caseId, 'approve-filing', {
      id: randomUUID(),
      seen: 1,
      form: { decision: 'approved', opinion: '同意。' },
    });
    expect(answer.json()).toMatchObject({ status: 409, type: 'stale', title: '案件已有新进展，请查看后再提交；已填写的内容不会丢失。' });
    expect((await look(zhang, caseId)).json().n).toBe(2);
  });

  test('of two at once, one is written and the other told', async () => {
    const caseId = await open();
    await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: filing });
    const decide = (who: TestPerson) =>
      act(who, caseId, 'approve-filing', { id: randomUUID(), seen: 2, form: { decision: 'approved', opinion: '同意立案。' } });
    const answers = await Promise.all([decide(fen), decide(ju)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.json().type).toBe('stale');
    expect((await look(zhang, caseId)).json().n).toBe(3);
  });

  test('numbers stay without gaps when many file at once and some fail', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => open()));
    await Promise.all(cases.map((id) => act(zhang, id, 'propose-filing', { id: randomUUID(), seen: 1, form: filing })));
    const approve = (id: string, opinion: string) =>
      act(fen, id, 'approve-filing', { id: randomUUID(), seen: 2, form: { decision: 'approved', opinion } });
    const answers = await Promise.all(cases.map((id, at) => approve(id, at % 3 === 2 ? '残\u{10FFFD}缺' : '同意立案。')));
    const numbers = answers
      .filter(({ statusCode }) => statusCode === 200)
      .map((answer) => Number(/(\d+)号$/.exec(answer.json().line.number)?.[1]));
    expect(numbers.length).toBe(4);
    const sorted = numbers.sort((a, b) => a - b);
    expect((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)).toBe(3);
  });
});

describe('what may not be done', () => {
  test('is refused with every reason and its article', async () => {
    const caseId = await open();
    const answer = await act(zhang, caseId, 'decide-penalty', {
      id: randomUUID(),
      seen: 1,
      form: { draft: machining.draft, decidedOn: '2026-03-02', approval: '同意。' },
    });
    expect(answer.statusCode).toBe(409);
    const { type, refusals } = answer.json();
    expect(type).toBe('refused');
    expect(refusals).toContainEqual(
      expect.objectContaining({ code: 'who', says: expect.stringContaining('由分管负责人或者主要负责人办理') }),
    );
    expect(refusals).toContainEqual(
      expect.objectContaining({
        code: 'PG9',
        articles: expect.arrayContaining([expect.objectContaining({ law: 'APL2021', article: '58' })]),
      }),
    );
    for (const { says, articles } of refusals) {
      expect(says).toMatch(/[。！]$/);
      expect(articles.length).toBeGreaterThan(0);
    }
    expect((await look(zhang, caseId)).json().n).toBe(1);
  });

  test('is told beforehand with the same words, action by action', async () => {
    const caseId = await open();
    const { actions } = (await look(zhang, caseId)).json();
    const one = (action: string) => actions.find((state: { action: string }) => state.action === action);
    expect(one('propose-filing')).toMatchObject({ open: true, refusals: [] });
    expect(one('approve-filing')).toMatchObject({ open: false });
    expect(one('approve-filing').refusals[0].says).toMatch(/。$/);
    expect(one('register-clue')).toBeUndefined();
  });

  test('a case that was never opened takes no other action', async () => {
    const answer = await act(zhang, randomUUID(), 'inspect-premises', { id: randomUUID(), seen: 0, form: {} });
    expect(answer.json()).toMatchObject({ status: 409, type: 'refused' });
  });

  test('administrators see no case', async () => {
    const caseId = await open();
    expect((await look(xitong, caseId)).statusCode).toBe(403);
    expect((await office.server.inject({ url: '/api/cases', headers: as(xitong) })).json().lines).toEqual([]);
  });

  test('people of another agency see nothing of ours, as if it were not there', async () => {
    const caseId = await open();
    await act(zhang, caseId, 'propose-filing', { id: randomUUID(), seen: 1, form: filing });
    const page = (
      await act(fen, caseId, 'approve-filing', { id: randomUUID(), seen: 2, form: { decision: 'approved', opinion: '同意立案。' } })
    ).json();
    expect((await look('stranger', caseId)).statusCode).toBe(404);
    expect(
      (await office.server.inject({ url: `/api/papers/${page.entries[2].papers[0].sha256}`, headers: as('stranger') })).statusCode,
    ).toBe(404);
    expect((await office.server.inject({ url: '/api/cases', headers: as('stranger') })).json().total).toBe(0);
    expect((await office.server.inject({ url: '/api/people', headers: as('stranger') })).json()).toHaveLength(1);
  });
});
