import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '#law/calendar.ts';
import { makeDemo, type MovedClock } from '#main/demo/make.ts';
import { demoPeople } from '#main/demo/people.ts';
import type {
  CaseList,
  CasePage,
  Desk,
  DeskList,
  DiscretionPage,
  Draws,
  Enterprises,
  InspectionDesk,
  LicenceApplications,
  Licences,
  LikeCases,
} from '#contract/office/index.ts';
import { agency, openTestOffice, type TestOffice } from './bureau.ts';

let office: TestOffice;
let keysFolder: string;
const clock: MovedClock = { now: new Date() };
const today = new Date();

beforeAll(async () => {
  keysFolder = mkdtempSync(join(tmpdir(), 'mingzheng-keys-'));
  office = await openTestOffice({ people: 'none', now: () => clock.now });
  await makeDemo(office.bureau, { agency, keysFolder, clock, today });
  clock.now = today;
});
afterAll(async () => {
  await office.close();
  rmSync(keysFolder, { recursive: true, force: true });
});

const cookies = new Map<string, { cookie: string }>();

async function signIn(account: string): Promise<{ cookie: string }> {
  const known = cookies.get(account);
  if (known) return known;
  const password = readFileSync(join(keysFolder, 'demo-password'), 'utf8');
  const answer = await office.server.inject({ method: 'POST', url: '/api/session', payload: { account, password } });
  const cookie = { cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
  cookies.set(account, cookie);
  return cookie;
}
async function get<Answer>(account: string, url: string): Promise<Answer> {
  const answer = await office.server.inject({ url, headers: await signIn(account) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json() as Answer;
}

describe('the demo', () => {
  test('has a person for every role, and a password only its owner can read', async () => {
    for (const { id, name } of demoPeople) expect(await get<object>(id, '/api/session')).toMatchObject({ person: { id, name } });
    expect(statSync(join(keysFolder, 'demo-password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(keysFolder, 'demo-sign-ins.txt'), 'utf8')).toContain('示例·张承办');
  });

  test('has cases in different states', async () => {
    const pages = await Promise.all([1, 2].map((page) => get<CaseList>('zhang', `/api/cases?page=${page}`)));
    const lines = pages.flatMap((page) => page.lines);
    expect(lines.map(({ placeTitle }) => placeTitle)).toEqual(
      expect.arrayContaining(['线索核查', '调查取证', '调查终结', '已告知', '已作处罚决定', '已归档']),
    );
    for (const { party } of lines) expect(party).toContain('示例');
  });

  test('told again, changes nothing', async () => {
    const before = await get<CaseList>('zhang', '/api/cases');
    await makeDemo(office.bureau, { agency, keysFolder, clock, today });
    clock.now = today;
    expect(await get<CaseList>('zhang', '/api/cases')).toEqual(before);
  });
});

describe('inspection in the demo', () => {
  test('has tasks, an overdue reinspection that nobody had to put down, and a plan that goes on', async () => {
    const desk = await get<InspectionDesk>('zhang', '/api/inspection');
    expect(desk.tasks.map(({ line }) => line.placeTitle).toSorted()).toEqual(['已批准，待实施', '待拟方案']);
    expect(desk.reinspections).toMatchObject([{ overdue: true }]);
    expect(desk.plan).toMatchObject({ daysPlanned: expect.any(Number), publishedOn: expect.any(String) });
  });

  test('has enterprises beside their caps, and a draw that waits to be made', async () => {
    // The story goes back two months, it may be into another year.
    const year = Number(dayOf(today.toISOString()).slice(0, 4));
    const years = await Promise.all([year - 1, year].map((one) => get<Enterprises>('zhang', `/api/enterprises?year=${one}`)));
    expect(years.map(({ total }) => total)).toEqual([12, 12]);
    expect(years.flatMap(({ lines }) => lines.filter(({ visits }) => visits > 0))).toHaveLength(3);
    expect(await get<Draws>('du', '/api/draws')).toMatchObject([{ state: 'committed', objects: 12, officers: 3, count: 3 }]);
  });
});

describe('the desks of the demo', () => {
  test('the handler is asked to go on with what waits for them', async () => {
    const { waiting, counts } = await get<Desk>('zhang', '/api/desk');
    const asked = new Map(waiting.map(({ line, actions }) => [line.placeTitle, actions.map(({ action }) => action)]));
    expect(asked.get('线索核查')).toContain('propose-filing');
    expect(asked.get('调查取证')).toContain('conclude-investigation');
    expect(counts.waiting).toBe(waiting.length);
  });

  test('the reviewer finds the draft to review, in its second round', async () => {
    const list = await get<DeskList>('shen', '/api/review');
    const submitted = list.filter(({ place }) => place === 'submitted');
    expect(submitted).toEqual([expect.objectContaining({ rounds: 2, placeTitle: '审核中' })]);
    const { waiting } = await get<Desk>('shen', '/api/desk');
    expect(waiting.map(({ actions }) => actions[0]?.action)).toEqual(['review-decision']);
  });

  test('the disclosure desk shows what to check, with its seven working days', async () => {
    const list = await get<DeskList>('fu', '/api/disclosure');
    expect(list.map(({ placeTitle }) => placeTitle).sort()).toEqual(expect.arrayContaining(['已公示', '已撤回']));
    const prepared = list.find(({ place }) => place === 'prepared');
    expect(prepared?.clock).toMatchObject({ unit: 'workingDay' });
    const { waiting } = await get<Desk>('fu', '/api/desk');
    expect(waiting.map(({ actions }) => actions[0]?.action)).toEqual(['check-disclosure']);
  });

  test('what stands in public waits for nobody', async () => {
    const list = await get<DeskList>('gong', '/api/disclosure');
    const published = list.filter(({ place }) => place === 'published').map(({ line }) => line.case);
    expect(published.length).toBeGreaterThan(0);
    for (const id of ['gong', 'fu', 'zhang']) {
      const { waiting, counts } = await get<Desk>(id, '/api/desk');
      const actions = waiting.filter(({ line }) => published.includes(line.case)).flatMap((one) => one.actions);
      expect(actions.map(({ action }) => action).filter((action) => action.includes('disclosure'))).toEqual([]);
      expect(counts.toPublish).toBe(list.filter(({ place }) => !['published', 'withdrawn'].includes(place)).length);
    }
  });

  test('nobody is asked to do what would be refused', async () => {
    for (const { id } of demoPeople) {
      const { waiting } = await get<Desk>(id, '/api/desk');
      for (const { line, actions } of waiting) {
        const page = await get<CasePage>(id, `/api/cases/${line.case}`);
        for (const { action } of actions) expect(page.actions.find((state) => state.action === action)?.open).toBe(true);
      }
    }
  });
});

describe('the penalties on the spot of the demo', () => {
  test('are put away, wait for the money to be handed in within its two working days, or are turned over', async () => {
    const { lines } = await get<CaseList>('zhang', '/api/cases?procedure=summary-penalty');
    expect(lines.map(({ placeTitle }) => placeTitle).sort()).toEqual(['已归档', '已当场处罚', '已转为普通程序']);
    const { waiting } = await get<Desk>('zhang', '/api/desk');
    const collected = waiting.find(({ line }) => line.placeTitle === '已当场处罚');
    expect(collected?.actions.map(({ action }) => action)).toEqual(['hand-in-fine', 'prepare-disclosure']);
    expect(collected?.line.clock).toMatchObject({ limit: 'APL-71-2D-A', status: 'running' });
  });
});

describe('the coercion of the demo', () => {
  test('says of a seizure past its last day that release is due, and asks the head for it', async () => {
    const { lines } = await get<CaseList>('zhang', '/api/cases?procedure=seizure');
    expect(lines.map(({ placeTitle }) => placeTitle).sort()).toEqual(['已归档', '已查封、扣押', '已查封、扣押，依法应当解除']);
    const due = lines.find(({ placeTitle }) => placeTitle.includes('依法应当解除'));
    expect(due?.matter).toBe('对不符合标准的设施设备器材、违法危险物品查封或者扣押，对违法作业场所查封');
    const { waiting } = await get<Desk>('fen', '/api/desk');
    expect(waiting.find(({ line }) => line.case === due?.case)?.actions.map(({ action }) => action)).toContain('release-seizure');
    const held = lines.find(({ placeTitle }) => placeTitle === '已查封、扣押');
    expect(waiting.filter(({ line }) => line.case === held?.case)).toEqual([]);
  });

  test('holds an order to stop until it is confirmed and reinspected, and a cut until the danger is gone', async () => {
    const { lines: orders } = await get<CaseList>('zhang', '/api/cases?procedure=stop-order');
    expect(orders.map(({ placeTitle }) => placeTitle).sort()).toEqual(['已结案', '措施执行中']);
    const { lines: cuts } = await get<CaseList>('zhang', '/api/cases?procedure=cut-off');
    expect(cuts.map(({ placeTitle }) => placeTitle)).toEqual(['已停止供应']);
  });
});

describe('the licences of the demo', () => {
  test('stand on 许可台 by their limits, each at another point', async () => {
    const list = await get<LicenceApplications>('chuang', '/api/licences/applications');
    expect(list.map(({ act, placeTitle }) => `${act} ${placeTitle}`).toSorted()).toEqual([
      'grant 已受理，审查中',
      'grant 已受理，审查中',
      'grant 已告知补正',
      'grant 已收到申请',
      'renew 已受理，审查中',
    ]);
  });

  test('are found in the register, one of them near its last day', async () => {
    const { licences, counts } = await get<Licences>('xu', '/api/licences');
    expect(licences.map(({ stateTitle }) => stateTitle)).toEqual(['有效', '有效']);
    expect(licences[0]?.pending).toEqual(['延续申请：已受理，审查中']);
    expect(counts).toMatchObject({ 'in-force': 2, '90': 1, '30': 0, past: 0 });
  });

  test('wait for clerk, examiner and head, each for their own part', async () => {
    const asked = async (who: string) => {
      const { waiting } = await get<Desk>(who, '/api/desk');
      return waiting.filter(({ line }) => line.kind === 'licence').flatMap(({ actions }) => actions.map(({ action }) => action));
    };
    expect(await asked('chuang')).toEqual(expect.arrayContaining(['accept-application', 'receive-supplement']));
    expect(await asked('he')).toEqual(expect.arrayContaining(['examine-application', 'inspect-site', 'hear-opinions']));
  });
});

describe('lists', () => {
  const list = (query: string) => get<CaseList>('zhang', `/api/cases?${query}`);

  test('search finds by any two characters of party, case or number, and by names of handlers', async () => {
    expect((await list(`search=${encodeURIComponent('纺织')}`)).total).toBe(1);
    expect((await list(`search=${encodeURIComponent('织纺')}`)).total).toBe(0);
    expect((await list(`search=${encodeURIComponent('应急立')}`)).total).toBe(7);
    expect((await list(`search=${encodeURIComponent('示例 木业')}`)).total).toBe(1);
    expect((await list(`search=${encodeURIComponent("' OR 1=1 --")}`)).total).toBe(0);
  });

  test('filter and sort', async () => {
    expect((await list('place=clue')).lines).toHaveLength(1);
    expect((await list('mine=true&procedure=ordinary-penalty')).total).toBe(7);
    expect((await list('mine=true&procedure=inspection')).total).toBe(3);
    expect((await list('page=99')).lines).toEqual([]);
    const { lines } = await list('sort=urgency');
    const order = ['passed', 'urgent', 'near', 'calm'];
    const pressing = lines.flatMap(({ clock: shown }) =>
      shown && !shown.paused && shown.bound !== '当事人' ? [order.indexOf(shown.urgency)] : [],
    );
    expect(pressing).toEqual([...pressing].sort((a, b) => a - b));
    expect((await office.server.inject({ url: '/api/cases?page=0', headers: await signIn('zhang') })).statusCode).toBe(400);
  });
});

describe('the discretion of the demo', () => {
  test('every draft carries its calculation, by the bureau’s table or by the settings', async () => {
    const { lines } = await get<CaseList>('zhang', '/api/cases?procedure=ordinary-penalty');
    const kept = [];
    for (const { case: id } of lines) {
      const { facts } = await get<CasePage>('zhang', `/api/cases/${id}`);
      const { draft } = facts as {
        draft?: { discretionCalc: { standard: string | null; least: number; most: number }; measures: { fine: number } };
      };
      if (draft) kept.push(draft);
    }
    expect(kept).toHaveLength(6);
    for (const { discretionCalc, measures } of kept) {
      expect(measures.fine).toBeGreaterThanOrEqual(discretionCalc.least);
      expect(measures.fine).toBeLessThanOrEqual(discretionCalc.most);
    }
    expect(new Set(kept.map(({ discretionCalc }) => discretionCalc.standard))).toEqual(new Set(['demo-1', null]));
  });

  test('the table stands in its register, confirmed', async () => {
    const page = await get<DiscretionPage>('zhang', '/api/discretion');
    expect(page).toMatchObject({ inForce: 'demo-1', editions: [{ decision: 'confirmed', rows: 18, decided: { by: '示例·鞠局长' } }] });
  });

  test('like cases are those decided, in force, at that step, and nobody who only administers sees them', async () => {
    const like = (query: string) => get<LikeCases>('zhang', `/api/like?${query}`);
    const found = await like('matter=CF-WSL-097-6&step=1');
    expect(found).toEqual([
      expect.objectContaining({
        fine: 60_000,
        grade: 'normal',
        label: '一般',
        number: expect.stringMatching(/应急罚〔\d{4}〕\d+号/),
        factors: ['未演练次数（两年未演练）', '是否首次违法（首次）'],
        deviates: false,
      }),
    ]);
    expect(await like('matter=CF-WSL-097-6&step=2')).toEqual([]);
    expect(await like('matter=CF-WSL-097-6&step=1&grade=heavier')).toEqual([]);
    expect(await like(`matter=CF-WSL-097-6&step=1&except=${found[0]?.case}`)).toEqual([]);
    expect(await like('matter=CF-WSL-097-4&step=1'), 'revoked').toEqual([]);
    expect(await like('matter=CF-WSL-097-5&step=1'), 'not decided').toEqual([]);
    expect(await like('matter=CF-WSL-097-6&step=1&party=citizen')).toEqual([]);
    expect((await office.server.inject({ url: '/api/like?matter=CF-WSL-097-6&step=1', headers: await signIn('xitong') })).statusCode).toBe(
      403,
    );
    expect((await office.server.inject({ url: '/api/like?matter=CF-WSL-097-6', headers: await signIn('zhang') })).statusCode).toBe(400);
  });
});
