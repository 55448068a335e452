import type { Settings } from '#law/vocabulary.ts';
import { isObject } from '../forms/node.ts';

export interface SettingLine {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly status: string;
  readonly source: string;
}

const titles: Readonly<Record<keyof Settings, string>> = {
  agencyName: '执法机关全称',
  agencyShortName: '执法机关简称',
  numberPrefix: '文书字号中的区域简称',
  governmentName: '行政复议机关',
  courtName: '管辖法院',
  bankName: '代收罚款银行',
  bankAccount: '代收账户',
  agencyAddress: '机关地址',
  agencyPhone: '机关电话',
  reconsiderationUrl: '网上申请行政复议的途径',
  hearingCitizenYuan: '听证标准：公民（元，含本数）',
  hearingOrganisationYuan: '听证标准：法人、其他组织（元，含本数）',
  hearingIndividualBusinessAs: '个体工商户适用的听证标准',
  defenceDays: '陈述、申辩期限（工作日）',
  reviewDays: '法制审核期限（工作日）',
  reviewComplexDays: '疑难复杂案件法制审核期限（工作日）',
  discussAtHearingThreshold: '达到听证标准的一律集体讨论',
  decisionExtensionAllowed: '九十日办案期限可以依规章延长',
  archiveDays: '结案后归档期限（日）',
  nightFrom: '夜间起点',
  nightTo: '夜间止点',
  maskLegalRepresentative: '公示时隐去法定代表人姓名',
};
const words: Readonly<Record<string, string>> = { citizen: '按公民', organisation: '按组织', true: '是', false: '否' };

/** The settings as they stand: the first values with what the register has changed since. */
export function settingLines(first: Settings, facts: unknown): SettingLine[] {
  const changed = isObject(facts) && isObject(facts['settings']) ? facts['settings'] : {};
  return (Object.keys(titles) as (keyof Settings)[]).map((name) => {
    const kept = changed[name];
    const setting = kept === undefined || kept === null ? first[name] : keptSetting(first[name].source, kept);
    const value = String(setting.value);
    return { name, title: titles[name], value: words[value] ?? value, status: String(setting.status), source: String(setting.source) };
  });
}

/** As the register keeps it: the value alone, or with its status and source. What is in the register somebody has confirmed. */
function keptSetting(source: string, kept: unknown): { readonly value: unknown; readonly status: unknown; readonly source: unknown } {
  return isObject(kept) && 'value' in kept
    ? { status: '已核', source, ...kept, value: kept['value'] }
    : { value: kept, status: '已核', source };
}
