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
