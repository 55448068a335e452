import { pipl } from '../cite.ts';
import { isObject } from '../same.ts';
import type { Condition } from '../vocabulary.ts';

/** Identity numbers and mobile numbers never stand in public (个保法 28), wherever in the copy they may hide. */
export const copyShowsNoNumbers: Condition = {
  id: 'copy-shows-no-numbers',
  title: '公示文本不含证件号码和电话',
  articles: [pipl(28)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const copy = proposal.form['copy'];
    if (!isObject(copy)) return false;
    for (const [name, value] of Object.entries(copy)) {
      if (typeof value !== 'string' || name === 'uscc') continue;
      if (/(?<!\d)\d{17}[\dXx](?!\d)/.test(value)) return '文本中有疑似公民身份号码，请隐去。';
      if (/(?<!\d)1[3-9]\d{9}(?!\d)/.test(value)) return '文本中有疑似手机号码，请隐去。';
    }
    return true;
  },
};

export const partyIsNoPerson: Condition = {
  id: 'party-is-no-person',
  title: '当事人是组织',
  articles: [pipl(55)],
  holds({ standing }) {
    const party = standing.facts['party'];
    return isObject(party) && party['kind'] === 'organisation';
  },
};
