import type { PublishedDatabase } from '#db/published/database.ts';
import type { Settings } from '#law/vocabulary.ts';
import { writeAgency, writeFirstText } from './published.sql.ts';

export interface Bureau {
  readonly agency: string;
  readonly settings: Settings;
  readonly logOrigin: string;
  /** The log's verifier key, `name+hash+base64`. */
  readonly logKey: string;
  readonly demo: boolean;
}

/** What the public should know of the bureau itself: from its settings, again at every start. */
export async function publishBureau(published: PublishedDatabase, bureau: Bureau, now: Date): Promise<void> {
  const { agency, settings, logOrigin, logKey, demo } = bureau;
  const row = {
    agency,
    name: settings.agencyName.value,
    address: settings.agencyAddress.value,
    phone: settings.agencyPhone.value,
    government: settings.governmentName.value,
    court: settings.courtName.value,
    log_origin: logOrigin,
    log_key: logKey,
    demo,
  };
  await writeAgency(published, row, now);
  await writeFirstText(published, { agency, slug: 'about', title: '关于本站', body: about }, now);
}

const about = [
  '这里公示本机关的行政处罚、行政强制、行政检查、行政许可信息，办事的服务指南、程序和联系方式。每份公示的文本都经过隐去个人信息和第二人复核，并附有任何人都可以自行查验的存证证明。',
  '行政处罚、行政许可决定自作出之日起七个工作日内公示，行政强制决定、行政检查结果自作出之日起二十个工作日内公示。公示的决定被依法变更、撤销、确认违法或者确认无效的，及时撤回并公开说明理由；其中行政处罚决定在三日内撤回（行政处罚法第四十八条）。',
  '公示不包含国家秘密、商业秘密，也不包含自然人的证件号码、住址和联系方式。发现公示内容不准确的，请与本机关联系，核实后及时更正。',
].join('\n\n');
