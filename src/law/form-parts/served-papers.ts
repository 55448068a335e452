import type { ActionId, FactId } from '../vocabulary.ts';

/** A paper that may be served: what makes it, and under which fact its number is remembered. */
export interface ServedPaper {
  readonly title: string;
  readonly madeBy: readonly ActionId[];
  readonly number?: FactId;
}

/** Every paper of every procedure that is served by itself. A procedure offers those its actions make. */
export const servedPapers = {
  'inquiry-notice': { title: '询问通知书', madeBy: ['summon-for-inquiry'], number: 'inquiryNumber' },
  'inspection-notice': { title: '行政检查通知书', madeBy: ['notify-inspection'], number: 'inspectionNoticeNumber' },
  'inspection-result': { title: '检查结果告知书', madeBy: ['tell-result'], number: 'decisionNumber' },
  'correction-order': { title: '责令限期整改指令书', madeBy: ['order-correction'], number: 'correctionNumber' },
  notice: { title: '行政处罚告知书', madeBy: ['notify-penalty'], number: 'noticeNumber' },
  'hearing-notice': { title: '行政处罚听证告知书', madeBy: ['notify-hearing'], number: 'hearingNoticeNumber' },
  'hearing-appointment': { title: '听证会通知书', madeBy: ['appoint-hearing'], number: 'hearingAppointmentNumber' },
  'hearing-refusal': { title: '不予受理听证通知书', madeBy: ['refuse-hearing'], number: 'hearingRefusalNumber' },
  'preservation-disposal': {
    title: '先行登记保存证据处理决定书',
    madeBy: ['dispose-preserved-evidence'],
    number: 'preservationDisposalNumber',
  },
  'recusal-decision': { title: '回避决定书', madeBy: ['decide-recusal'], number: 'recusalNumber' },
  decision: {
    title: '行政处罚决定书、不予行政处罚决定书',
    madeBy: ['decide-penalty', 'decide-no-penalty', 'decide-daily-penalty'],
    number: 'decisionNumber',
  },
  urging: { title: '缴纳罚款催告书', madeBy: ['urge-payment'], number: 'urgingNumber' },
  surcharge: { title: '加处罚款决定书', madeBy: ['impose-surcharge'], number: 'surchargeNumber' },
  'enforcement-urging': { title: '行政强制执行事先催告书', madeBy: ['urge-enforcement'], number: 'enforcementUrgingNumber' },
  'enforcement-decision': { title: '行政强制执行决定书', madeBy: ['auction-seized'], number: 'enforcementDecisionNumber' },
  deferral: { title: '延期（分期）缴纳罚款批准书', madeBy: ['decide-deferral'], number: 'deferralNumber' },
  revocation: { title: '撤销（变更）行政处罚决定书', madeBy: ['revoke-decision'], number: 'revocationNumber' },
  'slip-correction': { title: '更正（补正）通知书', madeBy: ['correct-clerical-slip'], number: 'slipNumber' },
  'seizure-decision': {
    title: '查封（扣押）决定书和清单',
    madeBy: ['implement-seizure', 'seize-on-the-spot'],
    number: 'decisionNumber',
  },
  'seizure-extension': { title: '延长查封（扣押）期限决定书', madeBy: ['decide-extension'], number: 'extensionNumber' },
  'seizure-disposal': { title: '查封（扣押）处理决定书', madeBy: ['dispose-seized'], number: 'disposalNumber' },
  'seizure-release': { title: '解除查封（扣押）决定书', madeBy: ['release-seizure'], number: 'releaseNumber' },
  'stop-order': {
    title: '现场处理措施决定书',
    madeBy: ['order-on-the-spot', 'approve-stop-order', 'decide-stop-order'],
    number: 'decisionNumber',
  },
  resumption: { title: '同意恢复生产经营（使用）通知书', madeBy: ['consent-to-resume'], number: 'resumptionNumber' },
  'compliance-urging': { title: '行政强制执行事先催告书（履行停产停业等决定）', madeBy: ['urge-compliance'], number: 'urgingNumber' },
  'cut-off-decision': { title: '停止供电（供应民用爆炸物品）决定书', madeBy: ['decide-cut-off'], number: 'decisionNumber' },
  restoration: { title: '恢复供电（供应民用爆炸物品）通知书', madeBy: ['restore-supply'], number: 'restorationNumber' },
  'licence-supplement': { title: '补正告知书', madeBy: ['notify-supplement'], number: 'supplementNumber' },
  'licence-acceptance': { title: '行政许可受理通知书', madeBy: ['accept-application'], number: 'acceptanceNumber' },
  'licence-refused-acceptance': {
    title: '行政许可不予受理决定书',
    madeBy: ['refuse-acceptance'],
    number: 'refusedAcceptanceNumber',
  },
  'licence-third-party': { title: '利害关系人告知书', madeBy: ['notify-third-parties'], number: 'thirdPartyNumber' },
  'licence-period': { title: '特别程序所需时间告知书', madeBy: ['exclude-period'], number: 'periodNumber' },
  'licence-extension': { title: '延长行政许可决定期限告知书', madeBy: ['extend-licence-limit'], number: 'extensionNumber' },
  'licence-hearing-offer': { title: '行政许可听证告知书', madeBy: ['offer-licence-hearing'], number: 'hearingOfferNumber' },
  'licence-hearing-notice': { title: '行政许可听证通知书', madeBy: ['appoint-hearing'], number: 'hearingNoticeNumber' },
  'licence-decision': {
    title: '行政许可决定书',
    madeBy: ['decide-licence', 'grant-licence', 'confirm-deemed-renewal'],
    number: 'decisionNumber',
  },
  'licence-certificate': { title: '行政许可证件', madeBy: ['issue-certificate'], number: 'certificateNumber' },
  'licence-ending-notice': { title: '拟撤回、撤销行政许可告知书', madeBy: ['notify-ending'], number: 'endingNoticeNumber' },
  'licence-ending': { title: '撤回、撤销行政许可决定书', madeBy: ['decide-ending'], number: 'endingNumber' },
  'licence-cancellation': { title: '注销行政许可决定书', madeBy: ['cancel-licence'], number: 'cancellationNumber' },
  other: { title: '其他文书', madeBy: [] },
} as const satisfies { readonly [paper: string]: ServedPaper };
export type ServedPaperId = keyof typeof servedPapers;

/** Those a procedure's actions make, in the order of the catalogue. */
export function papersServed(ids: readonly ServedPaperId[]): { readonly [paper: string]: string } {
  return Object.fromEntries(
    Object.entries(servedPapers).flatMap(([id, { title }]) => (ids.includes(id as ServedPaperId) ? [[id, title]] : [])),
  );
}

/** @param id a value of `/paper` in `serve-paper` */
export function servedPaper(id: string): ServedPaper | undefined {
  return Object.hasOwn(servedPapers, id) ? servedPapers[id as ServedPaperId] : undefined;
}
