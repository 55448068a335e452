import type { PaperSource } from './source.ts';

/**
 * 复议、诉讼 as a decision tells of them (复议法 20, 22, 24; 行诉法 46): one reconsideration organ since 2024, and its online channel.
 * @param goesOn what is not stopped meanwhile, e.g. 行政处罚
 */
export function remedyText({ settings }: Pick<PaperSource, 'settings'>, you: string, goesOn: string): string {
  const online = settings.reconsiderationUrl.value;
  const how = online === '' ? '' : `（网上申请：${online}）`;
  return `如果不服本决定，${you}可以自收到本决定书之日起六十日内向${settings.governmentName.value}申请行政复议${how}，也可以自收到本决定书之日起六个月内直接向${settings.courtName.value}提起行政诉讼。行政复议或者行政诉讼期间，除法律另有规定外，${goesOn}不停止执行。`;
}

/** Against a decision made on the spot reconsideration comes first, and the decision has to say so (复议法 23 Ⅰ 1, Ⅱ; 行诉法 45). */
export function reconsiderationFirstText({ settings }: Pick<PaperSource, 'settings'>, you: string): string {
  const online = settings.reconsiderationUrl.value;
  const how = online === '' ? '' : `（网上申请：${online}）`;
  return `如果不服本决定，${you}应当自收到本决定书之日起六十日内先向${settings.governmentName.value}申请行政复议${how}，也可以通过本机关提交行政复议申请；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向${settings.courtName.value}提起行政诉讼。\n行政复议、行政诉讼期间，除法律另有规定外，行政处罚不停止执行。`;
}
