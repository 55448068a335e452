import { amountText } from '#law/money.ts';
import { momentText } from '../../ui/moment.ts';
import { below, choicesOf, fieldsOf, type FormNode, isObject, withoutNull } from '../forms/node.ts';

/** A line of a signed form as a reader sees it; `rows` where it is a group. */
export interface Row {
  readonly pointer: string;
  readonly label: string;
  readonly text: string;
  readonly kind: 'text' | 'long' | 'file' | 'group';
  readonly rows: readonly Row[];
}

type Names = Readonly<Record<string, string>>;

/** The filled fields of a form in the order of its schema, with Chinese labels and values; what the schema does not know comes last. */
export function rowsOf(schema: FormNode, form: unknown, names: Names, pointer = ''): Row[] {
  if (!isObject(form)) return [];
  const known = fieldsOf(schema).flatMap(([name]) => (name in form ? [name] : []));
  const others = Object.keys(form).filter((name) => !known.includes(name));
  return [...known, ...others].flatMap((name) => {
    const value = form[name];
    if (value === undefined || value === null || value === '') return [];
    return [rowOf(schema.properties?.[name] ?? {}, name, value, names, below(pointer, name))];
  });
}

function rowOf(given: FormNode, name: string, value: unknown, names: Names, pointer: string): Row {
  const { node } = withoutNull(given);
  const label = node.title ?? name;
  if (isObject(value) && node['x-widget'] === 'discretion')
    return { pointer, label, text: '', kind: 'group', rows: calculationRows(value, pointer) };
  if (isObject(value)) return { pointer, label, text: '', kind: 'group', rows: rowsOf(node, value, names, pointer) };
  if (Array.isArray(value) && value.some(isObject)) {
    const rows = value.map((item, index) => rowOf(node.items ?? {}, `第 ${index + 1} 项`, item, names, below(pointer, index)));
    return { pointer, label, text: '', kind: 'group', rows: rows.map((row, index) => ({ ...row, label: `${label} ${index + 1}` })) };
  }
  if (isFileNode(node) || (node.items && isFileNode(node.items)))
    return { pointer, label, text: asList(value).join('\n'), kind: 'file', rows: [] };
  const text = Array.isArray(value)
    ? value.map((item) => valueText(node.items ?? {}, item, names)).join('、')
    : valueText(node, value, names, node);
  return { pointer, label, text: text === '' ? '（无）' : text, kind: text.length > 24 || text.includes('\n') ? 'long' : 'text', rows: [] };
}

/** 裁量计算, as somebody reads it who was not there: what it rests on, what was weighed, every line of the arithmetic, and what came out. */
function calculationRows(kept: Readonly<Record<string, unknown>>, pointer: string): Row[] {
  const lines = (Array.isArray(kept['lines']) ? kept['lines'] : []).filter(isObject);
  const said: readonly (readonly [name: string, label: string, text: string])[] = [
    ['standardTitle', '适用的裁量基准', String(kept['standardTitle'])],
    ['lines', '计算过程', lines.map(({ says, article }, index) => `${index + 1}. ${String(says)}（${String(article)}）`).join('\n')],
    ['most', '裁量幅度', `${String(kept['label'])}：${String(kept['least'])}元至${String(kept['most'])}元`],
    ['reason', '偏离裁量基准的理由', typeof kept['reason'] === 'string' ? kept['reason'] : ''],
  ];
  return said
    .filter(([, , text]) => text !== '')
    .map(([name, label, text]) => ({ pointer: below(pointer, name), label, text, kind: 'long', rows: [] }));
}

function valueText(node: FormNode, value: unknown, names: Names, titled: FormNode = node): string {
  const choice = choicesOf(titled)?.find((known) => known.value === value);
  if (choice) return choice.title;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return node.format === 'money' || node['x-widget'] === 'money' ? amountText(value) : String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (node.format === 'person' || node['x-widget'] === 'person' || node['x-widget'] === 'matter') return names[value] ?? value;
  return node['x-widget'] === 'moment' || node.format === 'date-time' ? momentText(value).replace('T', ' ') : value;
}

function asList(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

function isFileNode(node: FormNode): boolean {
  return node.format === 'file' || node['x-widget'] === 'file';
}

/** All lines without their groups, `label › label` in front: for comparing two forms. */
export function flatRows(rows: readonly Row[], before = ''): { readonly pointer: string; readonly label: string; readonly text: string }[] {
  return rows.flatMap((row) => {
    const label = before ? `${before} › ${row.label}` : row.label;
    return row.kind === 'group' ? flatRows(row.rows, label) : [{ pointer: row.pointer, label, text: row.text }];
  });
}
