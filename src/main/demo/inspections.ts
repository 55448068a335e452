import { addDays } from '#law/calendar.ts';
import * as after from './after-decision.ts';
import type { DemoCase } from './cases.ts';
import * as told from './inspection-story.ts';
import { demoParty } from './parties.ts';
import type { Turn } from './story.ts';

/** Companies that are inspected: invented like all others. */
const invented = (name: string, code: string, street: string, findings: string) =>
  demoParty({
    ...{ name, code, street, findings },
    ...{ representative: '示例·许某', attendant: '示例·何某', matter: 'CF-WSL-099-1', wrong: '未设置明显的安全警示标志' },
    ...{ answer: '还没有来得及补上。', document: '安全警示标志台账', fine: 10_000 },
    violated: '《中华人民共和国安全生产法》第三十五条',
    basis: '《中华人民共和国安全生产法》第九十九条第（一）项',
  });

const motors = invented('重庆示例机电有限公司', '0EX011', '示例十一路1号', '装配车间2台冲床的紧急停止按钮被物料遮挡。');
const plastics = invented(
  '重庆示例塑料制品有限公司',
  '0EX012',
  '示例十二路2号',
  '注塑车间危险作业场所的安全警示标志褪色，无法辨认，共4处。',
);
const furniture = invented('重庆示例家具有限公司', '0EX013', '示例十三路3号', '喷漆房通风设施没有运行记录。');
const foundry = invented('重庆示例铸造有限公司', '0EX014', '示例十四路4号', '熔炼工段没有设置隔离栏。');

export const inspectedParties = [motors, plastics, furniture, foundry];

const ordered = (turn: Turn) => told.order(addDays(turn.day, 10))(turn);

/** Inspections in different states: archived and public; an order whose last day is over; approved and announced; a lead nobody has taken up. */
export const demoInspections: readonly DemoCase[] = [
  {
    id: 'inspection-archived',
    about: motors,
    days: [
      { ago: 40, steps: [told.openTask('plan'), told.propose(), told.approve] },
      { ago: 39, steps: [told.notify, told.serveNotice] },
      { ago: 38, steps: [told.enter, told.inspectItems('at-once'), told.conclude('on-the-spot', '当场改正'), told.tell] },
      { ago: 37, steps: [told.close] },
      { ago: 35, steps: [told.prepareCopy, after.checkDisclosure, after.publish] },
      { ago: 30, steps: [after.archive] },
    ],
  },
  {
    id: 'inspection-correction',
    about: plastics,
    days: [
      { ago: 17, steps: [told.openTask('daily'), told.propose(), told.approve, told.notify, told.serveNotice] },
      { ago: 16, steps: [told.enter, told.inspectItems('by-date'), ordered, told.conclude('order', '责令限期整改')] },
      { ago: 15, steps: [told.tell] },
    ],
  },
  {
    id: 'inspection-announced',
    about: furniture,
    days: [
      { ago: 3, steps: [told.openTask('special', { reference: '示例安委办〔2026〕示例号' }), told.propose({ mode: '专项检查' })] },
      { ago: 2, steps: [told.approve, told.notify, told.serveNotice] },
    ],
  },
  {
    id: 'inspection-lead',
    about: foundry,
    days: [{ ago: 1, steps: [told.openTask('complaint', { lead: '接群众举报，反映熔炼工段没有隔离防护。' })] }],
  },
];
