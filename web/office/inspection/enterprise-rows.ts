import { risks } from '#law/form-parts/inspection.ts';
import { errorsOf } from '../forms/errors.ts';
import type { FormNode, FormValue } from '../forms/node.ts';
import type { Cells } from './table-file.ts';

/** A row of the file with everything that is wrong with it; `line` as the table program numbers it. */
export interface ReadRow {
  readonly line: number;
  readonly row: FormValue;
  readonly faults: readonly string[];
}

/** Headings by which each field is known. */
const headings: Readonly<Record<string, readonly string[]>> = {
  uscc: ['统一社会信用代码', '信用代码'],
  name: ['名称', '企业名称', '单位名称'],
  legalRepresentative: ['法定代表人', '法定代表人或者负责人', '负责人'],
  address: ['地址', '住所', '经营地址'],
  phone: ['联系电话', '电话'],
  industry: ['行业', '所属行业'],
  risk: ['风险等级'],
  inPool: ['纳入随机抽查', '随机抽查'],
};
const required = ['uscc', 'name', 'address', 'industry', 'risk'];

/** Headings of a file to fill in. */
export const templateHeadings = Object.values(headings).map(([first = '']) => first);

/** Columns that are missing, in Chinese; empty where the file can be read. */
export function missingColumns(cells: Cells): string[] {
  const places = placesOf(cells[0] ?? []);
  return required.flatMap((field) => (places.has(field) ? [] : (headings[field]?.[0] ?? [])));
}

/** Every row as it would be registered, checked against the very schema of the action. @param schema of `/rows/0` */
export function rowsIn(cells: Cells, schema: FormNode): ReadRow[] {
  const places = placesOf(cells[0] ?? []);
  const codes = new Map<string, number>();
  return cells.slice(1).map((line, index) => {
    const at = (field: string) => (line[places.get(field) ?? -1] ?? '').normalize('NFKC').trim();
    const row: FormValue = { risk: riskOf(at('risk')), inPool: /^(?:是|纳入|y|yes|true|1)$/i.test(at('inPool')) };
    for (const field of ['uscc', 'name', 'legalRepresentative', 'address', 'phone', 'industry'])
      if (at(field) !== '') row[field] = field === 'uscc' ? at(field).toUpperCase() : at(field);
    const number = index + 2;
    const faults = errorsOf(schema, row).map(({ field, says }) => `${headings[field.slice(1)]?.[0] ?? field}：${says}`);
    const before = codes.get(String(row['uscc']));
    if (row['uscc'] !== undefined && before !== undefined) faults.push(`统一社会信用代码与第 ${before} 行重复。`);
    else if (row['uscc'] !== undefined) codes.set(String(row['uscc']), number);
    return { line: number, row, faults };
  });
}

function placesOf(header: readonly string[]): ReadonlyMap<string, number> {
  const cleaned = header.map((cell) => cell.normalize('NFKC').replace(/[\s*]/g, ''));
  return new Map(
    Object.entries(headings).flatMap(([field, names]) => {
      const place = cleaned.findIndex((cell) => names.includes(cell));
      return place < 0 ? [] : [[field, place] as const];
    }),
  );
}

/** 重大、较大、一般、低, or by colour; what is neither stays as it is and is told of. */
function riskOf(said: string): string {
  const words: Readonly<Record<string, readonly string[]>> = {
    major: ['重大', '红', '重大风险', '红色'],
    high: ['较大', '橙', '较大风险', '橙色'],
    general: ['一般', '黄', '一般风险', '黄色'],
    low: ['低', '蓝', '低风险', '蓝色'],
  };
  const found = Object.entries(words).find(([value, names]) => names.includes(said) || risks[value as keyof typeof risks] === said);
  return found?.[0] ?? said;
}
