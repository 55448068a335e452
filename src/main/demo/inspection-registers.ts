import { calendarOf, dayNumber } from '#law/calendar.ts';
import { asLines, digestOfLines } from '#law/draw.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { countWorkingDays } from '#law/working-days.ts';
import type { Bureau } from '#office/bureau.ts';
import { drawSeed } from '#office/inspection/draws.ts';
import { registerCase } from '#record/index.ts';
import { demoCases } from './cases.ts';
import { demoItems } from './inspection-story.ts';
import { inspectedParties } from './inspections.ts';
import { demoPeople } from './people.ts';
import { idFrom, tell } from './teller.ts';

interface When {
  /** The day on which it is told. */
  readonly day: string;
  /** The day for which the demo is made. */
  readonly base: string;
  /** Moves the clock on. */
  readonly next: () => void;
}

/** What inspection stands on: the published list, the plan, the enterprises, and a draw that is committed to and waits to be made. */
export async function tellInspectionRegisters(bureau: Bureau, agency: string, when: When): Promise<void> {
  const keep = (register: string) => {
    const { act, upload } = tell(bureau, agency, `demo-${register}`, registerCase(agency, register));
    return {
      upload,
      act: (action: string, by: string, form: JsonObject) => {
        when.next();
        return act(action, by, form);
      },
    };
  };
  await tellItems(keep('inspection-items-register'), when);
  await tellEnterprises(keep('enterprise-register'));
  await tellPlans(keep('inspection-plan-register'), when);
  await tellDraw(bureau, agency, keep('draw-register'));
}

interface Keeper {
  act(action: string, by: string, form: JsonObject): Promise<unknown>;
  upload(by: string, name: string, type: string, content: Uint8Array): Promise<string>;
}

async function tellItems({ act }: Keeper, { day }: When): Promise<void> {
  await act('open-inspection-items', 'gong', { reason: '清理本机关行政检查事项，建立清单。' });
  for (const item of demoItems)
    await act('record-inspection-item', 'gong', {
      ...item,
      basis: '《中华人民共和国安全生产法》第六十二条第二款、第六十五条第一款',
      content: '安全生产责任制和管理制度、教育培训、设备设施、隐患排查治理、应急管理。',
      method: '现场检查',
      frequency: '1次/年',
      unit: '应急管理综合行政执法大队',
    });
  // The last stays unpublished: nobody can carry it out yet.
  const items = demoItems.slice(0, 3).map(({ id }) => ({ id, publishedOn: day }));
  await act('publish-inspection-items', 'gong', { items, where: '梁平区人民政府网站“法定主动公开内容”栏目（示例）' });
}

const all = [...inspectedParties, ...demoCases.map(({ about }) => about)];
const rows = all.map(({ name, party, address }, index) => ({
  uscc: String(party['uscc']),
  name,
  legalRepresentative: String(party['legalRepresentative']),
  address,
  industry: index % 4 === 3 ? '危险化学品' : '工贸',
  risk: (['general', 'high', 'low', 'general'] as const)[index % 4] ?? 'general',
  inPool: true,
}));

async function tellEnterprises({ act }: Keeper): Promise<void> {
  await act('open-enterprises', 'zhang', { reason: '建立检查对象名录库。' });
  await act('record-enterprises', 'zhang', { source: '企业台账（示例）', rows });
}

async function tellPlans({ act, upload }: Keeper, { day, base }: When): Promise<void> {
  await act('open-inspection-plan', 'fen', { reason: '设立年度监督检查计划台账。' });
  const document = await upload('fen', '批准文件（示例）.txt', 'text/plain', new TextEncoder().encode('示例：同意年度监督检查计划。'));
  for (const year of new Set([day, base].map((one) => Number(one.slice(0, 4))))) {
    const plan = planFor(year);
    await act('draft-inspection-plan', 'zhang', { plan });
    await act('approve-inspection-plan', 'fen', {
      ...{ plan, document, approvedOn: day },
      ...{ approvedBy: '重庆市梁平区人民政府（示例）', number: `示例府〔${year}〕1号` },
    });
    await act('publish-inspection-plan', 'gong', { year, publishedOn: day, where: '梁平区人民政府网站（示例）' });
  }
}

function planFor(year: number): JsonObject {
  const workingDays = countWorkingDays(calendarOf(), dayNumber(`${year - 1}-12-31`), dayNumber(`${year}-12-31`));
  const otherEnforcement = [
    { name: '立案查处违法行为', days: 180 },
    { name: '办理行政许可', days: 60 },
  ];
  const nonEnforcement = [
    { name: '学习培训', days: 45 },
    { name: '病假、事假、年休假', days: 40 },
  ];
  const officers = 3;
  const keyObjects = inspectedParties.slice(0, 2).map(({ name, party }) => ({ uscc: String(party['uscc']), name, times: 1 }));
  return {
    ...{ year, officers, workingDays, totalDays: workingDays * officers, otherEnforcement, nonEnforcement },
    ...{ inspectionDays: workingDays * officers - 240 - 85, keyObjects, daysPerKeyVisit: 4, keyDays: 4 * keyObjects.length },
    ...{ randomTotal: rows.length, randomCount: 4, daysPerRandomVisit: 4, generalDays: 16 },
    emphasis: '以工贸企业、危险化学品经营单位为重点，检查教育培训、设备安全防护和隐患排查治理。',
  };
}

async function tellDraw(bureau: Bureau, agency: string, { act }: Keeper): Promise<void> {
  const draw = idFrom(agency, 'demo-draw');
  const { commitment } = await drawSeed(bureau, { agency, person: { id: 'du' } }, draw);
  const objectPool = asLines(rows.map(({ uscc }) => uscc));
  const officerPool = asLines(demoPeople.filter(({ certificates }) => certificates?.includes('enforcement')).map(({ id }) => id));
  await act('open-draws', 'du', { reason: '设立“双随机、一公开”抽取台账。' });
  await act('commit-draw', 'du', {
    ...{ draw, title: '工贸和危险化学品企业双随机抽查（第一批）', items: demoItems.slice(0, 1).map(({ id, name }) => ({ id, name })) },
    ...{ objectPool, objectsDigest: digestOfLines(objectPool), count: 3, after: 1 },
    ...{ officerPool, officersDigest: digestOfLines(officerPool), leftOut: [], recusals: [], commitment },
  });
}
