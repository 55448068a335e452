import type { Entry, Json, Setting, Settings } from './vocabulary.ts';

const byRegulation = '重庆市行政处罚听证程序规定（渝府令354号，2023-03-01起施行）';

/**
 * The bureau's own values as they stand before anybody confirmed them. What no statute gives is 待核: it is shown so, and an
 * authorised person confirms or changes it by a recorded act.
 */
export const defaultSettings: Settings = {
  agencyName: checked('重庆市梁平区应急管理局', '梁平应急发〔2021〕28号'),
  agencyShortName: checked('梁平区应急管理局', '梁平应急发〔2021〕28号'),
  numberPrefix: unchecked('渝梁', '区域简称未见文件，依渝（市）、梁（区）暂拟'),
  numberWord: checked('应急', '应急管理系统2020版执法文书字号'),
  letterhead: checked('重庆市梁平区应急管理局', '执法文书以机关全称为版头'),
  governmentName: checked('重庆市梁平区人民政府', '行政复议法24条：向本级人民政府申请行政复议'),
  courtName: unchecked('重庆市梁平区人民法院', '行政诉讼法18条，由最初作出行政行为的行政机关所在地人民法院管辖；集中管辖安排待核'),
  bankName: unchecked('示例银行梁平支行', '示例，须改为财政部门指定的代收银行'),
  bankAddress: unchecked('重庆市梁平区示例路3号', '示例，须改为代收银行的实际地址（罚款收缴分离办法7条）'),
  bankAccount: unchecked('0000 0000 0000 0000', '示例，须改为实际代收账户'),
  agencyAddress: unchecked('重庆市梁平区示例路1号', '示例，须改为实际地址'),
  agencyPhone: unchecked('023-00000000', '示例，须改为实际电话'),
  reconsiderationUrl: unchecked('https://reconsideration.example/liangping', '示例，行政复议法22条要求的网络申请途径'),
  hearingCitizenYuan: checked(5_000, byRegulation),
  hearingOrganisationYuan: checked(50_000, byRegulation),
  hearingIndividualBusinessAs: unchecked('citizen', '个体工商户按公民还是组织适用听证标准未见规定，暂从严按公民'),
  defenceDays: unchecked(3, '处罚法未定陈述申辩期限；2017版执法文书印为3日'),
  reviewDays: unchecked(5, '法律未定法制审核期限；各地常见5个工作日'),
  reviewComplexDays: unchecked(10, '法律未定法制审核期限；疑难复杂案件各地常见10个工作日'),
  discussAtHearingThreshold: unchecked(true, '处罚法57条未定数额；暂以达到听证标准为重大'),
  discussAtDeviation: unchecked(true, '法律未定；偏离裁量基准的暂从严一律集体讨论'),
  discretionLighterTo: unchecked(30, '法律未定裁量基准的比例；暂以法定幅度的30%以下为从轻，装载本局裁量基准后不再使用'),
  discretionHeavierFrom: unchecked(70, '法律未定裁量基准的比例；暂以法定幅度的70%以上为从重，装载本局裁量基准后不再使用'),
  decisionExtensionAllowed: unchecked(false, '处罚法60条许可规章另作规定；应急管理部令第18号的延长规定未核'),
  archiveDays: unchecked(30, '法律未定结案后归档期限；各地常见30日'),
  seizureReviewYuan: unchecked(50_000, '法制审核目录F07的数额待市级目录确定；暂参照组织听证标准，场所一律审核'),
  reviewStopOrders: unchecked(true, '法制审核目录F11：责令停产停业、停止使用；市级目录待核'),
  stopOrderReportHours: unchecked(24, '安全生产法65条未定报告期限；现场处理措施是否适用强制法19条待核，暂按24小时'),
  cutOffUrging: unchecked(true, '强制法35条的催告是否适用于安全生产法70条的措施未见明文；暂从严先催告，紧急情形除外'),
  summaryFilingDays: unchecked(5, '处罚法52条3款未定备案期限；旧安监总局规章为5日（2026-01-31废止），新规章未核'),
  firstViolationYears: unchecked(5, '处罚法33条未定“初次”的回溯年限；各地清单多为一至两年，未核，暂从严取五年'),
  firstViolationScope: unchecked('any', '处罚法33条未定“初次违法”是否限于同类违法行为，未核，暂从严按任何违法行为'),
  lateFilingDays: unchecked(5, '原安监总局令15号23条为五日，该令已于2026-01-31废止；应急管理部令第18号的对应规定未核'),
  reinspectDays: unchecked(10, '原安监总局令15号16条为十日（工作日还是自然日未核），该令已废止；应急管理部令第18号的对应规定未核'),
  planFilingDays: unchecked(20, '应急管理部令第2号26条，据网页摘录，全文未核'),
  recordingUploadHours: unchecked(24, '国家和本局文件未定时限；各地常见24小时'),
  recordingKeepMonths: unchecked(6, '国家和本局文件未定时限；各地常见6个月'),
  creditMinorMonths: unchecked(3, '《信用修复管理办法》（2026-04-01施行），据网页摘录，全文未核'),
  creditGeneralMinMonths: unchecked(3, '《信用修复管理办法》（2026-04-01施行），据网页摘录，全文未核'),
  creditGeneralMaxYears: unchecked(1, '《信用修复管理办法》（2026-04-01施行），据网页摘录，全文未核'),
  creditSeriousMinYears: unchecked(1, '《信用修复管理办法》（2026-04-01施行），据网页摘录，全文未核'),
  creditSeriousMaxYears: unchecked(3, '《信用修复管理办法》（2026-04-01施行），据网页摘录，全文未核'),
  blacklistYears: unchecked(3, '应急管理部令第11号，据网页摘录，全文未核'),
  nightFrom: unchecked('22:00', '强制法43条未定夜间起止'),
  nightTo: unchecked('06:00', '强制法43条未定夜间起止'),
  inspectionYearlyCap: unchecked(2, '国办发〔2024〕54号要求各部门公布年度检查频次上限；本机关公布前参照他地计划“上限2次/年/单位”'),
  leadsOutsideCap: unchecked(true, '投诉举报、交办、移送等个案检查和企业申请的检查是否不受频次上限限制，54号文正文未核'),
  repeatVisitDays: unchecked(90, '54号文要求对重复检查、频繁检查预警，未定天数'),
  maskLegalRepresentative: unchecked(true, '公示文书是否遮盖法定代表人姓名，各地做法不一'),
  minorDisclosure: unchecked('withheld', '对未成年人的处理结果是否公示，各地规定不一，未见本市规定，暂从严不予公开'),
  withdrawalDays: unchecked(3, '处罚法48条2款只规定处罚决定三日内撤回；许可、强制、检查比照执行'),
  certificateProvince: checked('渝', '应急厅〔2020〕31号：编号首段为发证机关所在省级行政区域的汉字简称（网页核对）'),
  fireworksRetailYears: unchecked(2, '烟花爆竹经营许可实施办法：零售许可证有效期最长两年；规章文本未核'),
  hazardousTradeYears: unchecked(3, '危险化学品经营许可证管理办法：有效期三年；规章文本未核，2026-05-01起另按危险化学品安全法核对'),
  hazardousTradeBasis: unchecked(
    '尚未核定',
    '危险化学品安全管理条例2026-04-30后不再施行，危险化学品安全法的文本未核；核定后写明经营许可的现行依据',
  ),
  hazardousExtensionAllowed: unchecked(false, '行政许可法42条的十日延长是否及于危险化学品条例35条的三十日未见规定，暂不延长'),
  licenceStatementDays: unchecked(5, '行政许可法36条未定陈述、申辩期限，比照47条申请听证的五日暂拟'),
  reviewPlainLicences: unchecked(true, '法制审核目录清单未列没有利害关系的准予决定，暂从严一律审核'),
  licenceQueryUrl: unchecked('https://portal.example/liangping/licences', '示例，须改为公示网站许可查询页的实际地址'),
};

/** The bureau's own values: what its settings register says last, and for all else the values nobody has confirmed yet. */
export function settingsIn(register: readonly Entry[]): Settings {
  const last = register.findLast(({ action }) => action === 'set-settings');
  // The form's schema holds every value to the type of its setting.
  return { ...defaultSettings, ...(last?.form['settings'] as Partial<Settings> | undefined) };
}

function checked<Value extends Json>(value: Value, source: string): Setting<Value> {
  return { value, status: '已核', source };
}

function unchecked<Value extends Json>(value: Value, source: string): Setting<Value> {
  return { value, status: '待核', source };
}
