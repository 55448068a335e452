import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { connectOffice } from '#db/office/connect.ts';
import type { DrawEntropy, Draws, Enterprises, FormPage, InspectionDesk, RegisterPage } from '#contract/office/index.ts';
import { poolOf } from '#law/conditions/draws.ts';
import { asLines, digestOfLines, draw } from '#law/draw.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { checkBundle } from '#main/verify/checks.ts';
import { integrate, openLog, rebuild } from '#worker/log/index.ts';
import { agency } from '#tests/office/bureau.ts';
import { code, item, officers, openInspectingOffice, partyOf, register, rows, scheme, task } from '#tests/office/inspecting.ts';
import { du, fen, gong, shenji, zhang } from '#tests/office/people.ts';

const { office, everybodySignsIn, as, get, act, does, refused, visit } = await openInspectingOffice();
const worker = connectOffice(office.database.url('worker'));
const data = dirname(dirname(office.bureau.logFolder(agency)));
mkdirSync(join(data, 'keys'), { recursive: true });
const log = await openLog(worker, data, agency);
await rebuild(worker, log);
afterAll(async () => {
  await worker.destroy();
  await office.close();
});

describe('the registers of inspection', () => {
  test('are opened and filled by acts, and answer with what they say', async () => {
    const empty = await get<RegisterPage>('/api/registers/inspection-items-register');
    expect(empty).toMatchObject({ opened: false, facts: {}, opens: 'open-inspection-items' });
    await get('/api/registers/ordinary-penalty', zhang, 404);
    await does(register('inspection-items-register'), 'open-inspection-items', gong, { reason: '清理' });
    const full = {
      ...item,
      basis: '安全生产法',
      objects: '工贸企业',
      content: '全面',
      method: '现场检查',
      frequency: '1次/年',
      cap: 2,
      unit: '示例科',
    };
    await does(register('inspection-items-register'), 'record-inspection-item', gong, full);
    await does(register('enterprise-register'), 'open-enterprises', zhang, { reason: '建库' });
    await does(register('enterprise-register'), 'record-enterprises', zhang, { source: '企业台账', rows });
    const filled = await get<RegisterPage>('/api/registers/enterprise-register');
    expect(Object.keys((filled.facts as { enterprises: object }).enterprises)).toHaveLength(8);
  });

  test('tell a table’s faults row by row', async () => {
    const wrong = [rows[0] ?? null, { ...rows[1], uscc: '91500155MA5EXA0010' }, { ...rows[2], name: '' }] as JsonObject[];
    const answer = await act(register('enterprise-register'), 'record-enterprises', zhang, { source: '表格', rows: wrong });
    expect(answer.statusCode).toBe(400);
    const fields = (answer.json() as { errors: { field: string }[] }).errors.map(({ field }) => field);
    expect(fields).toEqual(['/form/rows/1/uscc', '/form/rows/2/name']);
  });

  test('keep administrators out of what is inspected', async () => {
    await get('/api/inspection', shenji, 403);
    await get('/api/enterprises', shenji, 403);
    await get('/api/draws', shenji, 403);
    for (const register of ['draw-register', 'enterprise-register']) await get(`/api/registers/${register}`, shenji, 403);
    await get('/api/registers/settings-register', shenji);
    await get(`/api/cases/${randomUUID()}/actions/open-settings/form?from=${randomUUID()}`, shenji, 403);
  });
});

