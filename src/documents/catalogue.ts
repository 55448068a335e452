import type { DateString, Settings } from '#law/vocabulary.ts';
import type { PaperSource } from './source.ts';
import { data as caseProposal } from './templates/case-proposal/data.ts';
import { data as certificateFireworksRetail } from './templates/certificate-fireworks-retail/data.ts';
import { data as certificateHazardousChemicals } from './templates/certificate-hazardous-chemicals/data.ts';
import { data as closingApproval } from './templates/closing-approval/data.ts';
import { data as correctionOrder } from './templates/correction-order/data.ts';
import { data as decisionOrganisation } from './templates/decision-organisation/data.ts';
import { data as decisionPerson } from './templates/decision-person/data.ts';
import { data as defenceRecord } from './templates/defence-record/data.ts';
import { data as discussionRecord } from './templates/discussion-record/data.ts';
import { data as fileCover } from './templates/file-cover/data.ts';
import { data as fileIndex } from './templates/file-index/data.ts';
import { data as fileNote } from './templates/file-note/data.ts';
import { data as filingApproval } from './templates/filing-approval/data.ts';
import { data as hearingNotice } from './templates/hearing-notice/data.ts';
import { data as inquiryNotice } from './templates/inquiry-notice/data.ts';
import { data as inquiryRecord } from './templates/inquiry-record/data.ts';
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
import { data as reinspectionOpinion } from './templates/reinspection-opinion/data.ts';
import { data as reviewOpinion } from './templates/review-opinion/data.ts';
import { data as reviewSubmission } from './templates/review-submission/data.ts';
import { data as serviceReturn } from './templates/service-return/data.ts';
import { data as siteInspectionRecord } from './templates/site-inspection-record/data.ts';

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
  'service-return': { title: '文书送达回执', kind: '回', seal: true, data: serviceReturn },
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
