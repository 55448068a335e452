import { dateText } from './dates.ts';
import { yuanText } from './owed.ts';
import { formOf, numberAt, objectsAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** What is left after each instalment, as the form of the grant lists them. */
export interface Instalment {
  readonly dueOn: string;
  readonly amount: string;
  readonly left: string;
}

export function instalmentsIn(source: PaperSource): Instalment[] {
  const parts = objectsAt(formOf(source), '/instalments').map((part) => ({
    dueOn: dateText(textAt(part, '/dueOn')),
    fen: Math.round((numberAt(part, '/amount') ?? 0) * 100),
  }));
  let left = parts.reduce((sum, { fen }) => sum + fen, 0);
  return parts.map(({ dueOn, fen }) => {
    left -= fen;
    return { dueOn, amount: yuanText(fen / 100), left: yuanText(left / 100) };
  });
}
