import * as after from './after-decision.ts';
import { demoParty, type DemoParty, machining } from './parties.ts';
import * as story from './story.ts';
import type { Turn } from './story.ts';

type Step = (turn: Turn) => Promise<unknown>;

/** One day's steps of a demo case; `ago` counts working days back from the day the demo is made. */
interface DemoDay {
  readonly ago: number;
  readonly steps: readonly Step[];
}
export interface DemoCase {
  readonly id: string;
  readonly about: DemoParty;
  readonly days: readonly DemoDay[];
}

const better = ({ draft, fine }: DemoParty) => ({
  ...draft,
  discretion: `当事人能够配合调查并着手整改，综合全部情节，在裁量幅度内处${fine}元罚款。`,
});
const opening: readonly Step[] = [story.registerClue, story.inspect];
const filing: readonly Step[] = [story.proposeFiling, story.approveFiling, story.summon];
const inquiry: readonly Step[] = [story.inquire, story.collect];
const firstReview = (about: DemoParty): readonly Step[] => [story.conclude(about.draft), story.submit()];
const secondReview = (about: DemoParty): readonly Step[] => [
  story.conclude(better(about)),
  story.submit([{ problem: 1, answer: '已补写裁量依据、考虑的情节和计算过程。', done: 'mended' }]),
];
const telling: readonly Step[] = [story.notify, story.serve('notice')];
const tellingOfHearing: readonly Step[] = [story.notify, story.notifyHearing, story.serve('notice'), story.serve('hearing-notice')];
const defence: readonly Step[] = [story.hearDefence, story.reviewDefence];
const deciding: readonly Step[] = [story.decide, story.serve('decision')];
const standingInPublic: readonly Step[] = [after.prepareDisclosure, after.checkDisclosure, after.publish];

const signs = demoParty({
  name: '重庆示例木业有限公司',
  code: '0EX002',
  street: '示例二路2号',
  representative: '示例·钱某',
  attendant: '示例·孙某',
  matter: 'CF-WSL-099-1',
  wrong: '未在有较大危险因素的设备上设置明显的安全警示标志',
  findings: '锯切车间3台圆锯机旁未设置安全警示标志。',
  answer: '原来的标志掉了，还没有补上。',
  document: '安全警示标志台账',
  violated: '《中华人民共和国安全生产法》第三十五条',
  basis: '《中华人民共和国安全生产法》第九十九条第（一）项',
  fine: 20_000,
  factors: [{ id: 'own', says: '缺失标志处数', effect: 'neutral', note: '三处' }],
});
const upkeep = demoParty({
  name: '重庆示例食品有限公司',
  code: '0EX003',
  street: '示例三路3号',
  representative: '示例·周某',
  attendant: '示例·吴某',
  matter: 'CF-WSL-099-3',
  wrong: '未对安全设备进行经常性维护、保养和定期检测',
  findings: '冷库氨气泄漏报警装置2台超过检定有效期4个月。',
  answer: '检定到期了，还没有来得及联系检定机构。',
  document: '安全设备维护保养记录',
  violated: '《中华人民共和国安全生产法》第三十六条第二款',
  basis: '《中华人民共和国安全生产法》第九十九条第（三）项',
  fine: 30_000,
});
const drills = demoParty({
  name: '重庆示例化工贸易有限公司',
  code: '0EX004',
  street: '示例四路4号',
  representative: '示例·郑某',
  attendant: '示例·冯某',
  matter: 'CF-WSL-097-6',
  wrong: '未定期组织生产安全事故应急救援预案演练',
  findings: '应急救援预案备案后两年未组织演练，未能提供演练记录。',
  answer: '预案做好以后一直没有演练过。',
  document: '应急演练记录',
  violated: '《中华人民共和国安全生产法》第八十一条',
  basis: '《中华人民共和国安全生产法》第九十七条第（六）项',
  fine: 60_000,
  factors: [
    { id: 'own', says: '未演练次数', effect: 'heavier', note: '两年未演练' },
    { id: 'own', says: '是否首次违法', effect: 'lighter', note: '首次' },
  ],
});
const dangers = demoParty({
  name: '重庆示例仓储有限公司',
  code: '0EX005',
  street: '示例五路5号',
  representative: '示例·陈某',
  attendant: '示例·褚某',
  matter: 'CF-WSL-097-5',
  wrong: '未将事故隐患排查治理情况如实记录',
  findings: '隐患排查治理台账近3个月无记录，现场有2处消防通道堆放货物。',
  answer: '排查做了，台账没有记。',
  document: '事故隐患排查治理台账',
  violated: '《中华人民共和国安全生产法》第四十一条第二款',
  basis: '《中华人民共和国安全生产法》第九十七条第（五）项',
  fine: 30_000,
  factors: [{ id: 'own', says: '是否首次违法', effect: 'lighter', note: '首次' }],
  grade: 'lighter',
});
const gear = demoParty({
  name: '重庆示例建材有限公司',
  code: '0EX006',
  street: '示例六路6号',
  representative: '示例·卫某',
  attendant: '示例·蒋某',
  matter: 'CF-WSL-099-5',
  wrong: '未为从业人员提供符合标准的劳动防护用品',
  findings: '破碎工段4名从业人员佩戴的防尘口罩不符合国家标准。',
  answer: '口罩是网上统一买的，没有核对标准。',
  document: '劳动防护用品采购和发放台账',
  violated: '《中华人民共和国安全生产法》第四十五条',
  basis: '《中华人民共和国安全生产法》第九十九条第（五）项',
  fine: 25_000,
});
const records = demoParty({
  name: '重庆示例电子有限公司',
  code: '0EX007',
  street: '示例七路7号',
  representative: '示例·沈某',
  attendant: '示例·韩某',
  matter: 'CF-WSL-097-4',
  wrong: '未如实记录安全生产教育和培训情况',
  findings: '培训档案中5名从业人员的考核试卷笔迹相同，询问证实并未参加考核。',
  answer: '试卷是后来统一补的。',
  document: '安全生产教育和培训档案',
  violated: '《中华人民共和国安全生产法》第二十八条第四款',
  basis: '《中华人民共和国安全生产法》第九十七条第（四）项',
  fine: 40_000,
});

