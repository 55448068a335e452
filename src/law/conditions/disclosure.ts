import { pipl } from '../cite.ts';
import { privateNumberIn } from '../masking.ts';
import { isObject } from '../same.ts';
import type { Condition, Json } from '../vocabulary.ts';

/**
 * Numbers of identity, telephone and account never stand in public (个保法 28), wherever in the copy they may hide; nor does what the case
 * itself knows of the party: telephone, identity number and, unless it is an organisation, the address.
 */
export const copyShowsNoNumbers: Condition = {
  id: 'copy-shows-no-numbers',
  title: '公示文本不含证件号码和电话',
  articles: [pipl(28)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const copy = proposal.form['copy'];
    if (!isObject(copy)) return false;
    for (const [name, value] of Object.entries(copy)) {
      if (typeof value !== 'string' || name === 'uscc') continue;
      const found = privateNumberIn(value);
      if (found !== null) return `文本中有疑似${found}，请隐去。`;
      const own = ownData(standing.facts['party']).find((known) => value.includes(known));
      if (own !== undefined) return `文本中有当事人的联系电话、证件号码或者住址“${own}”，请隐去。`;
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

function ownData(party: Json | undefined): string[] {
  if (!isObject(party)) return [];
  const fields = party['kind'] === 'organisation' ? ['idNumber', 'phone'] : ['idNumber', 'phone', 'address'];
  return fields.map((name) => party[name]).filter((value) => typeof value === 'string' && value.length >= 4) as string[];
}
