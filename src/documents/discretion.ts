import { calculationIn, deviationsOf, factorsIn, reasonIn } from '#law/discretion/deviation.ts';
import { articleOf, effects, ownFactorArticle, statutoryFactor, type ChosenFactor } from '#law/discretion/factors.ts';
import { citationText } from '#law/statutes/citation-text.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { numberAt, objectsAt, textAt } from './reading.ts';

/**
 * 裁量: the standard, the statutory range, the circumstances and the arithmetic in plain words, then what was chosen and why it leaves the
 * range where it does. Empty for a draft without a calculation.
 */
export function discretionText(draft: JsonObject): string {
  const kept = calculationIn(draft);
  if (kept === null) return '';
  const lines = objectsAt(kept, '/lines');
  const [statutory, last] = [lines[0] ?? {}, lines.at(-1) ?? {}];
  const standard = typeof kept['standard'] === 'string' ? `适用${textAt(kept, '/standardTitle')}。` : '';
  const range = `法定罚款幅度为${between(numberAt(statutory, '/from'), numberAt(statutory, '/to'))}。`;
  return `${standard}${range}${weighed(factorsIn(kept))}${arithmetic(last)}${chosen(draft)}`;
}

/** Statutory circumstances each with its provision; those the matter names rest on one and the same. */
function weighed(factors: readonly ChosenFactor[]): string {
  if (factors.length === 0) return '没有从轻、减轻或者从重的情节。';
  const statutory = factors.filter(({ id }) => statutoryFactor(id));
  const own = factors.filter(({ id }) => !statutoryFactor(id));
  const parts = [
    ...statutory.map((factor) => `${factorText(factor)}（依据${citationText(articleOf(factor))}）`),
    ...(own.length === 0 ? [] : [`${own.map(factorText).join('；')}（依据${citationText(ownFactorArticle)}）`]),
  ];
  return `考虑的情节：${parts.join('；')}。`;
}

function factorText({ says, note, effect }: ChosenFactor): string {
  return `${says}${note ? `（${note}）` : ''}，${effects[effect]}`;
}

/** What the settings still have to be confirmed for is the bureau's own business, not the party's. */
function arithmetic(line: JsonObject): string {
  return textAt(line, '/says').replace('，比例待核', '');
}

function chosen(draft: JsonObject): string {
  const fine = numberAt(draft, '/measures/fine') ?? 0;
  const deviations = deviationsOf(draft);
  if (deviations.length === 0) return fine > 0 ? `在该幅度内确定罚款${fine}元。` : '';
  return `${deviations.join('')}理由：${reasonIn(draft).replace(/[。；]$/, '')}。`;
}

function between(least: number | null, most: number | null): string {
  if (least !== null && least === most) return `${least}元`;
  return `${least ? `${least}元以上` : ''}${most ?? 0}元以下`;
}
