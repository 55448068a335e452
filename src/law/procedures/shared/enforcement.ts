import type { ClockUse, Test, Track } from '../../vocabulary.ts';

/** 催告、加处罚款、拍卖抵缴、申请法院强制执行 (处罚法 72, 强制法 45, 46, 53 to 59). */
export const enforcementTrack: Track = {
  title: '强制执行',
  begins: 'none',
  places: {
    none: { title: '未启动' },
    urged: { title: '已催缴' },
    surcharged: { title: '已加处罚款' },
    'final-urged': { title: '已制发执行催告书' },
    'urging-served': { title: '执行催告书已送达' },
    auctioned: { title: '已决定拍卖抵缴罚款' },
    applied: { title: '已申请法院执行' },
    accepted: { title: '法院已受理' },
    appealed: { title: '已向上一级法院申请复议' },
    granted: { title: '法院准予执行' },
    refused: { title: '法院不予受理或者不予执行' },
    finished: { title: '执行终结', end: true },
  },
};

/** 中止执行 (强制法 39), beside what goes on in court: the bureau's own means stand still meanwhile. */
export const suspensionTrack: Track = {
  title: '中止执行',
  begins: 'none',
  places: {
    none: { title: '无' },
    suspended: { title: '已中止' },
    resumed: { title: '已恢复', end: true },
    ended: { title: '终结执行', end: true },
  },
};

const ruled = (...results: readonly string[]): Test => ({ field: '/result', in: results });
const heard: Test = { field: '/heard', in: [true] };

/** 法院的期限 and 中止满三年 (强制法 39, 56 to 59). */
export const enforcementClocks: readonly ClockUse[] = [
  {
    id: 'court-ruling',
    limit: 'ACL-57-7D',
    title: '法院执行裁定',
    starts: [{ action: 'record-court-ruling', when: { all: [ruled('accepted'), { not: heard }] }, on: '/ruledOn' }],
    stops: [{ action: 'record-court-ruling', when: ruled('granted', 'refused'), on: '/ruledOn' }],
    track: 'enforcement',
  },
  {
    id: 'court-ruling-heard',
    limit: 'ACL-58-30D',
    title: '法院听取意见后裁定',
    starts: [{ action: 'record-court-ruling', when: { all: [ruled('accepted'), heard] }, on: '/ruledOn' }],
    stops: [{ action: 'record-court-ruling', when: ruled('granted', 'refused'), on: '/ruledOn' }],
    track: 'enforcement',
  },
  {
    id: 'court-refusal',
    limit: 'ACL-58-15D',
    title: '对不予受理、不予执行裁定申请复议',
    starts: [{ action: 'record-court-ruling', when: ruled('refused'), on: '/receivedOn' }],
    stops: [{ action: 'appeal-court-ruling' }, { action: 'apply-to-court' }, { action: 'propose-closing' }],
    track: 'enforcement',
  },
  {
    id: 'court-appeal-acceptance',
    limit: 'ACL-56-15D',
    title: '上一级法院裁定是否受理',
    starts: [{ action: 'appeal-court-ruling', when: { field: '/against', in: ['not-accepted'] }, on: '/appealedOn' }],
    stops: [{ action: 'record-court-ruling', on: '/ruledOn' }],
    track: 'enforcement',
  },
  {
    id: 'court-appeal',
    limit: 'ACL-58-30D',
    title: '上一级法院裁定是否执行',
    starts: [{ action: 'appeal-court-ruling', when: { field: '/against', in: ['not-executed'] }, on: '/appealedOn' }],
    stops: [{ action: 'record-court-ruling', on: '/ruledOn' }],
    track: 'enforcement',
  },
  {
    id: 'immediate-enforcement',
    limit: 'ACL-59-5D',
    title: '法院立即执行',
    starts: [
      { action: 'record-court-ruling', when: { all: [ruled('granted'), { fact: 'immediateEnforcement', in: [true] }] }, on: '/ruledOn' },
    ],
    stops: [{ action: 'record-court-ruling', when: ruled('finished', 'terminated'), on: '/ruledOn' }],
    track: 'enforcement',
  },
  {
    id: 'suspension',
    limit: 'ACL-39-3Y',
    title: '中止执行满三年',
    starts: [{ action: 'suspend-enforcement', on: '/on' }],
    stops: [{ action: 'resume-enforcement', on: '/on' }, { action: 'end-enforcement' }],
    track: 'suspension',
  },
];
