import * as after from './after-decision.ts';
import type { DemoCase } from './cases.ts';
import { demoParty } from './parties.ts';
import * as told from './spot-story.ts';

/** Companies fined on the spot: invented like all others. */
const invented = (name: string, code: string, street: string) =>
  demoParty({
    ...{ name, code, street, fine: 2_000 },
    ...{ representative: '示例·何某', attendant: '示例·吕某', matter: 'CF-WSL-099-1', wrong: '未设置明显的安全警示标志' },
    findings: '配电间门外没有设置当心触电的安全警示标志，其余部位标志齐全。',
    ...{ answer: '标志脱落后没有及时补上。', document: '安全管理台账' },
    violated: '《中华人民共和国安全生产法》第三十五条',
    basis: '《中华人民共和国安全生产法》第九十九条第（一）项',
  });

const bakery = invented('重庆示例面点有限公司', '0EX031', '示例三十一路1号');
const laundry = invented('重庆示例洗涤有限公司', '0EX032', '示例三十二路2号');
const printer = invented('重庆示例图文有限公司', '0EX033', '示例三十三路3号');
/** Whom the journey carries by hand. */
export const kiosk = invented('重庆示例便利店有限公司', '0EX034', '示例三十四路4号');
export const stall = invented('重庆示例百货有限公司', '0EX036', '示例三十六路6号');
export const nursery = invented('重庆示例园艺有限公司', '0EX035', '示例三十五路5号');

/** On the spot, in different states: paid and put away; a hundred yuan taken and still to be handed in; turned over to the ordinary procedure. */
export const demoSpot: readonly DemoCase[] = [
  {
    id: 'spot-archived',
    about: bakery,
    days: [
      { ago: 30, steps: [told.open, told.tellAndHear, told.impose(2_000, 'bank'), told.file] },
      { ago: 26, steps: [after.prepareDisclosure, after.checkDisclosure, after.publish] },
      { ago: 24, steps: [after.pay] },
      { ago: 20, steps: [after.archive] },
    ],
  },
  {
    id: 'spot-collected',
    about: laundry,
    days: [{ ago: 1, steps: [told.open, told.tellAndHear, told.impose(100, 'on-the-spot'), told.collect(100), told.file] }],
  },
  { id: 'spot-turned', about: printer, days: [{ ago: 12, steps: [told.open, told.tellAndHear, told.turn] }] },
];
