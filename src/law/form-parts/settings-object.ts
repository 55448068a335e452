import { Type, type TSchema } from 'typebox';
import { choice, line } from './fields.ts';
import type { Settings } from '../vocabulary.ts';

const words = Type.String({ title: '值', minLength: 1, maxLength: 300 });
const days = Type.Integer({ title: '值', minimum: 1, maximum: 365 });
const yuan = Type.Integer({ title: '值', minimum: 1, maximum: 100_000_000 });
const percent = Type.Integer({ title: '值', minimum: 1, maximum: 99 });
const decision = Type.Boolean({ title: '值' });
const time = Type.String({ title: '值', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', maxLength: 5 });

const kinds: { readonly [Name in keyof Settings]: readonly [title: string, value: TSchema] } = {
  agencyName: ['执法机关全称', words],
  agencyShortName: ['执法机关简称', words],
  numberPrefix: ['文书字号中的区域简称', words],
  numberWord: ['文书字号中的机关代字', words],
  letterhead: [
    '文书版头',
    Type.String({
      title: '值',
      minLength: 1,
      maxLength: 120,
      'x-widget': 'textarea',
      'x-hint': '一行一个机关名称；没有另外规定的，与执法机关全称相同。',
    }),
  ],
  governmentName: ['行政复议机关', words],
  courtName: ['管辖法院', words],
  bankName: ['代收罚款银行', words],
  bankAddress: ['代收银行地址', words],
  bankAccount: ['代收账户', words],
  agencyAddress: ['机关地址', words],
  agencyPhone: ['机关电话', words],
  reconsiderationUrl: ['网上申请行政复议的途径', words],
  hearingCitizenYuan: ['听证标准：公民（元，含本数）', yuan],
  hearingOrganisationYuan: ['听证标准：法人、其他组织（元，含本数）', yuan],
  hearingIndividualBusinessAs: ['个体工商户适用的听证标准', choice('值', { citizen: '按公民', organisation: '按组织' })],
  defenceDays: ['陈述、申辩期限（工作日）', days],
  reviewDays: ['法制审核期限（工作日）', days],
  reviewComplexDays: ['疑难复杂案件法制审核期限（工作日）', days],
  discussAtHearingThreshold: ['达到听证标准的一律集体讨论', decision],
  discussAtDeviation: ['偏离裁量基准的一律集体讨论', decision],
  discretionLighterTo: ['默认裁量比例：从轻的上限（占法定幅度的百分比）', percent],
  discretionHeavierFrom: ['默认裁量比例：从重的下限（占法定幅度的百分比）', percent],
  decisionExtensionAllowed: ['九十日办案期限可以依规章延长', decision],
  archiveDays: ['结案后归档期限（日）', days],
  seizureReviewYuan: ['查封、扣押财物送法制审核的起点（元，含本数）', yuan],
  reviewStopOrders: ['责令停产停业、停止使用送法制审核', decision],
  stopOrderReportHours: ['现场责令停产停业、停止使用后的报告期限（小时）', days],
  cutOffUrging: ['停止供电、供应民用爆炸物品前先行催告', decision],
  summaryFilingDays: ['当场处罚决定报备期限（日）', days],
  firstViolationYears: ['“初次违法”回溯年限（年）', days],
  firstViolationScope: ['“初次违法”的范围', choice('值', { any: '任何违法行为', 'same-matter': '同一事项' })],
  lateFilingDays: ['紧急先行调查后补办立案的期限（工作日）', days],
  reinspectDays: ['整改期满后复查的期限（工作日）', days],
  planFilingDays: ['应急预案备案期限（工作日）', days],
  recordingUploadHours: ['音像资料上传期限（小时）', days],
  recordingKeepMonths: ['音像资料最短保存期（月）', days],
  creditMinorMonths: ['轻微失信信息公示期（月）', days],
  creditGeneralMinMonths: ['一般失信信息最短公示期（月）', days],
  creditGeneralMaxYears: ['一般失信信息最长公示期（年）', days],
  creditSeriousMinYears: ['严重失信信息最短公示期（年）', days],
  creditSeriousMaxYears: ['严重失信信息最长公示期（年）', days],
  blacklistYears: ['安全生产严重失信主体名单管理期（年）', days],
  nightFrom: ['夜间起点', time],
  nightTo: ['夜间止点', time],
  inspectionYearlyCap: ['同一企业年度入企检查上限（次）', days],
  leadsOutsideCap: ['个案检查和企业申请的检查不计入频次上限', decision],
  repeatVisitDays: ['重复检查预警期（日）', days],
  maskLegalRepresentative: ['公示时隐去法定代表人姓名', decision],
  minorDisclosure: ['对未成年人的处理结果', choice('值', { withheld: '不公示', masked: '隐去姓名后公示' })],
  withdrawalDays: ['许可、强制、检查公示的撤回期限（工作日）', days],
  certificateProvince: ['许可证编号中的省级简称', words],
  fireworksRetailYears: ['烟花爆竹零售许可有效期上限（年）', days],
  hazardousTradeYears: ['危险化学品经营许可有效期上限（年）', days],
  hazardousTradeBasis: ['危险化学品经营许可的现行依据', words],
  hazardousExtensionAllowed: ['危险化学品经营许可三十日期限可以延长', decision],
  licenceStatementDays: ['许可陈述、申辩期限（工作日）', days],
  reviewPlainLicences: ['没有利害关系的准予许可决定也经法制审核', decision],
  licenceQueryUrl: ['许可证二维码指向的查询地址', words],
};

/** Everything the bureau sets for itself, offered as it stands now; what is left out stays as it came. */
export const settingsObject = () =>
  Type.Object(
    Object.fromEntries(
      Object.entries(kinds).map(([name, [title, value]]) => [
        name,
        Type.Optional(
          Type.Object(
            { value, status: choice('状态', { 待核: '待核', 已核: '已核' }), source: line('来源', { maxLength: 300 }) },
            { title, additionalProperties: false },
          ),
        ),
      ]),
    ),
    {
      title: '设置',
      description: '现行的全部设置。核定的事项改为“已核”并写明来源；没有核定的保持“待核”。',
      additionalProperties: false,
      'x-current-settings': true,
    },
  );
