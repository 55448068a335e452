import { addDays } from '#law/calendar.ts';
import * as after from './after-decision.ts';
import type { DemoCase } from './cases.ts';
import * as told from './coercion-story.ts';
import { demoParty } from './parties.ts';
import * as story from './story.ts';

/** Companies of whom something is sealed, stopped or cut off: invented like all others. */
const invented = (name: string, code: string, street: string, findings: string) =>
  demoParty({
    ...{ name, code, street, findings },
    ...{ representative: '示例·秦某', attendant: '示例·尤某', matter: 'CF-WSL-099-1', wrong: '未设置明显的安全警示标志' },
    ...{ answer: '还没有来得及处理。', document: '安全管理台账', fine: 10_000 },
    violated: '《中华人民共和国安全生产法》第三十五条',
    basis: '《中华人民共和国安全生产法》第九十九条第（一）项',
  });

export const corner = invented('重庆示例日杂有限公司', '0EX021', '示例二十一路1号', '当事人在后院库房违法储存烟花爆竹四十箱。');
const market = invented('重庆示例商贸有限公司', '0EX022', '示例二十二路2号', '当事人在商铺夹层违法储存烟花爆竹四十箱。');
const wholesale = invented('重庆示例副食有限公司', '0EX023', '示例二十三路3号', '当事人在车棚内违法储存烟花爆竹四十箱。');
export const polishing = invented('重庆示例金属制品有限公司', '0EX024', '示例二十四路4号', '打磨车间除尘系统停用，地面和设备积尘严重。');
const joinery = invented('重庆示例门窗有限公司', '0EX025', '示例二十五路5号', '打磨车间除尘风管破损，粉尘外泄，积尘严重。');
export const casting = invented('重庆示例五金有限公司', '0EX026', '示例二十六路6号', '打磨车间除尘系统停用，地面和设备积尘严重。');

const { goods, store } = told;
const tomorrow = (day: string) => `${addDays(day, 1)}T11:00`;

/** Coercion in different states: given back and public; in force; past its last day, so that release is due; an order to stop; power cut off. */
export const demoCoercion: readonly DemoCase[] = [
  {
    id: 'seizure-released',
    about: market,
    days: [
      { ago: 33, steps: [told.openSeizure, told.seizeOnTheSpot, told.proposeSeizure([goods]), told.approveSeizure] },
      { ago: 28, steps: [told.prepareDisclosure, after.checkDisclosure, after.publish] },
      { ago: 20, steps: [told.reportGround, told.releaseSeizure, told.serve('seizure-release'), told.giveBack(1)] },
      { ago: 18, steps: [told.proposeClosing('扣押的货物已经全部退还。'), after.approveClosing] },
      { ago: 15, steps: [after.archive] },
    ],
  },
  {
    id: 'seizure-due',
    about: wholesale,
    days: [
      { ago: 27, steps: [told.openSeizure, told.proposeSeizure([goods]), told.approveSeizure, told.implementSeizure] },
      { ago: 22, steps: [told.prepareDisclosure, after.checkDisclosure, after.publish] },
    ],
  },
  {
    id: 'seizure-held',
    about: corner,
    days: [
      { ago: 8, steps: [told.openSeizure, told.proposeSeizure([store, goods]), story.submit()] },
      { ago: 7, steps: [story.pass, told.decideSeizure] },
      { ago: 6, steps: [told.implementSeizure] },
    ],
  },
  {
    id: 'stop-lifted',
    about: joinery,
    days: [
      { ago: 19, steps: [told.openStopOrder, told.orderOnTheSpot, told.reportStopOrder, story.submit(), story.pass, told.decideStopOrder] },
      { ago: 16, steps: [told.prepareDisclosure, after.checkDisclosure, after.publish] },
      { ago: 11, steps: [told.reinspect, told.consent, told.serve('resumption')] },
      { ago: 9, steps: [told.proposeClosing('事故隐患已经排除，已同意恢复生产。'), after.approveClosing] },
    ],
  },
  { id: 'stop-reported', about: polishing, days: [{ ago: 1, steps: [told.openStopOrder, told.orderOnTheSpot, told.reportStopOrder] }] },
  {
    id: 'cut-off',
    about: casting,
    days: [
      { ago: 8, steps: [told.openCutOff, told.urge, told.serve('compliance-urging'), told.hearUrged] },
      {
        ago: 6,
        steps: [
          told.proposeCutOff(tomorrow),
          story.submit(),
          story.pass,
          told.decideCutOff,
          told.notifyUnit('10:18'),
          told.notifySupplier('10:22'),
        ],
      },
      { ago: 4, steps: [told.carryOut()] },
    ],
  },
];
