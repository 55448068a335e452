import { matterById, matters } from '../matters/index.ts';
import type { Measure } from '../vocabulary.ts';
import { isFine } from './fines.ts';
import { gradeTitles, type PunishingGrade } from './grade.ts';
import type { StandardRow } from './standard.ts';
import { columns, faultsAmong, faultsOfRow, mostRows, unitOf, type Column, type TableFault } from './table.ts';

export interface TableRead {
  /** Empty where anything is wrong: a table is loaded whole or not at all. */
  readonly rows: readonly StandardRow[];
  readonly faults: readonly TableFault[];
  /** Rows found, sound or not. */
  readonly found: number;
}

interface Line {
  /** As the sheet counts, from one. */
  readonly row: number;
  /** As it stands in the cell. */
  readonly words: (column: Column) => string;
  /** Made alike for comparing: full-width digits and brackets become plain ones. */
  readonly value: (column: Column) => string;
}

const needed: readonly Column[] = ['step', 'grade', 'label', 'circumstances', 'least', 'most'];
const mostFaults = 500;

/** Cells of a sheet, as text, to rows of a standard: every fault with its row, its column and a sentence. */
export function readTable(cells: readonly (readonly string[])[]): TableRead {
  const head = cells.findIndex((row) => row.filter((cell) => titles.has(plain(cell))).length >= 4);
  if (head < 0 || head > 20)
    return refused([{ row: 1, column: '—', says: `没有找到表头。第一行应当是：${Object.values(columns).join('、')}。请使用下载的模板。` }]);
  const heading = (cells[head] ?? []).map(plain);
  const missing = needed.filter((column) => !heading.includes(columns[column]));
  if (missing.length > 0)
    return refused(missing.map((column) => ({ row: head + 1, column: columns[column], says: `表头缺少“${columns[column]}”一列。` })));
  if (!heading.includes(columns.matter) && !heading.includes(columns.name))
    return refused([{ row: head + 1, column: columns.matter, says: '表头应当有“事项编码”或者“事项名称”。' }]);
  const twice = heading.find((title, at) => titles.has(title) && heading.indexOf(title) !== at);
  if (twice !== undefined) return refused([{ row: head + 1, column: twice, says: `表头中“${twice}”出现了两次。` }]);
  const lines = cells.slice(head + 1).flatMap((row, at): Line[] => {
    if (row.every((cell) => plain(cell) === '')) return [];
    const cell = (column: Column) => row[heading.indexOf(columns[column])] ?? '';
    return [{ row: head + 2 + at, words: (column) => cell(column).trim(), value: (column) => plain(cell(column)) }];
  });
  if (lines.length === 0) return refused([{ row: head + 2, column: '—', says: '表头下面没有内容。' }]);
  if (lines.length > mostRows)
    return refused([{ row: head + 2 + mostRows, column: '—', says: `内容有${lines.length}行，最多${mostRows}行。` }], lines.length);
  return readLines(lines);
}

function readLines(lines: readonly Line[]): TableRead {
  const faults: TableFault[] = [];
  const sound: { readonly row: number; readonly read: StandardRow }[] = [];
  for (const line of lines) {
    const read = rowOf(line);
    if (Array.isArray(read)) faults.push(...read.map(({ column, says }) => ({ row: line.row, column: columns[column], says })));
    else sound.push({ row: line.row, read });
  }
  for (const { index, column, says } of faultsAmong(sound.map(({ read }) => read)))
    faults.push({ row: sound[index]?.row ?? 0, column: columns[column], says });
  faults.sort((one, other) => one.row - other.row);
  return { rows: faults.length === 0 ? sound.map(({ read }) => read) : [], faults: faults.slice(0, mostFaults), found: lines.length };
}

type RowFault = ReturnType<typeof faultsOfRow>[number];

