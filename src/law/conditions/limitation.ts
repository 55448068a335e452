import { addYears } from '../calendar.ts';
import { conductEnd } from './conduct.ts';
import { daySaid, said } from './draft-at-hand.ts';
import type { Condition } from '../vocabulary.ts';

/**
 * 追究时效 (处罚法 36): discovered within two years of the conduct's end, five where life, health or financial safety is concerned and
 * harm was done (`graveHarm`). Conduct that still goes on has no end, and no limitation runs.
 */
export const limitationNotPassed: Condition = {
  id: 'limitation-not-passed',
  title: '未过追究时效',
  articles: [{ law: 'APL2021', article: '36' }],
  holds(question) {
    const discovered = daySaid(question, 'discoveredOn');
    const end = conductEnd(question);
    if (discovered === null) return question.proposal.form === undefined ? null : '没有发现日期，无法核对追究时效。';
    if (end === null) return true;
    const years = said(question, 'graveHarm') === true ? 5 : 2;
    const last = addYears(end, years);
    return discovered <= last || `违法行为终了于${end}，${years === 5 ? '五' : '两'}年时效到${last}届满，发现于${discovered}。`;
  },
};
