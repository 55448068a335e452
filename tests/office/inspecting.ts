import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { usccCheck } from '#law/identifiers.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { registerCase } from '#record/index.ts';
import { agency, openTestOffice } from './bureau.ts';
import { dang, du, fen, fu, gong, ju, li, shenji, sun, type TestPerson, zhang } from './people.ts';

export const code = (index: number) => {
  const first = `91500155MA5EXA0${String(index).padStart(2, '0')}`;
  return `${first}${usccCheck(first)}`;
};
export const rows = Array.from({ length: 8 }, (_, index) => ({
  uscc: code(index),
  name: `重庆示例${index}号有限公司`,
  address: `示例路${index}号`,
  industry: index < 5 ? '工贸' : '危险化学品',
  risk: 'general',
  inPool: index !== 7,
}));
export const partyOf = (index: number): JsonObject => ({
  kind: 'organisation',
  name: rows[index]?.name ?? '',
  uscc: code(index),
  address: `示例路${index}号`,
});
export const item = { id: 'JC-01', name: '工贸企业安全生产检查' };
export const officers = ['zhang', 'li'];

export const task = (index: number, changes: JsonObject = {}): JsonObject => ({
  caseName: `${rows[index]?.name ?? ''}日常检查`,
  source: 'daily',
  party: partyOf(index),
  dueOn: '2026-04-30',
  ...changes,
});
export const scheme = (changes: JsonObject = {}): JsonObject => ({
  officers,
  items: [item],
  scope: '安全管理制度、教育培训',
  basis: '《中华人民共和国安全生产法》第六十二条第二款',
  mode: '日常检查',
  means: 'on-site',
  whyOnSite: '需要核实现场。',
  place: '示例路1号',
  from: '2026-03-03T09:00',
  to: '2026-03-03T11:00',
  announced: 'unannounced',
  unannouncedReason: '核实日常状况。',
  helpers: [],
  reminded: true,
  ...changes,
});

export const register = (procedure: string) => registerCase(agency, procedure);

/** An office with everybody signed in, and how to act in it, inspect for it and ask it. */
export async function openInspectingOffice() {
  const office = await openTestOffice();
  office.at('2026-03-02T01:00:00.000Z');
  const cookies = new Map<string, { cookie: string }>();
  await everybodySignsIn();
  async function everybodySignsIn() {
    for (const person of [zhang, li, sun, fen, ju, gong, fu, dang, du, shenji]) cookies.set(person.id, await office.signIn(person));
  }
  const as = (who: TestPerson | string) => cookies.get(typeof who === 'string' ? who : who.id) ?? {};
  const get = async <Answer>(url: string, who: TestPerson = zhang, status = 200): Promise<Answer> => {
    const answer = await office.server.inject({ url, headers: as(who) });
    expect(answer.statusCode, `${url} ${answer.body}`).toBe(status);
    return answer.json();
  };

  /** Does it and answers the page; or the refusal's codes and sentences. */
  async function act(caseId: string, action: string, who: TestPerson, form: JsonObject) {
    const page = await office.server.inject({ url: `/api/cases/${caseId}`, headers: as(who) });
    const seen = page.statusCode === 200 ? page.json().n : 0;
    const url = `/api/cases/${caseId}/actions/${action}`;
    return office.server.inject({ method: 'POST', url, headers: as(who), payload: { id: randomUUID(), seen, form } });
  }
  async function does(caseId: string, action: string, who: TestPerson, form: JsonObject) {
    const answer = await act(caseId, action, who, form);
    expect(answer.statusCode, `${action} ${answer.body}`).toBe(200);
    return answer.json();
  }
  async function refused(caseId: string, action: string, who: TestPerson, form: JsonObject): Promise<string> {
    const answer = await act(caseId, action, who, form);
    expect(answer.statusCode, `${action} ${answer.body}`).toBe(409);
    const { refusals } = answer.json() as { readonly refusals: readonly { readonly code: string; readonly says: string }[] };
    return refusals.map(({ code: refusal, says }) => `${refusal} ${says}`).join('\n');
  }

  /** A visit as far as its result, with one problem for a penalty. */
  async function visit(
    index: number,
    changes: { readonly task?: JsonObject; readonly scheme?: JsonObject; readonly outcomes?: string[] } = {},
  ) {
    const id = randomUUID();
    await does(id, 'open-inspection', zhang, task(index, changes.task));
    await does(id, 'propose-inspection', zhang, scheme(changes.scheme));
    await does(id, 'approve-inspection', fen, { decision: 'approved', opinion: '同意。' });
    await does(id, 'notify-inspection', zhang, { officers, prepare: '无', rights: true, contact: '示例' });
    const at = office.bureau.now();
    const local = (minutes: number) => new Date(at.getTime() + 8 * 3_600_000 - minutes * 60_000).toISOString().slice(0, 16);
    await does(id, 'enter-premises', zhang, {
      officers,
      on: local(0).slice(0, 10),
      at: local(30),
      place: '示例路1号',
      certificatesShown: true,
      noticeHanded: true,
      scanned: 'scanned',
      rightsTold: true,
      recordingTold: true,
      attendant: '示例·何某',
      helpersPresent: [],
      noCharge: true,
    });
    await does(id, 'inspect-premises', zhang, {
      officers,
      place: '示例路1号',
      from: local(20),
      to: local(5),
      certificatesShown: true,
      recordingTold: true,
      attendant: '示例·何某',
      findings: '培训台账没有记录。',
      signature: 'signed',
      checked: [{ item: 'JC-01', result: 'problem', says: '台账空白' }],
      problems: [{ says: '未如实记录教育培训情况', order: 'by-date' }],
    });
    const words = { 'on-the-spot': '当场改正', penalty: '立案调查' } as const;
    const outcomes = changes.outcomes ?? ['on-the-spot'];
    await does(id, 'conclude-inspection', zhang, {
      officers,
      results: [{ problem: 1, outcomes, says: '已处理。' }],
      findings: '发现一项问题。',
      conclusion: outcomes.map((outcome) => words[outcome as keyof typeof words]).join('、'),
    });
    return does(id, 'tell-result', zhang, { officers, content: '发现一项问题。', decidedOn: local(0).slice(0, 10), handedOver: 'signed' });
  }

  return { office, everybodySignsIn, as, get, act, does, refused, visit };
}
