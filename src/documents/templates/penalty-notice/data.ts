import { chineseNumber } from '#law/chinese-numbers.ts';
import { bases } from '../../citations.ts';
import { type NoticeData, noticeData } from '../../notices.ts';
import type { PaperSource } from '../../source.ts';

/** 行政处罚告知书 (处罚法 44, 45). How long the party has is the bureau's own value: the statute sets none. */
export function data(source: PaperSource): NoticeData {
  const days = chineseNumber(source.settings.defenceDays.value);
  return noticeData(
    source,
    (you) =>
      `依据${bases.notice}的规定，${you}有权进行陈述和申辩。请自收到本告知书之日起${days}个工作日内，以书面或者口头方式向本机关提出；逾期不提出的，视为放弃陈述、申辩的权利。本机关不因陈述、申辩给予更重的处罚。`,
  );
}
