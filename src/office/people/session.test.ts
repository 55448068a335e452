import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agency, openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
import { li, password, shen, shenji, xitong, zhang } from '#tests/office/people.ts';

let office: TestOffice;
const start = '2026-03-02T01:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());
beforeEach(() => office.at(start));

const tryIn = (account: string, secret: string) =>
  office.server.inject({ method: 'POST', url: '/api/session', payload: { account, password: secret } });
const whoAmI = (headers: Record<string, string>) => office.server.inject({ url: '/api/session', headers });

describe('signing in', () => {
  test('tells who is signed in, with roles in Chinese', async () => {
    const answer = await whoAmI(await office.signIn(zhang));
    expect(answer.json()).toMatchObject({
      person: { id: 'zhang', name: '示例·张承办', unit: '示例科', roles: [{ role: 'officer', title: '执法人员' }] },
      agency: { id: agency, name: '重庆市梁平区应急管理局' },
      demo: true,
      now: start,
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('keeps the token from scripts and from other sites, and only its digest in the database', async () => {
    const answer = await tryIn('zhang', password);
    const header = String(answer.headers['set-cookie']);
    expect(header).toMatch(/^mingzheng=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.body).toBe('');
  });

  test('says one and the same for a wrong name, a wrong password and a locked account', async () => {
    const nobody = await tryIn('nobody', password);
    const wrong = await tryIn('li', 'wrong');
    for (let times = 0; times < 4; times += 1) await tryIn('li', 'wrong');
    const locked = await tryIn('li', password);
    for (const answer of [nobody, wrong, locked]) expect(answer.statusCode).toBe(401);
    expect(wrong.json().title).toBe(nobody.json().title);
    expect(locked.json().title).toBe(nobody.json().title);
  });

  test('opens a locked account again after a quarter of an hour', async () => {
    office.at(later(14));
    expect((await tryIn(li.id, password)).statusCode).toBe(401);
    office.at(later(16));
    expect((await tryIn(li.id, password)).statusCode).toBe(204);
  });

  test('refuses SQL in the name like any other wrong name', async () => {
    expect((await tryIn("zhang' OR '1'='1", password)).statusCode).toBe(401);
  });
});

describe('a session', () => {
  test('ends after thirty idle minutes, not before', async () => {
    const headers = await office.signIn(zhang);
    office.at(later(29));
    expect((await whoAmI(headers)).statusCode).toBe(200);
    office.at(later(58));
    expect((await whoAmI(headers)).statusCode).toBe(200);
    office.at(later(58 + 31));
    const answer = await whoAmI(headers);
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ type: 'signed-out', title: '尚未登录，或者登录已过期。请重新登录，已填写的内容不会丢失。' });
  });

  test('ends after ten hours however busy', async () => {
    const headers = await office.signIn(zhang);
    for (let minutes = 25; minutes <= 600; minutes += 25) {
      office.at(later(minutes));
      expect((await whoAmI(headers)).statusCode).toBe(200);
    }
    office.at(later(601));
    expect((await whoAmI(headers)).statusCode).toBe(401);
  });

  test('ends when signed out, and a made-up token never was one', async () => {
    const headers = await office.signIn(zhang);
    expect((await office.server.inject({ method: 'DELETE', url: '/api/session', headers })).statusCode).toBe(204);
    expect((await whoAmI(headers)).statusCode).toBe(401);
    expect((await whoAmI({ cookie: `mingzheng=${'A'.repeat(43)}` })).statusCode).toBe(401);
    expect((await whoAmI({})).statusCode).toBe(401);
  });
});

describe('every address but the front door', () => {
  test.each([
    ['GET', '/api/session'],
    ['GET', '/api/people'],
    ['GET', '/api/desk'],
    ['GET', '/api/cases'],
    ['GET', '/api/review'],
    ['GET', '/api/disclosure'],
    ['GET', '/api/matters'],
    ['GET', '/api/openings'],
    ['GET', '/api/licences'],
    ['GET', '/api/licences/applications'],
    ['GET', '/api/cases/00000000-0000-4000-8000-000000000000'],
    ['POST', '/api/cases/00000000-0000-4000-8000-000000000000/actions/register-clue'],
    ['POST', '/api/uploads'],
    ['GET', `/api/papers/${'0'.repeat(64)}`],
    ['PUT', '/api/password'],
    ['POST', '/api/people/zhang/activation'],
  ] as const)('%s %s is shut to strangers', async (method, url) => {
    const answer = await office.server.inject({ method, url });
    expect(answer.statusCode).toBe(401);
    expect(answer.json().type).toBe('signed-out');
  });
});

describe('accounts', () => {
  test('are opened by the system administrator with a code that works once', async () => {
    const admin = await office.signIn(xitong);
    const made = await office.server.inject({
      method: 'POST',
      url: `/api/people/${shen.id}/activation`,
      headers: admin,
      payload: { account: 'shen' },
    });
    expect(made.statusCode).toBe(200);
    const { code } = made.json();
    expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    const activate = (secret: string) =>
      office.server.inject({ method: 'POST', url: '/api/activation', payload: { account: 'shen', code, password: secret } });
    expect((await activate('短')).json().errors[0].field).toBe('/password');
    expect((await activate('新的口令Shen2026')).json().errors).toEqual([{ field: '/password', says: '口令不能包含登录名。' }]);
    expect((await activate('新的口令Neu2026')).statusCode).toBe(204);
    expect((await activate('新的口令Neu2027')).statusCode).toBe(401);
    expect((await tryIn('shen', '新的口令Neu2026')).statusCode).toBe(204);
    expect((await tryIn('shen', password)).statusCode).toBe(401);
  });

  test('are opened by nobody else, and not for somebody who is not in the register', async () => {
    const open = async (headers: Record<string, string>, person: string) =>
      (await office.server.inject({ method: 'POST', url: `/api/people/${person}/activation`, headers, payload: { account: 'neu' } }))
        .statusCode;
    expect(await open(await office.signIn(shenji), 'zhang')).toBe(403);
    expect(await open(await office.signIn(zhang), 'zhang')).toBe(403);
    expect(await open(await office.signIn(xitong), 'nobody')).toBe(404);
    expect(await open(await office.signIn(xitong), 'stranger')).toBe(404);
  });

  test('change their password with the old one, and every session ends', async () => {
    const headers = await office.signIn(li);
    const change = (old: string, fresh: string) =>
      office.server.inject({ method: 'PUT', url: '/api/password', headers, payload: { old, password: fresh } });
    expect((await change('wrong', '另一口令Ab12345')).json().errors).toEqual([{ field: '/old', says: '原口令不正确。' }]);
    expect((await change(password, '另一口令Ab12345')).statusCode).toBe(204);
    expect((await whoAmI(headers)).statusCode).toBe(401);
    expect((await tryIn('li', '另一口令Ab12345')).statusCode).toBe(204);
  });

  test('cannot be guessed at from a session left open: wrong old passwords lock the account too', async () => {
    const headers = await office.signIn(shenji);
    const change = (old: string) =>
      office.server.inject({ method: 'PUT', url: '/api/password', headers, payload: { old, password: '另一口令Ab12345' } });
    for (let times = 0; times < 5; times += 1) expect((await change('wrong')).statusCode).toBe(400);
    expect((await change(password)).json().errors[0].says).toContain('锁定');
    expect((await tryIn(shenji.id, password)).statusCode).toBe(401);
  });
});
