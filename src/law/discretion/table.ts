import { isDaily, isFine } from './fines.ts';
import { matterById } from '../matters/index.ts';
import { gradeTitles, type PunishingGrade } from './grade.ts';
import type { StandardRow } from './standard.ts';
import type { Matter, MatterStep, Measure } from '../vocabulary.ts';

/** Columns of the bureau's table, in the order of the template. */
export const columns = {
  matter: '事项编码',
  name: '事项名称',
  step: '处罚档次',
  target: '处罚对象',
  grade: '裁量方向',
  label: '档次名称',
  circumstances: '适用情节',
  least: '幅度下限',
  most: '幅度上限',
  source: '依据条款',
} as const;
export type Column = keyof typeof columns;

/** What is wrong in a row: where a reader of the sheet finds it, and a whole sentence. `row` counts as the sheet does. */
export interface TableFault {
  readonly row: number;
  readonly column: string;
  readonly says: string;
}

/** More rows than all matters, steps, parties and grades together have in any bureau's table. */
export const mostRows = 2000;

/** The order of weight: a heavier grade never begins or ends below a lighter one. */
const order: readonly PunishingGrade[] = ['mitigated', 'lighter', 'normal', 'heavier'];

/** What a row says that the matter, its step or its range does not allow; none where it is sound. */
export function faultsOfRow(row: StandardRow): { readonly column: Column; readonly says: string }[] {
  const matter = matterById(row.matter);
  if (!matter) return [{ column: 'matter', says: `没有编码为“${row.matter}”的行政处罚事项。` }];
  const step = matter.steps.find((candidate) => candidate.step === row.step);
  if (!step) return [{ column: 'step', says: `“${matter.name}”没有第${row.step}档，它有${matter.steps.length}档。` }];
  const measure = step.measures.find((candidate) => isFine(candidate) && candidate.target === row.target);
  if (!measure) return [{ column: 'target', says: targetSays(step, row.target) }];
  if (isDaily(measure)) return [{ column: 'step', says: `“${step.condition}”按日连续处罚，没有可以划分的幅度。` }];
  return rangeFaults(row, measure);
}

function targetSays(step: MatterStep, target: string): string {
  const targets = step.measures.filter(isFine).map((measure) => `“${measure.target}”`);
  if (targets.length === 0) return `第${step.step}档“${step.condition}”没有规定罚款，不能划分裁量档次。`;
  return `第${step.step}档没有对“${target}”的罚款，处罚对象应当填${targets.join('或者')}。`;
}

function rangeFaults(row: StandardRow, measure: Measure): { readonly column: Column; readonly says: string }[] {
  const { least, most } = boundsOf(measure);
  const unit = unitOf(measure);
  const faults: { readonly column: Column; readonly says: string }[] = [];
  if (row.least > row.most) faults.push({ column: 'least', says: `幅度下限${row.least}${unit}高于上限${row.most}${unit}。` });
  if (row.most > most) faults.push({ column: 'most', says: `幅度上限${row.most}${unit}超过法定上限${most}${unit}。` });
  if (row.grade === 'mitigated') {
    if (row.most >= least) faults.push({ column: 'most', says: `减轻应当低于法定下限${least}${unit}。` });
  } else if (row.least < least)
    faults.push({
      column: 'least',
      says: `幅度下限${row.least}${unit}低于法定下限${least}${unit}；低于法定下限的，裁量方向应当填“减轻”。`,
    });
  return faults;
}

/** A range's ends in the measure's own unit. */
export function boundsOf(measure: Measure): { readonly least: number; readonly most: number } {
  if (measure.maxYuan !== undefined) return { least: measure.minYuan ?? 0, most: measure.maxYuan };
  if (measure.maxPercent !== undefined) return { least: measure.minPercent ?? 0, most: measure.maxPercent };
  return { least: measure.minMultiple ?? 0, most: measure.maxMultiple ?? 0 };
}

export function unitOf(measure: Measure): '元' | '%' | '倍' {
  if (measure.maxYuan !== undefined) return '元';
  return measure.maxPercent === undefined ? '倍' : '%';
}

/** Rows that are each sound may still not go together: twice the same grade, or a heavier grade that is cheaper. Indexes are of `rows`. */
export function faultsAmong(rows: readonly StandardRow[]): { readonly index: number; readonly column: Column; readonly says: string }[] {
  const faults: { readonly index: number; readonly column: Column; readonly says: string }[] = [];
  const groups = Map.groupBy(rows.keys(), (index) => `${rows[index]?.matter}/${rows[index]?.step}/${rows[index]?.target}`);
  for (const indexes of groups.values())
    for (const [at, index] of indexes.entries()) {
      const row = rows[index];
      if (!row) continue;
      const before = indexes.slice(0, at).flatMap((other) => rows[other] ?? []);
      if (before.some(({ label }) => label === row.label))
        faults.push({ index, column: 'label', says: `同一事项、档次、对象已有“${row.label}”。` });
      const wrong = before.find((other) => clash(other, row));
      if (wrong)
        faults.push({
          index,
          column: 'grade',
          says: `“${row.label}”（${gradeTitles[row.grade]}）与“${wrong.label}”（${gradeTitles[wrong.grade]}）的幅度轻重颠倒。`,
        });
    }
  return faults;
}

function clash(one: StandardRow, other: StandardRow): boolean {
  const difference = order.indexOf(one.grade) - order.indexOf(other.grade);
  if (difference === 0) return false;
  const [light, heavy] = difference < 0 ? [one, other] : [other, one];
  return light.least > heavy.least || light.most > heavy.most;
}

/** Every line a complete table has: for the template, and to say what is missing. */
export function fineLines(matters: readonly Matter[]): { readonly matter: Matter; readonly step: MatterStep; readonly measure: Measure }[] {
  return matters.flatMap((matter) =>
    matter.steps.flatMap((step) =>
      step.measures.filter((measure) => isFine(measure) && !isDaily(measure)).map((measure) => ({ matter, step, measure })),
    ),
  );
}
