import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '#law/settings.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { numberFor } from './catalogue.ts';
import { PaperProblem } from './problem.ts';
import { draft, organisation, tellCase } from './story.test-support.ts';
import { createTypesetter } from './typeset.ts';

const typesetter = createTypesetter({ fontFolders: [] });
afterAll(() => typesetter.close());

const officers = ['zhang', 'li'];
const digest = 'a'.repeat(64);
const point = { result: 'ok', evidence: ['环节2'], note: '相符。' };
const points = {
  subject: point,
  procedure: point,
  facts: point,
  law: point,
  discretion: point,
  powers: point,
  papers: point,
  crime: { result: 'not-applicable', evidence: [] },
};
const clue = {
  source: 'inspection',
  caseName: '示例公司涉嫌未按规定培训案',
  party: organisation,
  discoveredOn: '2026-03-02',
  summary: '检查发现。',
};
const filing = {
  officers,
  caseName: clue.caseName,
  matter: 'WSL97-3',
  party: organisation,
  discoveredOn: '2026-03-02',
  graveHarm: false,
  jurisdiction: 'place',
  capacity: 'own',
  facts: '三人未经培训上岗。',
  opinion: '建议立案。',
};
const inspection = {
  officers,
  place: '冲压车间',
  from: '2026-03-02T09:10',
  to: '2026-03-02T11:30',
  certificatesShown: true,
  recordingTold: true,
  attendant: '丁示例',
  findings: '三人正在作业。\n没有培训记录。',
  signature: 'refused',
};
const summons = {
  officers,
  respondent: '周喆垚',
  reason: '调查培训情况',
  at: '2026-03-06T09:30',
  place: '询问室',
  bring: ['身份证件'],
  bringMore: '考勤表',
  contact: '示例·张承办　023-00000000',
};
const inquiry = {
  officers,
  recorder: 'li',
  times: 1,
  from: '2026-03-06T09:30',
  to: '2026-03-06T10:20',
  place: '询问室',
  respondent: '周喆垚',
  respondentSex: 'male',
  respondentAge: 46,
  respondentIs: 'representative',
  certificatesShown: true,
  rightsTold: true,
  record: '问：是否培训？\n答：没有。\n当时订单多。',
  signature: 'signed',
};
const conclusion = { officers, draft, complex: false, report: '调查终结。' };
const submission = { officers, draftDigest: digest, situation: '事实清楚。', materials: ['全部证据'], complexity: 'normal' };
const returned = {
  draftDigest: digest,
  points: { ...points, facts: { ...point, result: 'problem' } },
  opinion: 'C',
  problems: [{ point: 'facts', says: '缺少考勤表。', asks: '补充考勤表。' }],
  conclusion: '存在问题。',
};
const passed = { draftDigest: digest, points, opinion: 'A', problems: [], conclusion: '同意拟作决定。' };
const notice = {
  officers,
  draftDigest: digest,
  notice: {
    facts: draft['facts'] ?? '',
    evidence: draft['evidence'] ?? '',
    violated: draft['violated'] ?? '',
    basis: draft['basis'] ?? '',
    measures: draft['measures'] ?? {},
  },
  rights: true,
  contact: '示例·张承办　023-00000000',
};
const hearing = { officers, draftDigest: digest, ground: 'fine', how: '五个工作日内提出。', contact: '示例·张承办　023-00000000' };
const served = (paper: string): JsonObject => ({
  paper,
  mode: 'direct',
  servedOn: '2026-04-08',
  place: '示例大道1号',
  recipient: '周喆垚',
  officers,
});
const defence = { officers, heardOn: '2026-04-09', place: '询问室', speaker: '周喆垚', form: 'oral', record: '请求减少罚款。' };
const defenceReview = {
  officers,
  points: [{ claim: '减少罚款', finding: '没有依据', accepted: false }],
  result: 'rejected',
  reason: '没有法定情形。',
};
const discussion = {
  draftDigest: digest,
  heldOn: '2026-05-11',
  place: '会议室',
  chair: 'ju',
  reporter: 'zhang',
  recorder: 'li',
  members: ['ju', 'fen'],
  content: '讨论。',
  opinions: '一致同意。',
  result: 'agreed',
  conclusion: '同意处罚。',
};
const decision = { draft, decidedOn: '2026-05-12', approval: '同意。' };

const closing = { officers, result: '罚款八万元。', execution: '罚款已经缴清', correctionDone: 'done', opinion: '建议结案。' };
const archive = {
  number: '2026-CF-0012',
  archivedOn: '2026-06-10',
  retention: 'thirty-years',
  volumes: 1,
  pages: 36,
  recordings: '随案存储。',
  note: '本卷文件齐全。',
};

