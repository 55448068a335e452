import type { DateString, Settings } from '#law/vocabulary.ts';
import type { PaperSource } from './source.ts';
import { data as appraisalNotice } from './templates/appraisal-notice/data.ts';
import { data as appraisalRequest } from './templates/appraisal-request/data.ts';
import { data as caseProposal } from './templates/case-proposal/data.ts';
import { data as certificateFireworksRetail } from './templates/certificate-fireworks-retail/data.ts';
import { data as certificateHazardousChemicals } from './templates/certificate-hazardous-chemicals/data.ts';
import { data as closingApproval } from './templates/closing-approval/data.ts';
import { data as coercionApproval } from './templates/coercion-approval/data.ts';
import { data as coercionSceneRecord } from './templates/coercion-scene-record/data.ts';
import { data as complianceUrging } from './templates/compliance-urging/data.ts';
import { data as correctionOrder } from './templates/correction-order/data.ts';
import { data as cutOffDecision } from './templates/cut-off-decision/data.ts';
import { data as cutOffNotice } from './templates/cut-off-notice/data.ts';
import { data as decisionOrganisation } from './templates/decision-organisation/data.ts';
import { data as decisionPerson } from './templates/decision-person/data.ts';
import { data as defenceRecord } from './templates/defence-record/data.ts';
import { data as discussionRecord } from './templates/discussion-record/data.ts';
import { data as drawResult } from './templates/draw-result/data.ts';
import { data as fileCover } from './templates/file-cover/data.ts';
import { data as fileIndex } from './templates/file-index/data.ts';
import { data as fileNote } from './templates/file-note/data.ts';
import { data as filingApproval } from './templates/filing-approval/data.ts';
import { data as hearingNotice } from './templates/hearing-notice/data.ts';
import { data as inquiryNotice } from './templates/inquiry-notice/data.ts';
import { data as inquiryRecord } from './templates/inquiry-record/data.ts';
import { data as inspectionApproval } from './templates/inspection-approval/data.ts';
import { data as inspectionNotice } from './templates/inspection-notice/data.ts';
import { data as inspectionResult } from './templates/inspection-result/data.ts';
import { data as inspectionScheme } from './templates/inspection-scheme/data.ts';
import { data as licenceAcceptance } from './templates/licence-acceptance/data.ts';
import { data as licenceApplication } from './templates/licence-application/data.ts';
import { data as licenceCancellation } from './templates/licence-cancellation/data.ts';
import { data as licenceChangeDecision } from './templates/licence-change-decision/data.ts';
import { data as licenceEndingNotice } from './templates/licence-ending-notice/data.ts';
import { data as licenceExamination } from './templates/licence-examination/data.ts';
import { data as licenceExtensionNotice } from './templates/licence-extension-notice/data.ts';
import { data as licenceGrant } from './templates/licence-grant/data.ts';
import { data as licenceHearingAnnouncement } from './templates/licence-hearing-announcement/data.ts';
import { data as licenceHearingNotice } from './templates/licence-hearing-notice/data.ts';
import { data as licenceHearingOffer } from './templates/licence-hearing-offer/data.ts';
import { data as licenceHearingRecord } from './templates/licence-hearing-record/data.ts';
import { data as licenceHearingReport } from './templates/licence-hearing-report/data.ts';
import { data as licencePeriodNotice } from './templates/licence-period-notice/data.ts';
import { data as licenceReceipt } from './templates/licence-receipt/data.ts';
import { data as licenceRefusal } from './templates/licence-refusal/data.ts';
import { data as licenceRefusedAcceptance } from './templates/licence-refused-acceptance/data.ts';
import { data as licenceRenewalDecision } from './templates/licence-renewal-decision/data.ts';
import { data as licenceRevocation } from './templates/licence-revocation/data.ts';
import { data as licenceSiteCheck } from './templates/licence-site-check/data.ts';
import { data as licenceStatementRecord } from './templates/licence-statement-record/data.ts';
import { data as licenceSupplementNotice } from './templates/licence-supplement-notice/data.ts';
import { data as licenceThirdPartyNotice } from './templates/licence-third-party-notice/data.ts';
import { data as licenceWithdrawal } from './templates/licence-withdrawal/data.ts';
import { data as penaltyNotice } from './templates/penalty-notice/data.ts';
import { data as problemTransfer } from './templates/problem-transfer/data.ts';
import { data as refusalRecord } from './templates/refusal-record/data.ts';
import { data as reinspectionOpinion } from './templates/reinspection-opinion/data.ts';
import { data as releaseInventory } from './templates/release-inventory/data.ts';
import { data as restorationNotice } from './templates/restoration-notice/data.ts';
import { data as resumptionConsent } from './templates/resumption-consent/data.ts';
import { data as reviewOpinion } from './templates/review-opinion/data.ts';
import { data as reviewSubmission } from './templates/review-submission/data.ts';
import { data as seizureDecision } from './templates/seizure-decision/data.ts';
import { data as seizureDisposal } from './templates/seizure-disposal/data.ts';
import { data as seizureExtension } from './templates/seizure-extension/data.ts';
import { data as seizureInventory } from './templates/seizure-inventory/data.ts';
import { data as seizureRelease } from './templates/seizure-release/data.ts';
import { data as serviceReturn } from './templates/service-return/data.ts';
import { data as siteInspectionRecord } from './templates/site-inspection-record/data.ts';
import { data as stopOrder } from './templates/stop-order/data.ts';
import { data as surveyRecord } from './templates/survey-record/data.ts';
import { data as samplingCertificate } from './templates/sampling-certificate/data.ts';
import { data as preservationApproval } from './templates/preservation-approval/data.ts';
import { data as preservationNotice } from './templates/preservation-notice/data.ts';
import { data as preservationDisposalApproval } from './templates/preservation-disposal-approval/data.ts';
import { data as preservationDisposalDecision } from './templates/preservation-disposal-decision/data.ts';
import { data as hearingAppointment } from './templates/hearing-appointment/data.ts';
import { data as hearingRecord } from './templates/hearing-record/data.ts';
import { data as hearingReport } from './templates/hearing-report/data.ts';
import { data as hearingRefusal } from './templates/hearing-refusal/data.ts';
import { data as paymentUrging } from './templates/payment-urging/data.ts';
import { data as surchargeDecision } from './templates/surcharge-decision/data.ts';
import { data as deferralApproval } from './templates/deferral-approval/data.ts';
import { data as deferralGrant } from './templates/deferral-grant/data.ts';
import { data as enforcementDecision } from './templates/enforcement-decision/data.ts';
import { data as enforcementUrging } from './templates/enforcement-urging/data.ts';
import { data as courtApplication } from './templates/court-application/data.ts';
import { data as transferApproval } from './templates/transfer-approval/data.ts';
import { data as transferLetter } from './templates/transfer-letter/data.ts';
import { data as crimeTransferLetter } from './templates/crime-transfer-letter/data.ts';
import { data as extensionApproval } from './templates/extension-approval/data.ts';
import { data as noPenaltyDecision } from './templates/no-penalty-decision/data.ts';
import { data as dailyPenaltyDecision } from './templates/daily-penalty-decision/data.ts';
import { data as serviceAddressConfirmation } from './templates/service-address-confirmation/data.ts';
import { data as firstViolationPromise } from './templates/first-violation-promise/data.ts';
import { data as withdrawalNote } from './templates/withdrawal-note/data.ts';
import { data as recusalDecision } from './templates/recusal-decision/data.ts';
import { data as revocationDecision } from './templates/revocation-decision/data.ts';
import { data as filingRevocation } from './templates/filing-revocation/data.ts';
import { data as slipCorrectionNotice } from './templates/slip-correction-notice/data.ts';
import { data as summaryDecisionOrganisation } from './templates/summary-decision-organisation/data.ts';
import { data as summaryDecisionPerson } from './templates/summary-decision-person/data.ts';

