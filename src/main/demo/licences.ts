import { usccCheck } from '#law/identifiers.ts';
import * as story from './licence-story.ts';
import type { DemoApplicant, LicenceTurn } from './licence-story.ts';

/** One day's steps of a demo licence; `ago` counts working days back from the day the demo is made. */
interface DemoDay {
  readonly ago: number;
  readonly steps: readonly ((turn: LicenceTurn) => Promise<unknown>)[];
}
export interface DemoLicence {
  readonly id: string;
  readonly about: DemoApplicant;
  readonly days: readonly DemoDay[];
}

const withCheck = (first17: string) => `${first17}${usccCheck(first17)}`;

export function applicant(name: string, code: string, owner: string, premises: string, progress = '', days = 730): DemoApplicant {
  return {
    matter: 'XK-FW-019-2',
    party: {
      kind: 'individual-business',
      name,
      uscc: withCheck(`92500155MA5${code}`),
      legalRepresentative: owner,
      address: '重庆市梁平区示例街道示例小区1号',
      phone: '023-00000002',
    },
    person: owner,
    premises,
    certificate: { responsible: owner, premises, scope: 'C级、D级烟花爆竹（不含专业燃放类）', storageLimit: '30箱' },
    days,
    basis: '《中华人民共和国行政许可法》第三十八条第一款、《烟花爆竹安全管理条例》第十九条第二款',
    code: progress,
  };
}

const held = applicant('梁平区示例烟花爆竹零售一店', '0EY001', '示例·赵店主', '重庆市梁平区示例镇示例路12号', 'DEMA-2345-WXYZ');
const ending = applicant('梁平区示例烟花爆竹零售二店', '0EY002', '示例·钱店主', '重庆市梁平区示例镇示例路21号', 'DEMB-2345-WXYZ', 133);
const beside = applicant('梁平区示例烟花爆竹零售三店', '0EY003', '示例·孙店主', '重庆市梁平区示例镇示例街8号', 'DEMC-2345-WXYZ');
const gaps = applicant('梁平区示例烟花爆竹零售四店', '0EY004', '示例·李店主', '重庆市梁平区示例乡示例路3号', 'DEMD-2345-WXYZ');
const fresh = applicant('梁平区示例烟花爆竹零售五店', '0EY005', '示例·周店主', '重庆市梁平区示例镇示例路30号', 'DEME-2345-WXYZ');
const office = '重庆市梁平区示例街道商务楼4号';
const chemicals: DemoApplicant = {
  matter: 'XK-HAZ-035',
  party: {
    kind: 'organisation',
    name: '重庆示例化学试剂有限公司',
    uscc: withCheck('91500155MA50EY006'),
    legalRepresentative: '示例·吴经理',
    position: '总经理',
    address: office,
    phone: '023-00000002',
  },
  person: '示例·吴经理',
  premises: office,
  certificate: { responsible: '示例·吴经理', premises: office, mode: '批发（无储存）', scope: '氢氧化钠、盐酸' },
  days: 1095,
  basis: '《中华人民共和国行政许可法》第三十八条第一款、《危险化学品安全管理条例》第三十五条第一款',
  code: 'DEMF-2345-WXYZ',
};

const granting = [story.draft, story.submit, story.pass, story.decide, story.serve('licence-decision')] as const;
const certifying = [story.issue, story.serve('licence-certificate')] as const;
const publishing = [story.prepareDisclosure, story.checkDisclosure, story.publish] as const;

/** Licences in different states, the newest last. */
export const demoLicences: readonly DemoLicence[] = [
  {
    id: 'licence-ending',
    about: ending,
    days: [
      { ago: 58, steps: [story.apply, story.accept(), story.assign] },
      { ago: 56, steps: [story.examine(), story.visit] },
      { ago: 52, steps: granting },
      { ago: 50, steps: [...certifying, ...publishing] },
      { ago: 5, steps: [story.askForRenewal, story.accept('renew')] },
    ],
  },
  {
    id: 'licence-held',
    about: held,
    days: [
      { ago: 45, steps: [story.apply, story.accept(), story.assign] },
      { ago: 43, steps: [story.examine(), story.visit] },
      { ago: 38, steps: granting },
      { ago: 36, steps: [...certifying, ...publishing] },
      { ago: 8, steps: [story.supervise] },
    ],
  },
  {
    id: 'licence-neighbours',
    about: beside,
    days: [
      { ago: 9, steps: [story.apply, story.accept(), story.assign] },
      { ago: 7, steps: [story.examine('grant', 'others'), story.visit] },
      { ago: 4, steps: [story.tellNeighbours, story.serve('licence-third-party')] },
    ],
  },
  { id: 'licence-chemicals', about: chemicals, days: [{ ago: 6, steps: [story.apply, story.accept(), story.assign] }] },
  {
    id: 'licence-gaps',
    about: gaps,
    days: [
      { ago: 3, steps: [story.applyWithGaps] },
      { ago: 2, steps: [story.askForRest] },
    ],
  },
  { id: 'licence-fresh', about: fresh, days: [{ ago: 1, steps: [story.apply] }] },
];
