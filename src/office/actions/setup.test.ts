import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerCase } from '#record/index.ts';
import { agency, openTestOffice, type TestOffice } from '#tests/office/bureau.ts';

let office: TestOffice;
const code = 'ABCD-EFGH-JKLM-NPQR';
const secret = '首次口令Admin2026';
const register = registerCase(agency, 'people-register');
const settingsCase = registerCase(agency, 'settings-register');

beforeAll(async () => {
  office = await openTestOffice({ people: 'none', setupCode: code });
  office.at('2026-03-02T01:30:00.000Z');
});
afterAll(() => office.close());

const administrators = [
  { role: 'system-admin', name: '示例·甲', unit: '局办公室', account: 'jia', password: secret },
  { role: 'security-admin', name: '示例·乙', unit: '局办公室', account: 'yi', password: secret },
  { role: 'audit-admin', name: '示例·丙', unit: '局办公室', account: 'bing', password: secret },
];
const setUp = (given: string, people: object[] = administrators) =>
  office.server.inject({ method: 'POST', url: '/api/setup', payload: { code: given, administrators: people } });
async function signIn(account: string, password = secret): Promise<{ cookie: string }> {
  const answer = await office.server.inject({ method: 'POST', url: '/api/session', payload: { account, password } });
  expect(answer.statusCode, answer.body).toBe(204);
  return { cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}
async function act(headers: { cookie: string }, caseId: string, action: string, form: object) {
  const page = await office.server.inject({ url: `/api/cases/${caseId}`, headers });
  const seen = page.statusCode === 200 ? page.json().n : 0;
  return office.server.inject({
    method: 'POST',
    url: `/api/cases/${caseId}/actions/${action}`,
    headers,
    payload: { id: randomUUID(), seen, form },
  });
}

describe('the first administrators', () => {
  test('are let in by the one-time code alone, as three people with three roles', async () => {
    expect((await office.server.inject('/api/setup')).json()).toEqual({ open: true });
    expect((await setUp('WRONG-CODE')).statusCode).toBe(401);
    const [one, two] = administrators;
    const doubled = await setUp(code, [one, two, { ...two, account: 'ding' }] as object[]);
    expect(doubled.json()).toMatchObject({ status: 409, type: 'refused' });
    const weak = await setUp(code, [{ ...one, password: 'jia' }, two, administrators[2]] as object[]);
    expect(weak.json().errors[0].field).toBe('/administrators/0/password');
    expect((await setUp(code.toLowerCase())).statusCode).toBe(204);
    expect((await office.server.inject('/api/setup')).json()).toEqual({ open: false });
    expect((await setUp(code)).statusCode).toBe(404);
    // `ding` had a password for a moment, before law refused: it must not wait there for whoever is enrolled under that name.
    const left = await office.database.query<{ account: string }>('SELECT account FROM office.credentials WHERE password_hash IS NOT NULL');
    expect(left.map(({ account }) => account).sort()).toEqual(['bing', 'jia', 'yi']);
  });

  test('cannot be set up a second time through the ordinary door', async () => {
    const answer = await act(await signIn('jia'), randomUUID(), 'bootstrap', { administrators: [] });
    expect(answer.json()).toMatchObject({ status: 409, type: 'refused' });
    expect(answer.json().refusals[0].says).toContain('一次性代码');
  });
});

describe('the people register', () => {
  test('is a record like any other, written by two different administrators', async () => {
    const [system, security] = [await signIn('jia'), await signIn('yi')];
    expect((await act(security, register, 'enrol-person', { person: 'wang', name: '示例·王', unit: '执法大队' })).statusCode).toBe(409);
    const enrolled = await act(system, register, 'enrol-person', { person: 'wang', name: '示例·王', unit: '执法大队' });
    expect(enrolled.statusCode, enrolled.body).toBe(200);
    const byOne = await act(system, register, 'grant-role', { person: 'wang', role: 'officer', unit: '执法大队' });
    expect(byOne.json()).toMatchObject({ status: 409, type: 'refused' });
    const granted = await act(security, register, 'grant-role', { person: 'wang', role: 'officer', unit: '执法大队' });
    expect(granted.statusCode, granted.body).toBe(200);
    const mixed = await act(security, register, 'grant-role', { person: 'bing', role: 'officer', unit: '执法大队' });
    expect(mixed.json().refusals[0].says).toContain('互相独立');
  });

  test('what it says holds from the next request on', async () => {
    const [system, security] = [await signIn('jia'), await signIn('yi')];
    const opened = await office.server.inject({
      method: 'POST',
      url: '/api/people/wang/activation',
      headers: system,
      payload: { account: 'wang' },
    });
    const { code: once } = opened.json();
    const payload = { account: 'wang', code: once, password: '执法人员Pass2026' };
    expect((await office.server.inject({ method: 'POST', url: '/api/activation', payload })).statusCode).toBe(204);
    const officer = await signIn('wang', '执法人员Pass2026');
    expect((await office.server.inject({ url: '/api/session', headers: officer })).json().person.roles).toEqual([
      { role: 'officer', title: '执法人员' },
    ]);
    const ended = await act(security, register, 'end-role', { person: 'wang', role: 'officer', to: '2026-03-01', reason: '调离' });
    expect(ended.statusCode, ended.body).toBe(200);
    expect((await office.server.inject({ url: '/api/session', headers: officer })).statusCode).toBe(401);
  });
});

describe('the settings register', () => {
  test('is opened and changed by the principal head, and settings say who confirmed what', async () => {
    const [system, security] = [await signIn('jia'), await signIn('yi')];
    await act(system, register, 'enrol-person', { person: 'head', name: '示例·局长', unit: '局领导' });
    await act(security, register, 'grant-role', { person: 'head', role: 'principal-head', unit: '局领导' });
    const opened = await office.server.inject({
      method: 'POST',
      url: '/api/people/head/activation',
      headers: system,
      payload: { account: 'head' },
    });
    const payload = { account: 'head', code: opened.json().code, password: '主要负责Pass2026' };
    await office.server.inject({ method: 'POST', url: '/api/activation', payload });
    const head = await signIn('head', '主要负责Pass2026');
    const registers = (await office.server.inject({ url: '/api/registers', headers: head })).json();
    expect(registers).toContainEqual({
      procedure: 'settings-register',
      title: '设置台账',
      case: settingsCase,
      opened: false,
      opens: 'open-settings',
    });
    expect((await act(system, settingsCase, 'open-settings', { reason: '越权' })).statusCode).toBe(409);
    expect((await act(head, randomUUID(), 'open-settings', { reason: '第二本' })).statusCode).toBe(409);
    expect((await act(head, settingsCase, 'open-settings', { reason: '首次核定' })).statusCode).toBe(200);
    const wrong = await act(head, settingsCase, 'set-settings', {
      settings: { defenceDays: { value: '三', status: '已核', source: '会议纪要' } },
      reason: '核定',
    });
    expect(wrong.statusCode).toBe(400);
    const done = await act(head, settingsCase, 'set-settings', {
      settings: { defenceDays: { value: 5, status: '已核', source: '示例会议纪要1号' } },
      reason: '按示例会议纪要核定',
    });
    expect(done.statusCode, done.body).toBe(200);
    const settings = (await office.server.inject({ url: '/api/settings', headers: head })).json();
    expect(settings.defenceDays).toEqual({ title: '陈述、申辩期限（工作日）', value: 5, status: '已核', source: '示例会议纪要1号' });
    expect(settings.reviewDays.status).toBe('待核');
  });
});
