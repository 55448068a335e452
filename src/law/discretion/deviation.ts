import { isObject } from '../same.ts';
import type { Json, JsonObject } from '../vocabulary.ts';
import type { ChosenFactor } from './factors.ts';
import { gradeFits, gradeTitles, proposedGrade, type Grade } from './grade.ts';

/** What a draft keeps of its calculation; null where it has none (no fine, or made before there was one). */
export function calculationIn(draft: JsonObject): JsonObject | null {
  const kept = draft['discretionCalc'];
  return isObject(kept) ? kept : null;
}

/** The circumstances a calculation counted. Its form was checked against its schema when it was signed. */
export function factorsIn(calculation: JsonObject): readonly ChosenFactor[] {
  const factors = calculation['factors'];
  return Array.isArray(factors) ? (factors as unknown as readonly ChosenFactor[]) : [];
}

/** Where the draft leaves its own calculation, one Chinese sentence each: another grade than the circumstances lead to, an amount outside. */
export function deviationsOf(draft: JsonObject): string[] {
  const kept = calculationIn(draft);
  if (kept === null || draft['outcome'] !== 'penalty') return [];
  const { grade, least, most } = kept as { readonly grade?: Grade; readonly least?: Json; readonly most?: Json };
  const factors = factorsIn(kept);
  const measures = draft['measures'];
  const fine = isObject(measures) ? measures['fine'] : undefined;
  return [
    ...(grade !== undefined && !gradeFits(grade, factors)
      ? [`情节指向“${gradeTitles[proposedGrade(factors)]}”，选择了“${gradeTitles[grade]}”。`]
      : []),
    ...(typeof fine === 'number' && typeof least === 'number' && typeof most === 'number' && fine > 0 && (fine < least || fine > most)
      ? [`罚款${fine}元不在裁量幅度${least}元至${most}元之内。`]
      : []),
  ];
}

export function reasonIn(draft: JsonObject): string {
  const reason = calculationIn(draft)?.['reason'];
  return typeof reason === 'string' ? reason.trim() : '';
}