const made: Record<string, JsonObject> = {};
const keep = (papers: Readonly<Record<string, object>>) => Object.assign(made, JSON.parse(JSON.stringify(papers)));

beforeAll(() => {
  const story = tellCase();
  keep(story.step('register-clue', 'zhang', '2026-03-02T03:00:00.000Z', clue));
  keep(story.step('inspect-premises', 'zhang', '2026-03-02T04:00:00.000Z', inspection));
  keep(story.step('propose-filing', 'zhang', '2026-03-02T17:00:00.000Z', filing));
  keep(story.step('approve-filing', 'fen', '2026-03-03T02:00:00.000Z', { decision: 'approved', opinion: '同意立案。' }));
  keep(story.step('summon-for-inquiry', 'zhang', '2026-03-04T02:00:00.000Z', summons));
  keep(story.step('record-inquiry', 'zhang', '2026-03-06T03:00:00.000Z', inquiry));
  keep(story.step('conclude-investigation', 'zhang', '2026-03-20T02:00:00.000Z', conclusion));
  keep(story.step('submit-for-review', 'zhang', '2026-03-21T02:00:00.000Z', submission));
  keep(story.step('review-decision', 'shen', '2026-03-22T02:00:00.000Z', returned));
  keep(
    story.step('submit-for-review', 'zhang', '2026-03-23T02:00:00.000Z', {
      ...submission,
      answers: [{ problem: 1, answer: '见卷。', done: 'supplemented' }],
    }),
  );
  keep(story.step('review-decision', 'shen', '2026-03-24T02:00:00.000Z', passed));
  keep(story.step('notify-penalty', 'zhang', '2026-04-08T01:00:00.000Z', notice));
  keep(story.step('notify-hearing', 'zhang', '2026-04-08T01:10:00.000Z', hearing));
  keep(story.step('serve-paper', 'zhang', '2026-04-08T02:00:00.000Z', served('notice')));
  keep(story.step('serve-paper', 'zhang', '2026-04-08T02:10:00.000Z', served('hearing-notice')));
  keep(story.step('hear-defence', 'zhang', '2026-04-09T07:00:00.000Z', defence));
  keep(story.step('review-defence', 'zhang', '2026-04-10T07:00:00.000Z', defenceReview));
  keep(story.step('discuss-collectively', 'ju', '2026-05-11T02:00:00.000Z', discussion));
  keep(story.step('decide-penalty', 'ju', '2026-05-12T02:00:00.000Z', decision));
  keep(story.step('serve-paper', 'zhang', '2026-05-13T02:00:00.000Z', served('decision')));
  keep(story.step('propose-closing', 'zhang', '2026-05-25T02:00:00.000Z', closing));
  keep(story.step('approve-closing', 'ju', '2026-05-26T02:00:00.000Z', { decision: 'approved', opinion: '同意结案。' }));
  keep(story.step('archive-case', 'dang', '2026-06-10T02:00:00.000Z', archive));
});