/** A handful of cases in different states, the newest last. */
export const demoCases: readonly DemoCase[] = [
  {
    id: 'archived',
    about: signs,
    days: [
      { ago: 50, steps: opening },
      { ago: 48, steps: filing },
      { ago: 45, steps: inquiry },
      { ago: 43, steps: firstReview(signs) },
      { ago: 41, steps: [story.pass, ...telling] },
      { ago: 38, steps: defence },
      { ago: 36, steps: [...deciding, ...standingInPublic] },
      { ago: 30, steps: [after.pay, after.proposeClosing, after.approveClosing] },
      { ago: 25, steps: [after.archive] },
    ],
  },
  {
    id: 'withdrawn',
    about: records,
    days: [
      { ago: 40, steps: opening },
      { ago: 38, steps: filing },
      { ago: 36, steps: inquiry },
      { ago: 34, steps: firstReview(records) },
      { ago: 32, steps: [story.pass, ...telling] },
      { ago: 30, steps: defence },
      { ago: 28, steps: [...deciding, ...standingInPublic] },
      { ago: 10, steps: [after.revoke] },
      { ago: 9, steps: [after.withdraw] },
    ],
  },
  {
    id: 'published',
    about: drills,
    days: [
      { ago: 30, steps: opening },
      { ago: 28, steps: filing },
      { ago: 26, steps: inquiry },
      { ago: 24, steps: firstReview(drills) },
      { ago: 22, steps: [story.returnWithProblem, ...secondReview(drills)] },
      { ago: 20, steps: [story.pass, ...tellingOfHearing] },
      { ago: 17, steps: [...defence, story.waiveHearing, story.discuss] },
      { ago: 15, steps: [...deciding] },
      { ago: 12, steps: standingInPublic },
    ],
  },
  {
    id: 'to-publish',
    about: upkeep,
    days: [
      { ago: 22, steps: opening },
      { ago: 20, steps: filing },
      { ago: 18, steps: inquiry },
      { ago: 16, steps: firstReview(upkeep) },
      { ago: 14, steps: [story.pass, ...telling] },
      { ago: 10, steps: defence },
      { ago: 5, steps: deciding },
      { ago: 3, steps: [after.prepareDisclosure] },
    ],
  },
  {
    id: 'notified',
    about: dangers,
    days: [
      { ago: 14, steps: opening },
      { ago: 12, steps: filing },
      { ago: 10, steps: inquiry },
      { ago: 8, steps: firstReview(dangers) },
      { ago: 5, steps: [story.pass] },
      { ago: 1, steps: telling },
    ],
  },
  {
    id: 'under-review',
    about: machining,
    days: [
      { ago: 12, steps: opening },
      { ago: 10, steps: filing },
      { ago: 8, steps: inquiry },
      { ago: 6, steps: firstReview(machining) },
      { ago: 4, steps: [story.returnWithProblem] },
      { ago: 2, steps: secondReview(machining) },
    ],
  },
  {
    id: 'investigation',
    about: gear,
    days: [
      { ago: 7, steps: opening },
      { ago: 5, steps: filing },
      { ago: 2, steps: [story.inquire] },
    ],
  },
  {
    id: 'clue',
    about: demoParty({
      name: '重庆示例纺织有限公司',
      code: '0EX008',
      street: '示例八路8号',
      representative: '示例·杨某',
      attendant: '示例·朱某',
      matter: 'CF-WSL-102',
      wrong: '未采取措施消除事故隐患',
      findings: '成品仓库疏散通道被货物堵塞，配电箱前堆放可燃物。',
      answer: '货物周转不开，暂时堆在这里。',
      document: '事故隐患排查治理台账',
      violated: '《中华人民共和国安全生产法》第四十一条第二款',
      basis: '《中华人民共和国安全生产法》第一百零二条',
      fine: 20_000,
    }),
    days: [{ ago: 1, steps: opening }],
  },
];
