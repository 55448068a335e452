import { apl, seed } from '../cite.ts';
import { standardsIn, type StandardRow } from '../discretion/standard.ts';
import { columns, faultsAmong, faultsOfRow } from '../discretion/table.ts';
import { isObject } from '../same.ts';
import { defaultSettings } from '../settings.ts';
import type { Condition, JsonObject, Setting } from '../vocabulary.ts';

export const standardIsNew: Condition = {
  id: 'standard-is-new',
  title: '裁量基准编号没有用过',
  articles: [apl(34)],
  holds({ proposal, standing }) {
    return proposal.form === undefined ? null : !standardsIn(standing).some(({ id }) => id === proposal.form?.['id']);
  },
};

export const standardIsProposed: Condition = {
  id: 'standard-is-proposed',
  title: '针对最近装载的裁量基准',
  articles: [apl(34)],
  holds: ({ proposal, standing }) =>
    proposal.form === undefined ? null : proposal.form['standard'] === standing.facts['proposedStandard'],
};

export const standardDatesOrdered: Condition = {
  id: 'standard-dates-ordered',
  title: '施行和失效日期有序',
  articles: [apl(34)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const { validFrom, validTo } = proposal.form;
    return typeof validTo !== 'string' || validTo >= String(validFrom);
  },
};

/** The same rules by which the sheet was read: a form that did not come from a sheet has to keep them too. */
export const standardRowsSound: Condition = {
  id: 'standard-rows-sound',
  title: '裁量基准的内容合法',
  articles: [apl(34), apl(4)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const rows = rowsIn(proposal.form);
    for (const [index, row] of rows.entries()) {
      const [fault] = faultsOfRow(row);
      if (fault) return `内容第${index + 1}行“${columns[fault.column]}”：${fault.says}`;
    }
    const [among] = faultsAmong(rows);
    return among === undefined || `内容第${among.index + 1}行“${columns[among.column]}”：${among.says}`;
  },
};

function rowsIn({ table }: JsonObject): readonly StandardRow[] {
  const rows = isObject(table) ? table['rows'] : undefined;
  return Array.isArray(rows) ? (rows as unknown as readonly StandardRow[]) : [];
}

/** 从轻 ends before 从重 begins, in what is set now together with what is left as it came. */
export const sharesOrdered: Condition = {
  id: 'discretion-shares-ordered',
  title: '默认裁量比例有序',
  articles: [seed(11)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const set = proposal.form['settings'] as Partial<Record<string, Setting<number>>> | undefined;
    const { value: lighter } = set?.['discretionLighterTo'] ?? defaultSettings.discretionLighterTo;
    const { value: heavier } = set?.['discretionHeavierFrom'] ?? defaultSettings.discretionHeavierFrom;
    return lighter <= heavier || `从轻的上限${lighter}%高于从重的下限${heavier}%。`;
  },
};