/** Keys of objects, however deep; lists by their first member. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (value === null || typeof value !== 'object') return '';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

describe('the papers of a case told through the real forms', () => {
  it('have the shape their templates were drawn for, and can be set', async () => {
    for (const [template, data] of Object.entries(made)) {
      const example: unknown = JSON.parse(readFileSync(new URL(`./templates/${template}/example.json`, import.meta.url), 'utf8'));
      expect(Object.keys(data).toSorted(), template).toEqual(Object.keys(shapeOf(example) as object).toSorted());
      await typesetter.typeset(template, data, { createdAt: '2026-05-12T02:00:00.000Z' });
    }
  });

  it('name provisions without the words the officer wrote around them', () => {
    expect(made['decision-organisation']).toMatchObject({
      violated: '《中华人民共和国安全生产法》第二十八条第一款',
      basis: '《中华人民共和国安全生产法》第九十七条第一款第（三）项',
    });
  });

  it('print amounts in figures and capitals, and every kind of penalty', () => {
    expect(made['decision-organisation']?.['measures']).toEqual(['警告。', '罚款人民币80000元（大写：捌万元整）。', '责令停产停业。']);
  });

  it('order correction once, though the officer wrote 责令 too', () => {
    expect(made['decision-organisation']?.['correction']).toBe('责令你单位限期改正。');
    expect(made['review-opinion']?.['proposal']).toMatch(/；责令限期改正。$/);
  });

  it('tell in the decision how the party was told and heard', () => {
    const text = String(made['decision-organisation']?.['hearing']);
    expect(text).toContain('于2026年4月8日向你单位送达（渝梁）应急罚告〔2026〕');
    expect(text).toContain('你单位于2026年4月9日提出陈述、申辩意见。');
    expect(text).toContain('不予采纳，理由是：没有法定情形。');
    expect(text).toContain('你单位在规定的期限内没有要求听证。');
  });

  it('print the provisions now in force, not those of the old printed forms', () => {
    expect(made['hearing-notice']?.['rights']).toMatch(/第六十三条、第六十四条.*五个工作日/);
    expect(made['decision-organisation']?.['payment']).toContain('第七十二条第一款第（一）项');
    expect(made['decision-organisation']?.['remedy']).toContain('六十日内向重庆市梁平区人民政府申请行政复议');
    expect(JSON.stringify(made)).not.toMatch(/应急管理部申请行政复议|第四十二条的规定|三日内.{0,20}要求听证/);
  });

  it('count dates in China: 17:00 UTC is the next day', () => {
    expect(made['filing-approval']?.['handlers']).toMatchObject({ date: '2026年3月3日' });
  });

  it('answer the review item by item', () => {
    expect(made['review-submission']).toMatchObject({ round: 2, answers: '问题1（缺少考勤表）：已经补充。见卷。' });
  });

  it('keep question and answer apart, and what goes on with its answer', () => {
    expect(made['inquiry-record']?.['turns']).toEqual([
      { mark: '问：', text: '是否培训？' },
      { mark: '答：', text: '没有。\n当时订单多。' },
    ]);
  });
});

describe('a decision against a person', () => {
  const decided = (party: JsonObject) => {
    const story = tellCase();
    const theirs = { ...draft, party };
    story.step('register-clue', 'zhang', '2026-03-02T03:00:00.000Z', { ...clue, party });
    story.step('conclude-investigation', 'zhang', '2026-03-20T02:00:00.000Z', { ...conclusion, draft: theirs });
    return story.step('decide-penalty', 'ju', '2026-05-12T02:00:00.000Z', { ...decision, draft: theirs })['decision-person'];
  };

  it('speaks to a citizen by 你 and gives the identity number', async () => {
    const party = { kind: 'citizen', name: '吴喆垚', idNumber: '500228198506159986', address: '示例路18号' };
    expect(decided(party)).toMatchObject({ you: '你', lines: expect.arrayContaining([['公民身份号码', '500228198506159986']]) });
    await typesetter.typeset('decision-person', decided(party) ?? {}, { createdAt: '2026-05-12T02:00:00.000Z' });
  });

  it('names the operator of a 个体工商户', () => {
    const party = {
      kind: 'individual-business',
      name: '示例五金加工店',
      uscc: '92500155MA60GT7K2E',
      legalRepresentative: '吴喆垚',
      address: '示例路18号',
    };
    expect(decided(party)).toMatchObject({ lines: expect.arrayContaining([['经营者', '吴喆垚']]) });
  });
});

describe('the case file', () => {
  it('opens with the decision, ends with what is internal, and counts its pages through', () => {
    const items = (made['file-index']?.['items'] ?? []) as readonly { name: string; page: string; note: string }[];
    expect(items[0]?.name).toContain('行政处罚决定书（单位）');
    expect(items.map(({ page }) => page)).toEqual(items.map((_, index) => `${index * 2 + 1}—${index * 2 + 2}`));
    const firstInternal = items.findIndex(({ note }) => note === '副卷');
    expect(items.slice(firstInternal).every(({ note }) => note === '副卷')).toBe(true);
  });
});

describe('a paper that lacks what it needs', () => {
  it('is refused with a sentence', () => {
    const story = tellCase();
    expect(() => story.step('notify-penalty', 'zhang', '2026-04-08T01:00:00.000Z', notice)).toThrow(PaperProblem);
    expect(() => story.step('notify-penalty', 'zhang', '2026-04-08T01:00:00.000Z', notice)).toThrow('请先调查终结并写出拟作决定');
  });
});

describe('a number', () => {
  it('has no 第 and no leading noughts', () => {
    expect(numberFor('decision-organisation', defaultSettings, 2026, 12)).toBe('（渝梁）应急罚〔2026〕12号');
    expect(numberFor('decision-person', defaultSettings, 2026, 13)).toBe('（渝梁）应急罚〔2026〕13号');
  });

  it('is not given to a paper that has none', () => {
    expect(() => numberFor('inquiry-record', defaultSettings, 2026, 1)).toThrow(RangeError);
  });
});
