import type { ChosenFactor } from './factors.ts';

/** 裁量档次 as the draft names them; `none` is 不予处罚. */
export const gradeTitles = { mitigated: '减轻', lighter: '从轻', normal: '一般', heavier: '从重', none: '不予处罚' } as const;
export type Grade = keyof typeof gradeTitles;
/** Grades with an amount. */
export type PunishingGrade = Exclude<Grade, 'none'>;

/**
 * What the circumstances lead to. 应当不予 goes before all else; 应当从轻或者减轻 cannot be outweighed (处罚法 30, 32); the rest are weighed against
 * each other, each counting once.
 */
export function proposedGrade(factors: readonly ChosenFactor[]): Grade {
  const has = (effect: ChosenFactor['effect']) => factors.some((factor) => factor.effect === effect);
  if (has('must-spare')) return 'none';
  if (has('must-ease')) return 'lighter';
  const weight = factors.reduce(
    (sum, { effect }) => sum + (effect === 'heavier' ? 1 : effect === 'lighter' || effect === 'may-ease' ? -1 : 0),
    0,
  );
  if (weight === 0) return 'normal';
  return weight > 0 ? 'heavier' : 'lighter';
}

/** Whether the grade chosen is what the circumstances lead to, or one of two the law leaves open. */
export function gradeFits(grade: Grade, factors: readonly ChosenFactor[]): boolean {
  const proposed = proposedGrade(factors);
  if (grade === proposed) return true;
  if (grade === 'mitigated') return proposed !== 'none' && factors.some(({ effect }) => effect === 'must-ease');
  return grade === 'none' && factors.some(({ effect }) => effect === 'may-spare');
}

/** 减轻 is for the cases the law names (处罚法 30–32), and for no other reason. */
export function mayMitigate(factors: readonly ChosenFactor[]): boolean {
  return factors.some(({ effect }) => effect === 'must-ease' || effect === 'may-ease');
}
