import { acl, apl } from '../cite.ts';
import { dayOf } from '../calendar.ts';
import { isObject } from '../same.ts';
import { said } from './draft-at-hand.ts';
import type { Condition } from '../vocabulary.ts';

/** 处罚法 20: a written entrustment in force, published by both sides. */
export const entrustmentValid: Condition = {
  id: 'entrustment-valid',
  title: '委托有效',
  articles: [apl(20)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const entrustment = proposal.form['entrustment'];
    if (!isObject(entrustment)) return '没有填写委托书。';
    const today = dayOf(proposal.at);
    if (String(entrustment['from']) > today || String(entrustment['to']) < today) return '委托书不在委托期限内。';
    return entrustment['published'] === true || '委托书尚未公布。';
  },
};

/**
 * 行政强制措施权不得委托 (强制法 17): whoever acts by entrustment may punish, and may not seal or seize. Looks at the fact or field `capacity`
 * of the case at hand, and at penalty cases linked with it.
 */
export const notEntrusted: Condition = {
  id: 'not-entrusted',
  title: '不是受委托实施',
  articles: [acl(17, 1), apl(20)],
  looksAt: ['others'],
  holds(question) {
    const entrusted = '本案由受委托组织实施处罚；行政强制措施权不得委托，应当由本机关具备资格的执法人员实施。';
    if (said(question, 'capacity') === 'entrusted') return entrusted;
    const linked = question.others.filter(({ relations }) => (relations?.length ?? 0) > 0);
    return linked.every(({ standing }) => standing.facts['capacity'] !== 'entrusted') || entrusted;
  },
};
