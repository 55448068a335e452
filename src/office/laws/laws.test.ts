import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '#db/office/connect.ts';
import { firstVersion, laterVersion } from '#law/library/example.test-support.ts';
import { readCase, registerCase } from '#record/index.ts';
import { agency, openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
import { shen, xitong, zhang } from '#tests/office/people.ts';
import { docxOfLines } from '#tests/support/docx.ts';
import { rebuildStatutes } from '../effects/statutes.ts';
import { keepEvidence } from '../evidence/keep.ts';

const register = registerCase(agency, 'law-register');
let office: TestOffice;
let as: Record<'shen' | 'zhang' | 'xitong', { cookie: string }>;

beforeAll(async () => {
  office = await openTestOffice();
  as = { shen: await office.signIn(shen), zhang: await office.signIn(zhang), xitong: await office.signIn(xitong) };
});
afterAll(() => office.close());

const get = (url: string, headers = as.zhang) => office.server.inject({ url, headers });
const upload = async (name: string, content: Buffer) => {
  const kept = { agency, person: 'shen', id: randomBytes(16).toString('hex'), name, type: 'application/octet-stream' };
  return (await keepEvidence(office.bureau, kept, content)).sha256;
};
const read = (sha256: string, more: object = {}, headers = as.shen) =>
  office.server.inject({ method: 'POST', url: '/api/laws/reading', headers, payload: { sha256, citedBy: 'article', ...more } });
async function act(action: string, form: object, headers = as.shen) {
  const { entries } = (await inTransaction(office.bureau.db, agency, (tx) => readCase(tx, agency, register))) ?? { entries: [] };
  const payload = { id: randomUUID(), seen: entries.length, form };
  return office.server.inject({ method: 'POST', url: `/api/cases/${register}/actions/${action}`, headers, payload });
}
async function importing(name: string, content: Buffer, form: object) {
  const original = await upload(name, content);
  const { digest, articles, title, enactedOn } = (await read(original)).json();
  const common = {
    original,
    textDigest: digest,
    articles,
    title,
    enactedOn,
    shortTitle: '简称',
    citedBy: 'article',
    source: '示例',
    compared: true,
  };
  return act('import-statute', { ...common, ...form });
}
const first = { law: 'DENG2010', family: 'DENG', version: '2010-03-01通过', effectiveFrom: '2010-05-01' };
const later = { law: 'DENG2024', family: 'DENG', version: '2024-06-01修订', effectiveFrom: '2024-08-01' };
const docx = docxOfLines(laterVersion.split('\n').map((line) => line.replace(/^#+ /, '')));

describe('the library before anything is taken in', () => {
  test('shows every version of the table, and plainly that its text is not there', async () => {
    const { laws } = (await get('/api/laws')).json();
    expect(laws.find(({ law }: { law: string }) => law === 'APL2021')).toMatchObject({ hasText: false, state: 'in-force', articles: 86 });
    const page = (await get('/api/laws/APL2021')).json();
    expect(page).toMatchObject({ imported: null, articles: [] });
    expect(page.uses.length).toBeGreaterThan(100);
    const citation = (await get('/api/citations?law=APL2021&article=58')).json();
    expect(citation.cited.fault).toContain('正文未导入');
  });

  test('is nobody’s who is not signed in, and has no pages for codes nobody knows', async () => {
    expect((await office.server.inject({ url: '/api/laws' })).statusCode).toBe(401);
    expect((await get('/api/laws/NIX2020')).statusCode).toBe(404);
    expect((await get('/api/laws/..%2F')).statusCode).toBe(400);
    expect((await get('/api/citations?law=APL2021&article=58&on=2024-02-31')).statusCode).toBe(400);
    expect((await get('/api/laws', as.xitong)).statusCode).toBe(200);
  });
});

describe('reading a file', () => {
  test('says what it has, what is odd and which version it may be, and writes nothing', async () => {
    const reading = (await read(await upload('灯笼条例_20240601.docx', docx))).json();
    expect(reading).toMatchObject({
      title: '示例区灯笼管理条例',
      articles: 7,
      chapters: 3,
      enactedOn: '2024-06-01',
      effectiveFrom: '2024-08-01',
    });
    expect(reading.proposals).toEqual([expect.objectContaining({ kind: 'new-statute', version: null })]);
    const known = (await read(await upload('x.md', Buffer.from('# 行政处罚法\n2021年1月22日修订\n第一条 示例。')))).json();
    expect(known.proposals[0]).toMatchObject({ law: 'APL2021', kind: 'known', again: false });
    expect(known.proposals[0].against).toContain('台账核对过的2021-01-22修订到第86条为止，本文到第1条。');
    expect(known.proposals[0].against.join()).toContain('没有第58条');
    expect((await get('/api/laws/APL2021')).json().imported).toBeNull();
  });

  test('is for the law unit, of its own uploads', async () => {
    const sha256 = await upload('a.md', Buffer.from(firstVersion));
    expect((await read(sha256, {}, as.zhang)).statusCode).toBe(403);
    expect((await read('0'.repeat(64))).json().errors[0].says).toContain('没有找到这份文件');
    expect((await read(await upload('a.txt', Buffer.from('不是法规')))).json()).toMatchObject({
      status: 400,
      title: expect.stringContaining('第一条'),
    });
  });
});

describe('taking texts in', () => {
  test('is an act on the register like any other', async () => {
    expect((await act('import-statute', {})).statusCode).toBe(409);
    expect((await act('open-laws', { reason: '设立' })).statusCode).toBe(200);
    const done = await importing('灯笼条例.md', Buffer.from(firstVersion), first);
    expect(done.statusCode, done.body).toBe(200);
    const again = await importing('灯笼条例.docx', docx, later);
    expect(again.statusCode, again.body).toBe(200);
  });

  test('refuses a text that is not what the file says, and keeps nothing of it', async () => {
    const wrong = await importing('灯笼条例.md', Buffer.from(firstVersion), {
      ...first,
      law: 'DENG2011',
      effectiveFrom: '2011-05-01',
      textDigest: 'ab'.repeat(32),
    });
    expect(wrong.statusCode).toBe(409);
    expect(wrong.json().refusals[0].says).toContain('与签署的摘要不一致');
    expect((await get('/api/laws/DENG2011')).statusCode).toBe(404);
  });

  test('makes a page of it, with where it came from', async () => {
    const page = (await get('/api/laws/DENG2024')).json();
    expect(page.articles.map(({ title }: { title: string }) => title)).toEqual([
      '第一条',
      '第二条',
      '第三条',
      '第四条',
      '第五条',
      '第六条',
      '第七条',
    ]);
    expect(page.versions.map(({ law, state, lastDay }: Record<string, string>) => [law, state, lastDay])).toEqual([
      ['DENG2024', 'in-force', null],
      ['DENG2010', 'ended', '2024-07-31'],
    ]);
    expect(page).toMatchObject({ against: 'DENG2010', imported: { by: '示例·申审核', original: { name: '灯笼条例.docx' } } });
    const original = await get(`/api/files/${page.imported.original.sha256}`);
    expect(original.rawPayload.equals(docx)).toBe(true);
  });

  test('lets its words be found', async () => {
    const { hits } = (await get(`/api/laws?search=${encodeURIComponent('节约用电')}`)).json();
    expect(hits).toEqual([{ version: expect.objectContaining({ law: 'DENG2024' }), article: '3', snippet: '挂灯笼应当节约用电。' }]);
    const ended = (await get(`/api/laws?search=${encodeURIComponent('灯笼')}&state=ended&text=yes`)).json();
    expect(new Set(ended.hits.map(({ version }: { version: { law: string } }) => version.law))).toEqual(new Set(['DENG2010']));
    expect(ended.laws.map(({ law }: { law: string }) => law)).toEqual(['DENG2010']);
  });

  test('is not seen by another agency', async () => {
    const stranger = await office.signIn('stranger');
    expect((await get('/api/laws/DENG2024', stranger)).statusCode).toBe(404);
    expect((await get(`/api/laws?search=${encodeURIComponent('灯笼')}`, stranger)).json().hits).toEqual([]);
  });

  test('cannot be changed in place, not even by the office’s own account', async () => {
    const within = (change: string) => inTransaction(office.bureau.db, agency, (tx) => sql.raw(change).execute(tx));
    for (const change of [
      `UPDATE office.statute_articles SET article = '1'`,
      `UPDATE office.statute_texts SET digest = digest`,
      'DELETE FROM office.statute_articles',
      'TRUNCATE office.statute_texts CASCADE',
    ])
      await expect(within(change), change).rejects.toThrow('permission denied');
  });

  test('can be done again from the record alone', async () => {
    const before = (await get('/api/laws/DENG2010')).json();
    await inTransaction(office.bureau.db, agency, async (tx) => {
      const entries = (await readCase(tx, agency, register))?.entries ?? [];
      await tx.deleteFrom('office.statute_texts').execute();
      await rebuildStatutes(tx, office.bureau.files, agency, entries);
    });
    expect((await get('/api/laws/DENG2010')).json()).toEqual(before);
  });
});

describe('a citation as of a day', () => {
  const cite = async (query: string) => (await get(`/api/citations?${query}`)).json();

  test('opens the words it points at, with the articles beside', async () => {
    const page = await cite('law=DENG2024&article=5&paragraph=1&item=2&on=2026-01-01');
    expect(page).toMatchObject({ text: '《示例区灯笼管理条例》第五条第一款第（二）项', onTheDay: null, says: [] });
    expect(page.cited).toMatchObject({ place: { paragraph: 0, item: 1 }, fault: null });
    expect([page.neighbours.before.article, page.neighbours.after.article]).toEqual(['4', '6']);
  });

  test('shows what stood there on an earlier day, found by its words', async () => {
    const page = await cite('law=DENG2024&article=5&on=2020-01-01');
    expect(page.onTheDay).toMatchObject({ version: { law: 'DENG2010' }, article: { article: '4' }, how: 'by-words' });
    expect(page.says[0]).toContain('2020-01-01施行的是2010-03-01通过');
    expect((await cite('law=DENG2024&article=3&on=2020-01-01')).onTheDay).toMatchObject({ how: 'none', article: null });
    expect((await cite('law=DENG2010&article=3&on=2026-01-01')).onTheDay).toMatchObject({ how: 'same-words', article: { article: '4' } });
  });

  test('says so where nothing was in force yet, or the text has no such part', async () => {
    expect((await cite('law=DENG2010&article=1&on=2000-01-01')).says[0]).toContain('尚未施行');
    expect((await cite('law=DENG2010&article=5&paragraph=2')).cited.fault).toContain('没有所引的款、项');
    expect((await cite('law=DENG2010&article=99')).cited.fault).toContain('没有第九十九条');
  });
});

describe('what a new version changed', () => {
  test('is shown article by article', async () => {
    const impact = (await get('/api/laws/DENG2024/impact')).json();
    expect(impact).toMatchObject({ before: { law: 'DENG2010' }, after: { law: 'DENG2024' }, same: 1 });
    expect(impact.changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'changed',
      'added',
      'moved',
      'changed',
      'removed',
      'changed',
      'changed',
    ]);
  });

  test('comes with every matter, step, gate, clock, rule, guide and paper that rests on it', async () => {
    const text = (fifty: string) =>
      `# 行政处罚法\n2021年1月22日修订\n${Array.from({ length: 86 }, (_, n) => `第${n + 1}条 ${n === 57 ? fifty : `示例之${'甲乙丙丁戊己庚辛'.repeat(n + 1)}。`}`).join('\n')}`;
    const known = { law: 'APL2021', family: 'APL', version: '2021-01-22修订', effectiveFrom: '2021-07-15' };
    expect((await importing('a.md', Buffer.from(text('先审核，再决定。')), known)).statusCode).toBe(200);
    const next = { law: 'APL2030', family: 'APL', version: '2030-01-01修订', enactedOn: '2030-01-01', effectiveFrom: '2030-07-01' };
    expect((await importing('b.md', Buffer.from(text('先由两人审核，再决定。')), next)).statusCode).toBe(200);
    const { changes } = (await get('/api/laws/APL2030/impact')).json();
    expect(changes).toHaveLength(1);
    const kinds = new Set(changes[0].uses.map(({ kind }: { kind: string }) => kind));
    expect([...kinds].toSorted()).toEqual(['action', 'clock', 'condition', 'gate', 'guide', 'limit', 'paper', 'procedure']);
    expect(changes[0].uses.every(({ cites }: { cites: string }) => cites === 'before')).toBe(true);
    expect(changes[0].uses.map(({ title }: { title: string }) => title)).toContain('《行政执法决定法制审核意见书》');
  });

  test('is not to be had without an earlier text', async () => {
    expect((await get('/api/laws/DENG2010/impact')).json().title).toContain('更早版本');
    expect((await get('/api/laws/DENG2024/impact?against=WSL2021')).json().title).toContain('正文未导入');
  });
});

describe('a text taken in by mistake', () => {
  test('is withdrawn, and stays in the record', async () => {
    expect((await act('withdraw-statute', { law: 'DENG2024', reason: '文件有误' })).statusCode).toBe(200);
    expect((await get('/api/laws/DENG2024')).statusCode).toBe(404);
    expect((await get(`/api/laws?search=${encodeURIComponent('节约用电')}`)).json().hits).toEqual([]);
    const entries = (await inTransaction(office.bureau.db, agency, (tx) => readCase(tx, agency, register)))?.entries ?? [];
    expect(entries.map(({ action }) => action)).toContain('withdraw-statute');
    expect((await importing('灯笼条例.docx', docx, later)).statusCode).toBe(200);
  });

  test('an ended one says so', async () => {
    expect((await act('end-statute', { law: 'DENG2024', effectiveTo: '2025-12-31', ground: '示例公告' })).statusCode).toBe(200);
    expect((await get('/api/laws/DENG2024')).json().version).toMatchObject({ state: 'ended', lastDay: '2025-12-31' });
  });
});
