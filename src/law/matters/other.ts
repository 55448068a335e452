import type { LicenceTerms } from './licence-terms.ts';
import { fireworksRetail } from './licences/fireworks-retail.ts';
import { hazardousChemicalsTrade } from './licences/hazardous-chemicals-trade.ts';
import type { Citation } from '../vocabulary.ts';

/** 行政许可、备案、行政强制、行政检查事项: beside the penalties, for the public lists and later procedures. */
export interface OtherMatter {
  readonly id: string;
  readonly name: string;
  readonly kind: '行政许可' | '其他（备案）' | '行政强制措施' | '行政强制执行' | '行政检查';
  readonly basis: Citation;
  readonly level: string;
  readonly verified: boolean;
  /** Days within which it is decided, and what kind of days they are. */
  readonly days?: number;
  readonly dayKind?: string;
  readonly approver?: string;
  readonly certificate?: { readonly fields?: readonly string[]; readonly number?: string; readonly validity?: string };
  readonly siteVisitBy?: number;
  readonly longest?: string;
  readonly note?: string;
  /** What the procedure of licences goes by, for those this bureau decides. */
  readonly licence?: LicenceTerms;
}

/** A matter of 行政许可 that this bureau decides. */
export type LicenceMatter = OtherMatter & { readonly licence: LicenceTerms };

export const otherMatters: readonly OtherMatter[] = [
  {
    id: 'XK-HAZ-035',
    name: '危险化学品经营许可',
    kind: '行政许可',
    basis: { law: 'HAZ2013', article: '35', paragraph: 1 },
    level: '县级（无储存设施、非剧毒非易制爆）',
    verified: true,
    days: 30,
    dayKind: '条例写“日”，行政许可法82条许可期限按工作日',
    certificate: { validity: '3（规章，未核）' },
    siteVisitBy: 2,
    note: '2026-05-01起以危险化学品安全法为准（未核）',
    licence: hazardousChemicalsTrade,
  },
  {
    id: 'XK-FW-019-2',
    name: '烟花爆竹经营（零售）许可',
    kind: '行政许可',
    basis: { law: 'FW2016', article: '19', paragraph: 2 },
    level: '县级',
    verified: true,
    days: 20,
    dayKind: '工作日（行政许可法82条）',
    certificate: {
      fields: ['经营负责人', '经营场所地址', '经营期限', '烟花爆竹种类', '限制存放量'],
      number: '（X1）LS〔X2〕X3（应急厅〔2020〕31号）',
    },
    licence: fireworksRetail,
  },
  {
    id: 'XK-FW-019-1',
    name: '烟花爆竹经营（批发）许可',
    kind: '行政许可',
    basis: { law: 'FW2016', article: '19', paragraph: 1 },
    level: '设区的市级（重庆区县权限待核）',
    verified: true,
    days: 30,
    dayKind: '工作日（行政许可法82条）',
  },
  {
    id: 'BA-PRE-013',
    name: '第三类非药品类易制毒化学品经营备案',
    kind: '其他（备案）',
    basis: { law: 'PRE2018', article: '13', paragraph: 2 },
    level: '县级',
    verified: true,
    days: 0,
    note: '当日发证',
  },
  {
    id: 'BA-EMR-007',
    name: '生产安全事故应急救援预案备案',
    kind: '其他（备案）',
    basis: { law: 'EMR2019', article: '7' },
    level: '县级以上',
    verified: true,
    note: '20个工作日：应急管理部令第2号26条（网页核对）',
  },
  {
    id: 'QZ-WSL-065-4',
    name: '对不符合标准的设施设备器材、违法危险物品查封或者扣押，对违法作业场所查封',
    kind: '行政强制措施',
    basis: { law: 'WSL2021', article: '65', paragraph: 1 },
    level: '县级',
    verified: true,
    longest: '30+30（行政强制法25条）',
  },
  {
    id: 'QZ-HAZ-007',
    name: '查封违法危险化学品场所、扣押危险化学品及原材料设备运输工具',
    kind: '行政强制措施',
    basis: { law: 'HAZ2013', article: '7', paragraph: 1 },
    level: '县级',
    verified: true,
    approver: '本部门主要负责人（严于强制法“行政机关负责人”）',
  },
  {
    id: 'QZ-PRE-032',
    name: '扣押易制毒化学品证据材料和违法物品、临时查封场所',
    kind: '行政强制措施',
    basis: { law: 'PRE2018', article: '32', paragraph: 2 },
    level: '县级',
    verified: true,
  },
  {
    id: 'QZ-WSL-070',
    name: '通知停止供电、停止供应民用爆炸物品等强制履行措施',
    kind: '行政强制执行',
    basis: { law: 'WSL2021', article: '70', paragraph: 1 },
    level: '县级',
    verified: true,
    approver: '本部门主要负责人',
  },
  {
    id: 'QZ-APL-072',
    name: '加处罚款',
    kind: '行政强制执行',
    basis: { law: 'APL2021', article: '72', paragraph: 1 },
    level: '县级',
    verified: true,
  },
  {
    id: 'JC-WSL-062',
    name: '安全生产监督检查',
    kind: '行政检查',
    basis: { law: 'WSL2021', article: '62', paragraph: 2 },
    level: '县级',
    verified: true,
    note: '事项须先公布才能实施（国办发〔2024〕54号）',
  },
  {
    id: 'JC-EMR-008',
    name: '应急预案演练抽查',
    kind: '行政检查',
    basis: { law: 'EMR2019', article: '8', paragraph: 3 },
    level: '县级',
    verified: true,
  },
];

/** Those the procedure of licences is for. */
export const licenceMatters: readonly LicenceMatter[] = otherMatters.filter(
  (matter): matter is LicenceMatter => matter.licence !== undefined,
);

export function licenceMatterById(id: string): LicenceMatter | undefined {
  return licenceMatters.find((matter) => matter.id === id);
}