export interface Catalogued {
  readonly title: string;
  /** Between 应急 and the year in the number; null for a paper without a number of its own. Papers of one kind share one series. */
  readonly kind: string | null;
  /** Carries the organ's seal: it goes out to somebody, or is handed over. Internal approvals and records made together have none. */
  readonly seal?: true;
  /** A certificate: numbered by the ministry's form, （渝）LS〔2026〕12 (应急厅〔2020〕31号), not as a paper of the bureau. */
  readonly certificate?: true;
  readonly data: (source: PaperSource) => object;
  /** Later editions of the form, the newest last: a superior's new set is added beside the old one (SEED28 四（五）). */
  readonly editions?: readonly Edition[];
}

interface Edition {
  /** First day on which papers are issued in it. */
  readonly from: DateString;
  readonly folder: string;
  readonly data: (source: PaperSource) => object;
}

/** Every paper there is, by its folder. Titles and number words as in the ministry's set of forms. */
const catalogue: Readonly<Record<string, Catalogued>> = {
  'filing-approval': { title: '立案审批表', kind: '立', data: filingApproval },
  'inspection-scheme': { title: '现场检查方案', kind: '检查', data: inspectionScheme },
  'inspection-approval': { title: '行政检查审批表', kind: '检审', data: inspectionApproval },
  'inspection-notice': { title: '行政检查通知书', kind: '检通', seal: true, data: inspectionNotice },
  'inspection-result': { title: '检查结果告知书', kind: '检告', seal: true, data: inspectionResult },
  'problem-transfer': { title: '问题移送函', kind: '检移', seal: true, data: problemTransfer },
  'refusal-record': { title: '拒绝检查情况记录', kind: null, data: refusalRecord },
  'draw-result': { title: '双随机抽查结果单', kind: '抽查', data: drawResult },
  'site-inspection-record': { title: '现场检查记录', kind: '检记', data: siteInspectionRecord },
  'correction-order': { title: '责令限期整改指令书', kind: '责改', seal: true, data: correctionOrder },
  'reinspection-opinion': { title: '整改复查意见书', kind: '复查', seal: true, data: reinspectionOpinion },
  'inquiry-notice': { title: '询问通知书', kind: '询', seal: true, data: inquiryNotice },
  'inquiry-record': { title: '询问笔录', kind: null, data: inquiryRecord },
  'case-proposal': { title: '案件处理呈批表', kind: '处呈', data: caseProposal },
  'review-submission': { title: '行政执法决定法制审核送审表', kind: '审送', data: reviewSubmission },
  'review-opinion': { title: '行政执法决定法制审核意见书', kind: '法审', data: reviewOpinion },
  'penalty-notice': { title: '行政处罚告知书', kind: '罚告', seal: true, data: penaltyNotice },
  'hearing-notice': { title: '行政处罚听证告知书', kind: '听告', seal: true, data: hearingNotice },
  'defence-record': { title: '当事人陈述申辩笔录', kind: null, data: defenceRecord },
  'discussion-record': { title: '行政处罚集体讨论记录', kind: '罚集', data: discussionRecord },
  'decision-organisation': { title: '行政处罚决定书（单位）', kind: '罚', seal: true, data: decisionOrganisation },
  'decision-person': { title: '行政处罚决定书（个人）', kind: '罚', seal: true, data: decisionPerson },
  'survey-record': { title: '勘验笔录', kind: '勘', data: surveyRecord },
  'sampling-certificate': { title: '抽样取证凭证', kind: '抽', seal: true, data: samplingCertificate },
  'preservation-approval': { title: '先行登记保存证据审批表', kind: '先保审', data: preservationApproval },
  'preservation-notice': { title: '先行登记保存证据通知书', kind: '先保通', seal: true, data: preservationNotice },
  'preservation-disposal-approval': { title: '先行登记保存证据处理审批表', kind: '先保处审', data: preservationDisposalApproval },
  'preservation-disposal-decision': { title: '先行登记保存证据处理决定书', kind: '先保处', seal: true, data: preservationDisposalDecision },
  'hearing-appointment': { title: '听证会通知书', kind: '听通', seal: true, data: hearingAppointment },
  'hearing-record': { title: '听证笔录', kind: null, data: hearingRecord },
  'hearing-report': { title: '听证会报告书', kind: '听报', data: hearingReport },
  'hearing-refusal': { title: '不予受理听证通知书', kind: '听不', seal: true, data: hearingRefusal },
  'payment-urging': { title: '缴纳罚款催告书', kind: '催', seal: true, data: paymentUrging },
  'surcharge-decision': { title: '加处罚款决定书', kind: '加罚', seal: true, data: surchargeDecision },
  'enforcement-decision': { title: '行政强制执行决定书', kind: '强执决', seal: true, data: enforcementDecision },
  'deferral-approval': { title: '延期（分期）缴纳罚款审批表', kind: '缴审', data: deferralApproval },
  'deferral-grant': { title: '延期（分期）缴纳罚款批准书', kind: '缴批', seal: true, data: deferralGrant },
  'enforcement-urging': { title: '行政强制执行事先催告书', kind: '执行催告', seal: true, data: enforcementUrging },
  'court-application': { title: '强制执行申请书', kind: '强执', seal: true, data: courtApplication },
  'transfer-approval': { title: '案件移送审批表', kind: '移审', data: transferApproval },
  'transfer-letter': { title: '案件移送书', kind: '移', seal: true, data: transferLetter },
  'crime-transfer-letter': { title: '涉嫌犯罪案件移送书', kind: '罪移', seal: true, data: crimeTransferLetter },
  'extension-approval': { title: '案件延期审批表', kind: '案延', data: extensionApproval },
  'no-penalty-decision': { title: '不予行政处罚决定书', kind: '不罚', seal: true, data: noPenaltyDecision },
  'daily-penalty-decision': { title: '按日连续处罚决定书', kind: '罚', seal: true, data: dailyPenaltyDecision },
  'service-address-confirmation': { title: '送达地址（电子送达）确认书', kind: null, data: serviceAddressConfirmation },
  'first-violation-promise': { title: '首次违法改正承诺书', kind: null, data: firstViolationPromise },
  'withdrawal-note': { title: '撤回公示说明', kind: null, seal: true, data: withdrawalNote },
  'recusal-decision': { title: '回避决定书', kind: '避', seal: true, data: recusalDecision },
  'revocation-decision': { title: '撤销（变更）行政处罚决定书', kind: '罚撤', seal: true, data: revocationDecision },
  'filing-revocation': { title: '撤销立案审批表', kind: '撤立', data: filingRevocation },
  'slip-correction-notice': { title: '更正（补正）通知书', kind: '更', seal: true, data: slipCorrectionNotice },
  'summary-decision-organisation': { title: '行政（当场）处罚决定书（单位）', kind: '罚当', seal: true, data: summaryDecisionOrganisation },
  'summary-decision-person': { title: '行政（当场）处罚决定书（个人）', kind: '罚当', seal: true, data: summaryDecisionPerson },
  'service-return': { title: '文书送达回执', kind: '回', seal: true, data: serviceReturn },
  'coercion-approval': { title: '行政强制审批表', kind: '强审', data: coercionApproval },
  'seizure-decision': { title: '查封（扣押）决定书', kind: '查扣', seal: true, data: seizureDecision },
  'seizure-inventory': { title: '查封（扣押）清单', kind: '查扣清', seal: true, data: seizureInventory },
  'coercion-scene-record': { title: '行政强制现场笔录', kind: null, data: coercionSceneRecord },
  'seizure-extension': { title: '延长查封（扣押）期限决定书', kind: '查扣延期', seal: true, data: seizureExtension },
  'seizure-disposal': { title: '查封（扣押）处理决定书', kind: '查扣处', seal: true, data: seizureDisposal },
  'seizure-release': { title: '解除查封（扣押）决定书', kind: '查扣解', seal: true, data: seizureRelease },
  'release-inventory': { title: '解除查封（扣押）清单', kind: null, seal: true, data: releaseInventory },
  'appraisal-request': { title: '鉴定委托书', kind: '鉴', seal: true, data: appraisalRequest },
  'appraisal-notice': { title: '检测（鉴定）期间告知书', kind: '鉴告', seal: true, data: appraisalNotice },
  'stop-order': { title: '现场处理措施决定书', kind: '现决', seal: true, data: stopOrder },
  'resumption-consent': { title: '同意恢复生产经营（使用）通知书', kind: '现恢', seal: true, data: resumptionConsent },
  'compliance-urging': { title: '行政强制执行事先催告书（履行义务）', kind: '执行催告', seal: true, data: complianceUrging },
  'cut-off-decision': { title: '停止供电（供应民用爆炸物品）决定书', kind: '停供决', seal: true, data: cutOffDecision },
  'cut-off-notice': { title: '停止供电（供应民用爆炸物品）通知书', kind: '停供通', seal: true, data: cutOffNotice },
  'restoration-notice': { title: '恢复供电（供应民用爆炸物品）通知书', kind: '恢复通', seal: true, data: restorationNotice },
  'closing-approval': { title: '结案审批表', kind: '结', data: closingApproval },
  'file-cover': { title: '案卷（首页）', kind: '案', data: fileCover },
  'file-index': { title: '卷内目录', kind: null, data: fileIndex },
  'file-note': { title: '备考表', kind: null, data: fileNote },
  'licence-application': { title: '行政许可申请书', kind: null, data: licenceApplication },
  'licence-receipt': { title: '行政许可申请材料接收凭证', kind: '收', seal: true, data: licenceReceipt },
  'licence-supplement-notice': { title: '行政许可申请材料补正告知书', kind: '补', seal: true, data: licenceSupplementNotice },
  'licence-acceptance': { title: '行政许可受理通知书', kind: '受', seal: true, data: licenceAcceptance },
  'licence-refused-acceptance': { title: '行政许可不予受理决定书', kind: '不受', seal: true, data: licenceRefusedAcceptance },
  'licence-site-check': { title: '行政许可现场核查记录', kind: null, data: licenceSiteCheck },
  'licence-third-party-notice': { title: '行政许可利害关系人告知书', kind: '利告', seal: true, data: licenceThirdPartyNotice },
  'licence-statement-record': { title: '行政许可陈述申辩笔录', kind: null, data: licenceStatementRecord },
  'licence-period-notice': { title: '行政许可特别程序所需时间告知书', kind: '期告', seal: true, data: licencePeriodNotice },
  'licence-extension-notice': { title: '延长行政许可决定期限告知书', kind: '许延', seal: true, data: licenceExtensionNotice },
  'licence-hearing-offer': { title: '行政许可听证告知书', kind: '许听告', seal: true, data: licenceHearingOffer },
  'licence-hearing-notice': { title: '行政许可听证通知书', kind: '许听通', seal: true, data: licenceHearingNotice },
  'licence-hearing-announcement': { title: '行政许可听证公告', kind: '许听公', seal: true, data: licenceHearingAnnouncement },
  'licence-hearing-record': { title: '行政许可听证笔录', kind: null, data: licenceHearingRecord },
  'licence-hearing-report': { title: '行政许可听证报告书', kind: '许听报', data: licenceHearingReport },
  'licence-examination': { title: '行政许可审查呈批表', kind: '许审', data: licenceExamination },
  'licence-grant': { title: '准予行政许可决定书', kind: '准许', seal: true, data: licenceGrant },
  'licence-refusal': { title: '不予行政许可决定书', kind: '不许', seal: true, data: licenceRefusal },
  'licence-change-decision': { title: '行政许可变更决定书', kind: '变许', seal: true, data: licenceChangeDecision },
  'licence-renewal-decision': { title: '行政许可延续决定书', kind: '续许', seal: true, data: licenceRenewalDecision },
  'certificate-fireworks-retail': {
    title: '烟花爆竹经营（零售）许可证',
    kind: 'LS',
    seal: true,
    certificate: true,
    data: certificateFireworksRetail,
  },
  'certificate-hazardous-chemicals': {
    title: '危险化学品经营许可证',
    kind: '危化经',
    seal: true,
    certificate: true,
    data: certificateHazardousChemicals,
  },
  'licence-ending-notice': { title: '拟撤回、撤销行政许可告知书', kind: '许撤告', seal: true, data: licenceEndingNotice },
  'licence-withdrawal': { title: '撤回行政许可决定书', kind: '许回', seal: true, data: licenceWithdrawal },
  'licence-revocation': { title: '撤销行政许可决定书', kind: '许撤', seal: true, data: licenceRevocation },
  'licence-cancellation': { title: '注销行政许可决定书', kind: '许注', seal: true, data: licenceCancellation },
};

