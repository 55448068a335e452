import { notifyHearing } from '#law/actions/notify-hearing/action.ts';
import { bases } from '../../citations.ts';
import { labelOf } from '../../labels.ts';
import { type NoticeData, noticeData } from '../../notices.ts';
import { formOf, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

/** 行政处罚听证告知书 (处罚法 63, 64): five working days, not the three days of the old printed form. */
export function data(source: PaperSource): NoticeData {
  const ground = labelOf(notifyHearing.action.form, 'ground', textAt(formOf(source), '/ground'));
  return noticeData(
    source,
    (you) =>
      `以上拟处罚属于${ground}。依据${bases.hearing}的规定，${you}有权要求听证。要求听证的，请在收到本告知书后五个工作日内，以书面或者口头方式向本机关提出；逾期不提出的，视为放弃听证的权利。${you}不承担组织听证的费用。`,
  );
}
