import { gbf54 } from '../cite.ts';
import { itemsIn } from '../inspection-registers.ts';
import { isObject } from '../same.ts';
import { said } from './draft-at-hand.ts';
import type { Condition, Json } from '../vocabulary.ts';

/** 未公布的检查事项一律不得实施: each stands in public today, as it is now. */
export const itemsPublished: Condition = {
  id: 'items-published',
  title: '检查事项已经公布',
  articles: [gbf54],
  looksAt: ['inspection-items-register'],
  holds(question) {
    const wanted = said(question, 'items');
    if (!Array.isArray(wanted)) return null;
    const items = itemsIn(question.registers);
    const faults = wanted.filter(isObject).flatMap(({ id, name }) => {
      const item = items.get(String(id));
      if (item?.name !== name) return [`清单中没有“${String(name)}”这一事项。`];
      return item?.publishedOn ? [] : [`“${String(name)}”尚未公布。`];
    });
    return faults.length === 0 || faults.join('');
  },
};

/** 能联合的联合: an item the list marks as cross-departmental is carried out together, or it says why not. */
export const combinedOrExplained: Condition = {
  id: 'combined-or-explained',
  title: '跨部门联合检查',
  articles: [gbf54],
  looksAt: ['inspection-items-register'],
  holds({ proposal, registers }) {
    if (proposal.form === undefined) return null;
    const { items: wanted, combinedWith, apartReason } = proposal.form;
    const items = itemsIn(registers);
    const shared = idsIn(wanted).flatMap((id) => {
      const item = items.get(id);
      return item && item.combinedWith !== '' ? [item] : [];
    });
    if (shared.length === 0 || combinedWith || apartReason) return true;
    return shared.map(({ name, combinedWith: others }) => `“${name}”应当与${others}联合检查。`).join('');
  },
};

/** Nothing approved is left out, nothing else is looked at; a problem has its place in the list of problems. */
export const itemsAllChecked: Condition = {
  id: 'items-all-checked',
  title: '逐项检查方案所列事项',
  articles: [gbf54],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const { checked, problems } = proposal.form;
    const approved = idsIn(standing.facts['items']);
    if (!Array.isArray(checked) || !Array.isArray(problems)) return false;
    const rows = checked.filter(isObject);
    const before = standing.facts['checkedItems'];
    const done = [...(Array.isArray(before) ? before.filter(isObject) : []), ...rows].map(({ item }) => item);
    const left = approved.filter((id) => !done.includes(id));
    if (left.length > 0) return `方案所列事项${left.join('、')}还没有检查情况。`;
    const beyond = rows.filter(({ item }) => !approved.includes(String(item)));
    if (beyond.length > 0) return `事项${beyond.map(({ item }) => String(item)).join('、')}不在批准的检查方案内。`;
    const found = rows.some(({ result }) => result === 'problem');
    if (found && problems.length === 0) return '有事项发现问题，请在“存在的问题”中逐条写明。';
    return found || problems.length === 0 || '写明了存在的问题，请把所属事项的结果改为“发现问题”。';
  },
};

/** The number of an item that is new, or of one that is there. */
export const itemIsKnown: Condition = {
  id: 'item-is-known',
  title: '事项在清单中',
  articles: [gbf54],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const items = standing.facts['items'];
    const named = proposal.form['items'];
    const ids = Array.isArray(named) ? named.filter(isObject).map(({ id }) => id) : [proposal.form['id']];
    const unknown = ids.filter((id) => !isObject(items) || !isObject(items[String(id)]));
    return unknown.length === 0 || `清单中没有编号为${unknown.map(String).join('、')}的事项。`;
  },
};

/** Nothing is said to have stood in public earlier than it did. */
export const itemsPublishedToday: Condition = {
  id: 'items-published-today',
  title: '公布日期是今天',
  articles: [gbf54],
  holds({ proposal, today }) {
    if (proposal.form === undefined) return null;
    const named = proposal.form['items'];
    return Array.isArray(named) && named.filter(isObject).every(({ publishedOn }) => publishedOn === today);
  },
};

/** Ids of a list of items. */
export function idsIn(items: Json | undefined): string[] {
  return Array.isArray(items) ? items.filter(isObject).map(({ id }) => String(id)) : [];
}