describe('an inspection across cases', () => {
  test('is refused before its item stands in public, and goes through after', async () => {
    const id = randomUUID();
    await does(id, 'open-inspection', zhang, task(1));
    expect(await refused(id, 'propose-inspection', zhang, scheme())).toContain('IG4');
    await does(register('inspection-items-register'), 'publish-inspection-items', gong, {
      items: [{ id: 'JC-01', publishedOn: '2026-03-02' }],
      where: '政府网站',
    });
    await does(id, 'propose-inspection', zhang, scheme());
    await does(id, 'cancel-inspection', fen, { ground: 'merged', reason: '并入。' });
  });

  test('issues its papers and stands in the lists', async () => {
    const told = await visit(2);
    const papers = (told.entries as { papers: { template: string; number: string | null }[] }[]).flatMap((entry) => entry.papers);
    expect(papers.map(({ template }) => template)).toEqual([
      'inspection-scheme',
      'inspection-approval',
      'inspection-notice',
      'site-inspection-record',
      'inspection-result',
    ]);
    expect(papers.at(-1)?.number).toMatch(/^（渝梁）应急检告〔2026〕\d+号$/);
    const { lines, cap } = await get<Enterprises>(`/api/enterprises?search=${code(2)}`);
    expect([cap, lines[0]]).toMatchObject([2, { visits: 1, cases: [{ capped: true, sourceTitle: '日常检查' }] }]);
  });

  test('counts the visits of other cases: the third is refused, a lead is not, and two cannot both be the last', async () => {
    await visit(3, { scheme: { repeatReason: '核实。' } });
    await visit(3, { scheme: { repeatReason: '核实。' } });
    const third = randomUUID();
    await does(third, 'open-inspection', zhang, task(3));
    expect(await refused(third, 'propose-inspection', zhang, scheme({ repeatReason: '核实。' }))).toContain('达到本机关公布的上限2次');
    await visit(3, { task: { source: 'complaint', lead: '接群众举报。' }, scheme: { repeatReason: '核实。' } });

    const both = [randomUUID(), randomUUID()];
    await visit(4, { scheme: { repeatReason: '核实。' } });
    for (const id of both) {
      await does(id, 'open-inspection', zhang, task(4));
      await does(id, 'propose-inspection', zhang, scheme({ repeatReason: '核实。' }));
    }
    const approvals = await Promise.all(both.map((id) => act(id, 'approve-inspection', fen, { decision: 'approved', opinion: '同意。' })));
    expect(approvals.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });

  test('is closed only once the case it calls for was opened from it, with a form that knows already', async () => {
    const told = await visit(5, { outcomes: ['penalty'] });
    const id: string = told.line.case;
    expect(await refused(id, 'close-inspection', zhang, { officers, summary: '办结。' })).toContain('IG17');
    const openings = await get<{ action: string; open: boolean }[]>('/api/openings');
    expect(openings.map(({ action }) => action)).toEqual(expect.arrayContaining(['register-clue', 'open-inspection']));
    const penalty = randomUUID();
    const form = await get<FormPage>(`/api/cases/${penalty}/actions/register-clue/form?from=${id}`);
    expect(form.prefill).toMatchObject({ party: partyOf(5), links: [{ case: id }], caseName: told.line.title });
    await does(penalty, 'register-clue', zhang, {
      ...(form.prefill as JsonObject),
      source: 'inspection',
      discoveredOn: '2026-03-02',
      summary: '检查发现。',
    });
    await does(id, 'close-inspection', zhang, { officers, summary: '已立案。' });
    await get(`/api/cases/${randomUUID()}/actions/register-clue/form?from=${randomUUID()}`, zhang, 404);
  });

  test('shows on the desk what has to be done', async () => {
    const desk = await get<InspectionDesk>('/api/inspection?year=2026');
    expect(desk.done).toMatchObject({ all: 6, onSite: 6, overdueTasks: 0 });
    expect(desk.plan).toBeNull();
    expect(desk.tasks.map(({ sourceTitle }) => sourceTitle)).toContain('日常检查');
  });
});

describe('a double random draw', () => {
  const id = '00000000-0000-4000-8000-0000000000d1';
  const place = () => register('draw-register');
  let commitment: JsonObject;

  test('is committed to before anybody can know its result; the seed is shown to nobody', async () => {
    await does(place(), 'open-draws', du, { reason: '设立' });
    const pool = await get<{ objects: { uscc: string }[]; officers: { id: string }[] }>('/api/draws/pool', du);
    expect(pool.objects).toHaveLength(7);
    const asZhang = await office.server.inject({ method: 'POST', url: `/api/draws/${id}/seed`, headers: as(zhang) });
    expect(asZhang.statusCode).toBe(403);
    const seed = async () =>
      (await office.server.inject({ method: 'POST', url: `/api/draws/${id}/seed`, headers: as(du) })).json().commitment;
    const committed = await seed();
    expect(await seed()).toBe(committed);
    const [objects, people] = [asLines(pool.objects.map(({ uscc }) => uscc)), asLines(pool.officers.map((one) => one.id))];
    commitment = {
      draw: id,
      title: '2026年第一次双随机抽查',
      items: [item],
      objectPool: objects,
      objectsDigest: digestOfLines(objects),
      count: 2,
      officerPool: people,
      officersDigest: digestOfLines(people),
      leftOut: [],
      recusals: [{ officer: 'sun', object: code(6), reason: '亲属任职' }],
      commitment: committed,
      after: 2,
    };
    await does(place(), 'commit-draw', du, commitment);
    const early = await office.server.inject({ url: `/api/draws/${id}/entropy`, headers: as(du) });
    expect([early.statusCode, early.body]).toEqual([409, expect.not.stringContaining('seed')]);
    expect(JSON.stringify((await get<RegisterPage>('/api/registers/draw-register', du)).facts)).not.toContain('"seed"');
  });

  test('is made with the log’s own root; the database refuses another, the law another result', async () => {
    await integrate(worker, log);
    const waiting = await office.server.inject({ url: `/api/draws/${id}/entropy`, headers: as(du) });
    expect(waiting.statusCode).toBe(409);
    await does(randomUUID(), 'open-inspection', zhang, task(1));
    await does(randomUUID(), 'open-inspection', zhang, task(2));
    await integrate(worker, log);
    const entropy = await get<DrawEntropy>(`/api/draws/${id}/entropy`, du);
    const resultWith = (changes: Partial<DrawEntropy>) =>
      draw(poolOf(commitment), { ...entropy, outside: '', ...changes }).map(({ object, officers: pair }) => ({
        object,
        name: rows.find(({ uscc }) => uscc === object)?.name ?? '',
        officers: [...pair],
      }));
    const reveal = (changes: Partial<DrawEntropy>) => ({ draw: id, ...entropy, ...changes, result: resultWith(changes) });
    expect(await refused(place(), 'reveal-draw', du, { ...reveal({}), result: resultWith({}).toReversed() })).toContain(
      'draw-revealed-truly',
    );
    expect(await refused(place(), 'reveal-draw', du, reveal({ root: 'ab'.repeat(32) }))).toContain('MZ018 所填的不是公开日志');
    expect(await refused(place(), 'reveal-draw', du, reveal({ size: entropy.size - 1 }))).toContain('MZ018 抽取应当用日志第');
    await does(place(), 'reveal-draw', du, reveal({}));
  });

  test('proves itself to anybody who holds the proof and the key', async () => {
    await integrate(worker, log);
    const proof = await office.server.inject({ url: `/api/draws/${id}/proof`, headers: as(zhang) });
    expect(proof.statusCode).toBe(200);
    expect(proof.body).not.toContain('亲属任职');
    const { checks } = checkBundle(proof.body, log.key.verifier);
    expect(checks.map(({ name, ok, says }) => (ok ? name : says))).toEqual(['format', 'fields', 'log', 'draw', 'signature']);
  });

  test('opens inspections of whom it drew and of nobody else', async () => {
    const [drawn] = await get<Draws>('/api/draws');
    const [first] = drawn?.result ?? [];
    const index = rows.findIndex(({ uscc }) => uscc === first?.object);
    const caseId = randomUUID();
    await does(caseId, 'open-inspection', zhang, task(index, { source: 'random', draw: id }));
    const [again] = await get<Draws>('/api/draws');
    expect(again?.result[0]?.case).toBe(caseId);
    expect(await refused(randomUUID(), 'open-inspection', zhang, task(7, { source: 'random', draw: id }))).toContain('IG2');
  });
});

describe('two months later', () => {
  test('the desk says which tasks are overdue, and which reinspections the orders have brought with them', async () => {
    const id = randomUUID();
    await does(id, 'open-inspection', zhang, task(6, { source: 'requested', lead: '应企业申请。' }));
    await does(id, 'propose-inspection', zhang, scheme({ means: 'paper', whyOnSite: '' }));
    await does(id, 'approve-inspection', fen, { decision: 'approved', opinion: '同意。' });
    await does(id, 'check-remotely', zhang, {
      officers,
      on: '2026-03-02',
      sources: '企业报送的材料',
      findings: '台账没有记录。',
      checked: [{ item: 'JC-01', result: 'problem' }],
      problems: [{ says: '台账没有记录', order: 'by-date' }],
    });
    const order = {
      officers,
      problems: [{ says: '台账没有记录', order: 'by-date' }],
      order: '限期整改。',
      dueOn: '2026-03-20',
      handedOver: 'signed',
    };
    await does(id, 'order-correction', zhang, order);
    office.at('2026-05-06T01:00:00.000Z');
    await everybodySignsIn();
    const desk = await get<InspectionDesk>('/api/inspection?year=2026');
    expect(desk.done.overdueTasks).toBeGreaterThan(0);
    expect(desk.reinspections).toMatchObject([{ line: { case: id }, dueOn: '2026-03-20', overdue: true }]);
    const { lines } = await get<Enterprises>(`/api/enterprises?search=${code(6)}`);
    expect([lines[0]?.visits, lines[0]?.cases.find((one) => one.case === id)?.capped]).toEqual([0, false]);
  });
});
