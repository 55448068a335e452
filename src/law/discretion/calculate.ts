import { apl } from '../cite.ts';
import { shortCitation } from '../statutes/citation-text.ts';
import type { Matter, MatterStep, Measure, Setting } from '../vocabulary.ts';
import { articleOf, effects, ownFactorArticle, type ChosenFactor } from './factors.ts';
import { finesFor, isDaily, rangeOf, rangeText, stepOf, wholeYuan, type FineRange } from './fines.ts';
import { gradeTitles, proposedGrade, type Grade, type PunishingGrade } from './grade.ts';
import { rowsFor, type Standard, type StandardRow } from './standard.ts';

/** One line of the arithmetic: what is done, by which provision, and the range after it, in yuan. */
export interface Line {
  readonly says: string;
  readonly article: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** 裁量计算: what a draft keeps of how its amount was found (处罚法 34). Without `reason`, which the officer adds. */
export interface Calculation {
  readonly matter: string;
  readonly step: number;
  readonly target: string;
  readonly base: number | null;
  /** Edition of the bureau's table, or null where the range was divided by the settings. */
  readonly standard: string | null;
  readonly standardTitle: string;
  readonly factors: readonly ChosenFactor[];
  readonly proposed: Grade;
  readonly grade: PunishingGrade;
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly lines: readonly Line[];
}

export interface ToCalculate {
  readonly matter: Matter;
  readonly step: number | null;
  readonly partyKind: string;
  readonly base: number | null;
  readonly factors: readonly ChosenFactor[];
  readonly grade: Grade | null;
  /** The bureau's own grade, where its table has several of that direction. */
  readonly label?: string;
  readonly standard: Standard | null;
  readonly shares: Shares;
}

/** Where 从轻 ends and 从重 begins, in percent of the statutory range: the bureau's settings. */
export interface Shares {
  readonly discretionLighterTo: Setting<number>;
  readonly discretionHeavierFrom: Setting<number>;
}

const noStandardTitle = '本局裁量基准没有相应内容，按设置的默认比例';

/** The measure a draft's fine is chosen in; undefined where the step has no fine for this party, or one without a range (安全生产法 112). */
export function chosenIn(step: MatterStep, partyKind: string): Measure | undefined {
  return finesFor(partyKind, step).find((measure) => !isDaily(measure));
}

/**
 * From the circumstances to a grade, and from the grade to a range of whole yuan, with every line of the arithmetic. What keeps it from being
 * worked out is answered as a Chinese sentence.
 */
export function calculate(asked: ToCalculate): Calculation | string {
  const { matter, base, factors, grade, standard } = asked;
  const step = stepOf(matter, asked.step);
  if (!step) return '请先选择处罚档次。';
  const measure = chosenIn(step, asked.partyKind);
  if (!measure) return `“${step.condition}”对此类当事人没有可以裁量的罚款。`;
  const range = rangeOf(measure, base);
  if (range === null) return `罚款为${rangeText(measure)}，请先填写计算基数。`;
  const proposed = proposedGrade(factors);
  const chosen = grade ?? proposed;
  if (chosen === 'none') return proposed === 'none' ? '所选情节依法应当不予处罚，请把处理意见改为不予行政处罚。' : '请选择裁量档次。';
  const rows = rowsFor(standard, matter.id, step.step, measure.target);
  const found = rows.length > 0 ? byTable(rows, chosen, asked.label, measure, base) : null;
  if (typeof found === 'string') return found;
  const part = found ?? byShares(range, chosen, asked.shares);
  const used = rows.length > 0 ? standard : null;
  const total = { from: wholeYuan(range.leastFen), to: wholeYuan(range.mostFen) };
  return {
    matter: matter.id,
    step: step.step,
    target: measure.target,
    base,
    standard: used?.id ?? null,
    standardTitle: used ? titleOf(used) : noStandardTitle,
    factors,
    proposed,
    grade: chosen,
    label: part.label,
    least: part.least,
    most: part.most,
    lines: [
      {
        says: `法定幅度：“${step.condition}”，${rangeText(measure)}${baseText(measure, base)}。`,
        article: shortCitation(matter.basis),
        ...total,
      },
      ...factors.map(factorLine),
      { says: proposalText(factors, proposed), article: shortCitation(ownFactorArticle), from: null, to: null },
      { says: part.says, article: used ? titleOf(used) : part.article, from: part.least, to: part.most },
    ],
  };
}

export function titleOf({ title, number }: Pick<Standard, 'title' | 'number'>): string {
  return number === '' ? `《${title}》` : `《${title}》（${number}）`;
}

function factorLine(factor: ChosenFactor): Line {
  const note = factor.note === undefined || factor.note === '' ? '' : `（${factor.note}）`;
  return {
    says: `情节：${factor.says}${note}——${effects[factor.effect]}。`,
    article: shortCitation(articleOf(factor)),
    from: null,
    to: null,
  };
}

function proposalText(factors: readonly ChosenFactor[], proposed: Grade): string {
  return factors.length === 0 ? '没有从轻、减轻或者从重的情节，按一般处理。' : `综合上述情节，建议按“${gradeTitles[proposed]}”处理。`;
}

function baseText(measure: Measure, base: number | null): string {
  return measure.maxYuan === undefined ? `，计算基数${base}元` : '';
}

interface Part {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly says: string;
  readonly article: string;
}

/** The statutory range cut by the settings; 减轻 is what lies below its least. */
function byShares({ leastFen, mostFen }: FineRange, grade: PunishingGrade, shares: Shares): Part {
  const { discretionLighterTo: lighter, discretionHeavierFrom: heavier } = shares;
  const label = gradeTitles[grade];
  const article = shortCitation(apl(34));
  if (leastFen === mostFen && grade !== 'mitigated') {
    const only = wholeYuan(leastFen);
    return { label, least: only, most: only, says: `数额由法律固定为${only}元，没有裁量幅度。`, article: shortCitation(apl(4)) };
  }
  if (grade === 'mitigated' && leastFen > 0) {
    const most = wholeYuan(leastFen - 1);
    return { label, least: 0, most, says: `减轻：低于法定下限${wholeYuan(leastFen)}元。`, article: shortCitation(apl(32)) };
  }
  const [low, high] = grade === 'normal' ? [lighter.value, heavier.value] : grade === 'heavier' ? [heavier.value, 100] : [0, lighter.value];
  const at = (share: number) => Math.floor((leastFen * 100 + (mostFen - leastFen) * share) / 10_000);
  const [least, most] = [at(low), at(high)];
  const open = lighter.status === '待核' || heavier.status === '待核' ? '，比例待核' : '';
  const bound = grade === 'mitigated' ? '法定幅度没有下限，不存在低于下限的数额，按从轻计算：' : '';
  const width = `（${wholeYuan(mostFen)}－${wholeYuan(leastFen)}）`;
  const says = `${bound}${label}为法定幅度的${low}%–${high}%${open}：${wholeYuan(leastFen)}＋${width}×${low}%＝${least}元，${wholeYuan(leastFen)}＋${width}×${high}%＝${most}元。`;
  return { label, least, most, says, article };
}

function byTable(rows: readonly StandardRow[], grade: PunishingGrade, label: string | undefined, measure: Measure, base: number | null) {
  const fitting = rows.filter((row) => row.grade === grade);
  const row = fitting.find((candidate) => candidate.label === label) ?? fitting[0];
  // A table need not have a grade for 减轻: what the statute says of it is enough.
  if (!row) return grade === 'mitigated' ? null : `本局裁量基准对本档次没有“${gradeTitles[grade]}”，请选择其他档次。`;
  const { least, most } = amountsOf(row, measure, base);
  const says = `属于“${row.label}”（${gradeTitles[grade]}）：${row.circumstances.replace(/[。；]$/, '')}，对应罚款${least}元以上${most}元以下。`;
  return { label: row.label, least, most, says, article: row.source ?? '' };
}

/** A row's ends in whole yuan; shares and multiples have at most two decimals and are counted in hundredths. */
function amountsOf({ least, most }: StandardRow, measure: Measure, base: number | null) {
  const yuan = (value: number) => {
    if (measure.maxYuan !== undefined) return value;
    const hundredths = (base ?? 0) * Math.round(value * 100);
    return Math.floor(hundredths / (measure.maxPercent === undefined ? 100 : 10_000));
  };
  return { least: yuan(least), most: yuan(most) };
}
