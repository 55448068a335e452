import { asLines, commitmentTo, digestOfLines } from '#law/draw.ts';
import type { JsonObject, Standing, Surroundings } from '#law/vocabulary.ts';
import { party } from './drafts.ts';

/** A register in use that says this. */
export function register(facts: JsonObject, n = 3): Standing {
  return { n, places: { main: 'open' }, facts, clocks: {}, done: {}, handledBy: [], draft: null, lastAt: null };
}

export const item: JsonObject = {
  id: 'JC-01',
  name: '危险化学品经营单位安全生产检查',
  basis: '《中华人民共和国安全生产法》第六十二条第二款',
  objects: '危险化学品经营单位',
  content: '安全管理制度、教育培训、隐患排查治理',
  method: '现场检查',
  frequency: '1次/年',
  cap: 2,
  unit: '示例科',
};
export const training: JsonObject = { ...item, id: 'JC-02', name: '安全生产教育培训检查' };
/** In the list, not published. */
export const hidden: JsonObject = { ...item, id: 'JC-03', name: '未公布的检查' };
/** Marked as one to be carried out with others. */
export const shared: JsonObject = { ...item, id: 'JC-04', name: '燃气使用场所检查', combinedWith: '区住房城乡建委' };

export const itemOf = ({ id, name }: JsonObject): JsonObject => ({ id: id ?? '', name: name ?? '' });

export const enterprises: JsonObject = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => {
    const uscc = index === 0 ? party.uscc : `91500155MA5EXAMP0${index}`;
    const risk = index % 2 === 0 ? 'high' : 'low';
    return [
      uscc,
      { uscc, name: index === 0 ? party.name : `重庆示例${index}号有限公司`, address: '示例路', industry: '工贸', risk, inPool: index < 5 },
    ];
  }),
);
export const inPool = asLines(Object.keys(enterprises).slice(0, 5));
export const officerPool = asLines(['zhang', 'li', 'wang', 'zhao']);

export const seed = '1f'.repeat(32);
export const drawId = '00000000-0000-4000-8000-0000000000d1';
export const commitment: JsonObject = {
  draw: drawId,
  title: '2026年第一次双随机抽查',
  items: [itemOf(item)],
  objectPool: inPool,
  objectsDigest: digestOfLines(inPool),
  count: 2,
  officerPool,
  officersDigest: digestOfLines(officerPool),
  leftOut: [],
  recusals: [],
  commitment: commitmentTo(seed),
  after: 1,
};
/** The very enterprise of the usual road, drawn with 张 and 李. */
const drawn: JsonObject = {
  draw: drawId,
  seed,
  size: 12,
  root: 'ab'.repeat(32),
  result: [{ object: party.uscc, name: party.name, officers: ['zhang', 'li'] }],
};

export const plan: JsonObject = {
  year: 2026,
  officers: 4,
  workingDays: 0,
  totalDays: 0,
  otherEnforcement: [{ name: '立案查处违法行为', days: 300 }],
  nonEnforcement: [{ name: '学习培训', days: 120 }],
  inspectionDays: 0,
  keyObjects: [{ uscc: party.uscc, name: party.name, times: 1 }],
  daysPerKeyVisit: 2,
  keyDays: 2,
  randomTotal: 5,
  randomCount: 2,
  daysPerRandomVisit: 2,
  generalDays: 4,
  emphasis: '危险化学品、工贸企业。',
};

const published = (id: string) => ({ id, publishedOn: '2026-01-05' });

/** All four as an inspection finds them. */
export const registers: Surroundings['registers'] = {
  'inspection-items-register': register({
    items: { 'JC-01': item, 'JC-02': training, 'JC-03': hidden, 'JC-04': shared },
    published: { 'JC-01': published('JC-01'), 'JC-02': published('JC-02'), 'JC-04': published('JC-04') },
  }),
  'inspection-plan-register': register({ plans: { '2026': { plan } } }),
  'enterprise-register': register({ enterprises }),
  'draw-register': register({ draws: { [drawId]: drawn }, committed: {} }),
};
