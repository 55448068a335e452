import { calendarOf, dayOf } from '#law/calendar.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { after, nothingYet } from '#law/standing.ts';
import { ask } from '#law/tests.ts';
import type { Entry, JsonObject, PaperRef, Person, Proposal, Role, Standing, Surroundings } from '#law/vocabulary.ts';
import { Value } from 'typebox/value';
import { documentKinds, documentTitles, numberFor, templates } from './catalogue.ts';
import type { PaperSource } from './source.ts';

/*
 * One made-up case told in forms, each checked against the real form of its action: a field the law renames makes these tests fail.
 * Whether a step may be done is not asked; what the case remembers of it is the law's own fold.
 */

function person(id: string, name: string, role: Role, unit: string, certificate: string | null): Person {
  return {
    id,
    name,
    roles: [{ role, unit, from: '2025-01-01', to: null }],
    certificates: certificate === null ? [] : [{ number: certificate, kind: 'enforcement', from: '2025-01-01', to: null }],
    reviewsSince: null,
  };
}
const team = '应急管理综合行政执法大队';
const people: PaperSource['people'] = {
  zhang: person('zhang', '示例·张承办', 'officer', team, '50015500001'),
  li: person('li', '示例·李协办', 'officer', team, '50015500002'),
  shen: person('shen', '示例·沈审核', 'reviewer', '政策法规科', null),
  ju: person('ju', '示例·局长', 'principal-head', '局领导', null),
  fen: person('fen', '示例·分管', 'deputy-head', '局领导', null),
  dang: person('dang', '示例·档案', 'archivist', '局办公室', null),
};

export const organisation: JsonObject = {
  kind: 'organisation',
  name: '重庆示例机械加工有限公司',
  uscc: '91500155MA5U0A1B7N',
  legalRepresentative: '周喆垚',
  position: '执行董事',
  address: '重庆市梁平区示例工业园示例大道1号',
  phone: '000-00000000',
};
export const draft: JsonObject = {
  outcome: 'penalty',
  party: organisation,
  facts: '经查，三名从业人员上岗前没有接受安全生产教育和培训。',
  evidence: '1.现场检查记录，证明三人正在作业；\n2.询问笔录，证明没有组织培训。',
  violated: '上述行为违反了《中华人民共和国安全生产法》第二十八条第一款的规定。',
  basis: '依据《中华人民共和国安全生产法》第九十七条第一款第（三）项的规定',
  matterStep: 1,
  measures: { warning: true, criticism: false, fine: 80_000, confiscateGains: null, confiscateProperty: null, other: ['责令停产停业'] },
  grade: 'normal',
  finedBefore: false,
  discretion: '没有造成危害后果',
  correction: '责令限期改正',
  performance: '/',
};

const around: Omit<Surroundings, 'procedure'> = {
  people,
  settings: defaultSettings,
  calendar: calendarOf(),
  matter: null,
  others: [],
  registers: {},
};

/** A case told step by step. */
export function tellCase(of = 'ordinary-penalty') {
  const { procedure, actions } = versionOf(of);
  const entries: Entry[] = [];
  let standing: Standing = nothingYet;
  let serial = 0;
  return {
    /** Does the step; answers the data of each paper it issued. */
    step(action: string, by: string, at: string, form: JsonObject): Readonly<Record<string, object>> {
      const faults = Value.Errors(actions[action]?.form ?? {}, form);
      if (faults.length > 0) throw new Error(`${action}: ${JSON.stringify(faults)}`);
      const proposal: Proposal = { id: `id-${entries.length}`, action, by, at, form, draft: null };
      const papers: PaperRef[] = [];
      const made: Record<string, object> = {};
      for (const { template, when } of actions[action]?.documents ?? []) {
        if (when && ask({ ...around, procedure, standing, proposal, today: dayOf(at) }, when) !== true) continue;
        serial += 1;
        const number = documentKinds[template] === null ? null : numberFor(template, defaultSettings, 2026, serial);
        const { settings, matter } = around;
        const source: PaperSource = {
          procedure,
          settings,
          matter,
          people,
          standing,
          entries: [...entries],
          proposal,
          number,
          issuedOn: dayOf(at),
        };
        made[template] = templates[template]?.data(source) ?? {};
        papers.push({ template, title: documentTitles[template] ?? '', number, sha256: '', sm3: '', pages: 2, bytes: 1 });
      }
      const entry: Entry = { n: entries.length, id: proposal.id, action, at, by, form, draft: null, papers, files: [] };
      standing = after({ ...around, procedure }, actions, standing, entry);
      entries.push(entry);
      return made;
    },
  };
}