function rowOf({ words, value }: Line): StandardRow | RowFault[] {
  const faults: RowFault[] = [];
  const fault = (column: Column, says: string) => void faults.push({ column, says });
  const matter = matterNamed(value('matter'), value('name'), fault);
  const step = Number(/^第?([1-9])档?$/.exec(value('step'))?.[1] ?? Number.NaN);
  if (Number.isNaN(step)) fault('step', `“${value('step')}”不是档次，应当填1至9的数字。`);
  const grade = gradeNamed(value('grade'));
  if (!grade) fault('grade', `“${value('grade')}”不是裁量方向，应当填减轻、从轻、一般或者从重。`);
  for (const [column, longest] of [
    ['label', 40],
    ['circumstances', 1000],
  ] as const) {
    if (words(column) === '') fault(column, `“${columns[column]}”没有填写。`);
    if (words(column).length > longest) fault(column, `“${columns[column]}”最多${longest}个字。`);
  }
  if (words('source').length > 200) fault('source', `“${columns.source}”最多200个字。`);
  if (!matter || !grade || faults.length > 0) return faults;
  const measures =
    matterById(matter)
      ?.steps.find((candidate) => candidate.step === step)
      ?.measures.filter(isFine) ?? [];
  const target = value('target') === '' && measures.length === 1 ? (measures[0]?.target ?? '') : value('target');
  if (target === '' && measures.length > 1)
    fault('target', `本档次有不同的处罚对象，请填${measures.map((one) => `“${one.target}”`).join('或者')}。`);
  const measure = measures.find((candidate) => candidate.target === target);
  const [least, most] = (['least', 'most'] as const).map((column) => {
    const amount = amountIn(value(column), measure);
    if (typeof amount === 'string') fault(column, amount);
    return typeof amount === 'number' ? amount : 0;
  });
  if (faults.length > 0) return faults;
  const source = words('source');
  const row: StandardRow = {
    ...{ matter, step, target, grade, label: words('label'), circumstances: words('circumstances'), least: least ?? 0, most: most ?? 0 },
    ...(source === '' ? {} : { source }),
  };
  const wrong = faultsOfRow(row);
  return wrong.length > 0 ? wrong : row;
}

function matterNamed(code: string, name: string, fault: (column: Column, says: string) => void): string | undefined {
  const byName = name === '' ? undefined : matters.find((matter) => plain(matter.name) === name)?.id;
  if (code === '') {
    if (name === '') fault('matter', '事项编码和事项名称都没有填写。');
    else if (byName === undefined) fault('name', `没有名称为“${name}”的行政处罚事项。`);
    return byName;
  }
  const byCode = matterById(code);
  if (!byCode) fault('matter', `没有编码为“${code}”的行政处罚事项。`);
  else if (name !== '' && plain(byCode.name) !== name) fault('name', `事项名称与编码“${code}”不一致，该编码的事项是“${byCode.name}”。`);
  return byCode?.id;
}

function gradeNamed(text: string): PunishingGrade | undefined {
  return (['mitigated', 'lighter', 'normal', 'heavier'] as const).find(
    (grade) => text === gradeTitles[grade] || text === `${gradeTitles[grade]}处罚`,
  );
}

/** 30000, 30,000元, 3万元, 40%, 2倍: a number in the measure's unit, or what is wrong with it. */
function amountIn(text: string, measure: Measure | undefined): number | string {
  if (text === '') return '没有填写数额。';
  const unit = measure ? unitOf(measure) : '元';
  const found = /^(\d{1,12}(?:\.\d{1,6})?)(万?元|万|%|倍)?$/.exec(text.replaceAll(',', ''));
  if (!found) return `“${text}”不是数额，应当填数字，例如${unit === '元' ? '30000或者3万元' : unit === '%' ? '40%' : '2倍'}。`;
  const said = found[2] ?? '';
  const fits = said === '' || (unit === '元' ? said.includes('万') || said === '元' : said === unit);
  if (!fits) return `“${text}”的单位不对，本档次的罚款按“${unit}”计算。`;
  const hundredths = Math.round(Number(found[1]) * (said.includes('万') ? 10_000 : 1) * 100);
  if (unit === '元' && hundredths % 100 !== 0) return `“${text}”不是整元。`;
  return hundredths / 100;
}

const titles: ReadonlySet<string> = new Set(Object.values(columns));

function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\*|\*$/g, '');
}

function refused(faults: readonly TableFault[], found = 0): TableRead {
  return { rows: [], faults, found };
}