function read<Value>(from: (paper: Catalogued, template: string) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(catalogue).map(([template, paper]) => [template, from(paper, template)]));
}

export const documentTitles = read(({ title }) => title);
/** The series a paper is numbered in; null where it has no number. */
export const documentKinds = read(({ kind }) => kind);

/** Papers that carry the organ's seal. */
export const sealedDocuments: ReadonlySet<string> = new Set(Object.entries(catalogue).flatMap(([id, { seal }]) => (seal ? [id] : [])));

/** What a template is set from. Data is pure: the same record gives the same paper. */
interface Template {
  /** The folder of the edition in force on the day the paper is issued. */
  folder(day: DateString): string;
  /** @throws PaperProblem with a Chinese sentence where the record lacks something the paper needs. */
  data(source: PaperSource): object;
}
export const templates = read<Template>((paper, template) => ({
  folder: (day) => editionOn(paper, day)?.folder ?? template,
  data: (source) => ({
    agency: source.settings.agencyName.value,
    ...letterheadOf(source.settings),
    title: paper.title,
    number: source.number,
    ...(editionOn(paper, source.issuedOn) ?? paper).data(source),
  }),
}));

/** Where the bureau heads its papers with more than its name. */
function letterheadOf({ letterhead, agencyName }: Settings): { readonly letterhead?: string } {
  return letterhead.value === agencyName.value ? {} : { letterhead: letterhead.value };
}

/** The latest edition in force on the day; undefined while it is still the first, whose folder is the paper's own. */
export function editionOn(paper: Pick<Catalogued, 'editions'>, day: DateString): Edition | undefined {
  return paper.editions?.filter(({ from }) => from <= day).at(-1);
}

/**
 * （渝梁）应急罚〔2026〕12号: prefix and word are the bureau's settings; no 第, no leading noughts, the year in hexagonal brackets.
 * @throws RangeError for a paper without a number of its own.
 */
export function numberFor(template: string, settings: NumberSettings, year: number, serial: number | '　'): string {
  const kind = documentKinds[template];
  if (kind === null || kind === undefined) throw new RangeError(`${template} has no number`);
  if (catalogue[template]?.certificate) return `（${settings.certificateProvince.value}）${kind}〔${year}〕${serial}`;
  return `（${settings.numberPrefix.value}）${settings.numberWord.value}${kind}〔${year}〕${serial}号`;
}
type NumberSettings = Pick<Settings, 'numberPrefix' | 'numberWord' | 'certificateProvince'>;
