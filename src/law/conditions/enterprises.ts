import { opt } from '../cite.ts';
import { objectsOf } from '../inspection-registers.ts';
import { isObject } from '../same.ts';
import type { Condition } from '../vocabulary.ts';

export const rowsEachOnce: Condition = {
  id: 'rows-each-once',
  title: '同一对象只登记一次',
  articles: [opt(54)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const rows = proposal.form['rows'];
    const codes = Array.isArray(rows) ? rows.filter(isObject).map(({ uscc }) => String(uscc)) : [];
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    return twice.length === 0 || `重复的统一社会信用代码：${[...new Set(twice)].join('、')}。`;
  },
};

export const enterpriseIsKnown: Condition = {
  id: 'enterprise-is-known',
  title: '企业在名录中',
  articles: [opt(54)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    return objectsOf(standing.facts['enterprises']).has(String(proposal.form['uscc']));
  },
};
