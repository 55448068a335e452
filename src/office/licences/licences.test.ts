import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CasePage, LicenceApplications, Licences, Openings } from '#contract/office/index.ts';
import { addDays } from '#law/calendar.ts';
import type { JsonObject, Standing } from '#law/vocabulary.ts';
import { openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
import { findingsOf, grantDraft, refusalDraft, shop, siteSeen } from '#tests/law/licence.ts';
import { usualOf } from '#tests/law/procedures/index.ts';

let office: TestOffice;
let now = '2023-03-02T01:00:00.000Z';
const cookies = new Map<string, { cookie: string }>();
const usual = usualOf('licence');
const clerk = 'chuang';

beforeAll(async () => {
  office = await openTestOffice({ people: 'law' });
  on(now);
});
afterAll(() => office.close());

/** From then on it is this moment, and nobody is signed in. */
function on(moment: string): void {
  now = moment;
  office.at(now);
  cookies.clear();
}

async function as(who: string): Promise<{ cookie: string }> {
  const cookie = cookies.get(who) ?? (await office.signIn(who));
  cookies.set(who, cookie);
  return cookie;
}
async function get<Answer>(url: string, who = clerk): Promise<Answer> {
  const answer = await office.server.inject({ url, headers: await as(who) });
  expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
  return answer.json();
}

async function act(caseId: string, action: string, changes: JsonObject = {}, by = usual.signers[action] ?? 'xu') {
  const found = await office.server.inject({ url: `/api/cases/${caseId}`, headers: await as(by) });
  const page: Pick<CasePage, 'n' | 'facts' | 'currentDraft'> =
    found.statusCode === 200 ? found.json() : { n: 0, facts: {}, currentDraft: null };
  const standing = { facts: page.facts, draft: page.currentDraft } as Standing;
  const form = { ...usual.forms[action]?.({ standing, now }), ...changes };
  const url = `/api/cases/${caseId}/actions/${action}`;
  return office.server.inject({ method: 'POST', url, headers: await as(by), payload: { id: randomUUID(), seen: page.n, form } });
}
async function does(caseId: string, road: readonly (readonly [string, JsonObject?, string?])[]): Promise<CasePage> {
  let page: CasePage | null = null;
  for (const [action, changes, by] of road) {
    const answer = await act(caseId, action, changes, by);
    expect(answer.statusCode, `${action} ${answer.body}`).toBe(200);
    page = answer.json();
  }
  if (!page) throw new RangeError('no road');
  return page;
}
async function refused(caseId: string, action: string, changes: JsonObject = {}, by?: string): Promise<string> {
  const answer = await act(caseId, action, changes, by);
  expect(answer.statusCode, `${action} ${answer.body}`).toBe(409);
  const { refusals } = answer.json() as { readonly refusals: readonly { readonly code: string; readonly says: string }[] };
  return refusals.map(({ code, says }) => `${code} ${says}`).join('\n');
}

const application = (name: string, changes: JsonObject = {}): JsonObject => ({
  caseName: `${name}申请烟花爆竹经营（零售）许可`,
  party: { ...shop, name },
  ...changes,
});
/** The usual grant, for so many days. */
function grant(name: string, days = 731): JsonObject {
  const draft = grantDraft(now.slice(0, 10));
  const validUntil = addDays(now.slice(0, 10), days - 1);
  return { draft: { ...draft, party: { ...shop, name }, certificate: { ...(draft['certificate'] as JsonObject), validUntil } } };
}
const toDraft = [['accept-application'], ['assign-examiners'], ['examine-application'], ['inspect-site']] as const;
const reviewed = [['submit-for-review'], ['review-decision', {}, 'shen'], ['decide-licence']] as const;
const certified = [['issue-certificate'], ['serve-paper']] as const;
const registerOf = (query = '') => get<Licences>(`/api/licences${query}`);
const underWay = () => get<LicenceApplications>('/api/licences/applications');

describe('a licence before the database', () => {
  const id = randomUUID();
  let certificate = '';

  test('is opened by whoever sits at the window, and gets a receipt with the code for asking how it goes', async () => {
    const openings = await get<Openings>('/api/openings');
    expect(openings.find(({ action }) => action === 'apply-for-licence')?.open).toBe(true);
    const page = await does(id, [['apply-for-licence', application('示例甲店')]]);
    expect(page.line).toMatchObject({ matter: '烟花爆竹经营（零售）许可', party: '示例甲店', placeTitle: '已收到申请' });
    expect(page.line.number).toMatch(/^（渝梁）应急收〔2023〕1号$/);
    expect(page.entries[0]?.papers.map(({ template }) => template)).toEqual(['licence-application', 'licence-receipt']);
    expect(await underWay()).toMatchObject([{ act: 'grant', placeTitle: '已收到申请', receivedOn: '2023-03-02', clock: { id: 'intake' } }]);
  });

  test('is not certified without a decision, nor decided by anybody but the head, nor before legal review', async () => {
    await does(id, [...toDraft, ['draft-licence-decision', grant('示例甲店')]]);
    expect(await refused(id, 'issue-certificate', { validUntil: '2025-03-01' })).toMatch(/准予/);
    expect(await refused(id, 'decide-licence')).toMatch(/审核/);
    await does(id, [['submit-for-review'], ['review-decision', {}, 'shen']]);
    expect(await refused(id, 'decide-licence', {}, 'shen')).not.toBe('');
  });

  test('is granted with a number and a code, and stands in the register from then on', async () => {
    const decided = await does(id, [['decide-licence']]);
    expect(decided.entries.at(-1)?.papers[0]?.number).toBe('（渝梁）应急准许〔2023〕1号');
    expect((await registerOf()).total).toBe(0);
    const page = await does(id, certified);
    certificate = page.line.number ?? '';
    expect(certificate).toMatch(/^（渝）LS〔2023〕\d+$/);
    const { licences, counts } = await registerOf(`?search=${encodeURIComponent('示例甲店')}`);
    expect(licences).toMatchObject([
      { certificate, state: 'in-force', stateTitle: '有效', validUntil: '2025-03-01', daysLeft: 730, pending: [] },
    ]);
    expect(counts).toEqual({ 'in-force': 1, '90': 0, '60': 0, '30': 0, past: 0, over: 0 });
    expect((await registerOf(`?search=${encodeURIComponent(certificate)}`)).total).toBe(1);
    expect((await registerOf('?search=nobody')).total).toBe(0);
    expect((await registerOf('?matter=XK-HAZ-035')).total).toBe(0);
    expect(await underWay()).toEqual([]);
  });

  test('refuses what is refused with reasons alone, and keeps no certificate of it', async () => {
    const other = randomUUID();
    await does(other, [['apply-for-licence', application('示例乙店')], ...toDraft.slice(0, 3)]);
    const unmet = { findings: findingsOf(siteSeen, 'fw-fire') };
    await does(other, [['inspect-site', unmet]]);
    const draft = { ...refusalDraft, party: { ...shop, name: '示例乙店' } };
    const page = await does(other, [['draft-licence-decision', { draft }], ...reviewed]);
    expect(page.entries.at(-1)?.papers[0]).toMatchObject({ template: 'licence-refusal' });
    expect((await registerOf()).total).toBe(1);
    expect(await refused(other, 'issue-certificate', { validUntil: '2025-03-01' })).not.toBe('');
  });

  test('waits on the desk of whoever has to go on with it', async () => {
    const waiting = randomUUID();
    await does(waiting, [['apply-for-licence', application('示例丙店')]]);
    const desk = async (who: string) => {
      const { waiting: cases } = await get<{ waiting: { line: { case: string }; actions: { action: string }[] }[] }>('/api/desk', who);
      return cases.find(({ line }) => line.case === waiting)?.actions.map(({ action }) => action) ?? [];
    };
    expect(await desk(clerk)).toContain('accept-application');
    await does(waiting, toDraft.slice(0, 2));
    expect(await desk('he')).toEqual(expect.arrayContaining(['examine-application', 'inspect-site']));
    await does(waiting, [['withdraw-application', { statement: await upload() }]]);
    expect(await desk(clerk)).toEqual([]);
  });

  async function upload(): Promise<string> {
    const content = Buffer.from('%PDF-1.4 示例');
    const length = String(content.length);
    const meta = `filename ${Buffer.from('撤回.pdf').toString('base64')},filetype ${Buffer.from('application/pdf').toString('base64')}`;
    const made = await office.server.inject({
      method: 'POST',
      url: '/api/uploads',
      headers: { ...(await as(clerk)), 'tus-resumable': '1.0.0', 'upload-length': length, 'upload-metadata': meta },
    });
    const url = String(made.headers['location']);
    const sent = await office.server.inject({
      method: 'PATCH',
      url,
      headers: { ...(await as(clerk)), 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      payload: content,
    });
    expect(sent.statusCode, sent.body).toBeLessThan(300);
    return (await get<{ sha256: string }>(url)).sha256;
  }

  test('is closed to administrators', async () => {
    expect(await get('/api/licences', 'shenji')).toMatchObject({ total: 0, licences: [] });
    expect(await get('/api/licences/applications', 'shenji')).toEqual([]);
  });

  test('says by itself that the last day comes within ninety and sixty days', async () => {
    const state = async (day: string) => {
      on(`${day}T01:00:00.000Z`);
      const { counts } = await registerOf();
      return ['in-force', '90', '60', '30', 'past'].filter((name) => counts[name] === 1);
    };
    expect(await state('2024-11-30')).toEqual(['in-force']);
    expect(await state('2024-12-01')).toEqual(['in-force', '90']);
    expect(await state('2024-12-31')).toEqual(['in-force', '90', '60']);
  });

  test('asked for in time and never decided, is renewed by silence; asked for late, has run out', async () => {
    const late = randomUUID();
    on('2025-01-08T01:00:00.000Z');
    await does(id, [['apply-for-renewal']]);
    expect((await underWay()).find(({ line }) => line.case === id)).toMatchObject({ act: 'renew', actTitle: '延续申请' });
    await does(late, [
      ['apply-for-licence', application('示例丁店')],
      ...toDraft,
      ['draft-licence-decision', grant('示例丁店', 56)],
      ...reviewed,
      ...certified,
    ]);
    on('2025-01-30T01:00:00.000Z');
    expect((await registerOf()).counts).toMatchObject({ '30': 1, '60': 2 });
    on('2025-03-02T01:00:00.000Z');
    const [renewed] = (await registerOf(`?search=${encodeURIComponent('示例甲店')}`)).licences;
    expect(renewed).toMatchObject({ state: 'silent', stateTitle: '视为准予延续', daysLeft: -1 });
    expect(renewed?.pending[0]).toContain('视为准予延续');
    const page = await does(id, [['confirm-deemed-renewal'], ...certified]);
    expect(page.line.number).not.toBe(certificate);
    expect((await registerOf('?stands=in-force')).licences.map(({ holder }) => holder)).toContain('示例甲店');
    on('2025-03-06T01:00:00.000Z');
    const [expired] = (await registerOf('?stands=past')).licences;
    expect(expired).toMatchObject({ holder: '示例丁店', state: 'expired', stateTitle: '有效期届满，应当注销' });
    await does(late, [['cancel-licence']]);
    expect((await registerOf('?stands=over')).licences).toMatchObject([{ holder: '示例丁店', state: 'over', stateTitle: '已注销' }]);
  });
});
