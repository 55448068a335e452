import type { Grade } from '#law/discretion/grade.ts';
import { gradeTitles } from '#law/discretion/grade.ts';
import { matterById } from '#law/matters/index.ts';
import type { Matter } from '#law/vocabulary.ts';
import { type FormValue, isObject } from '../node.ts';

/** What a calculation looks at elsewhere in the form, or in what the case remembers. */
export interface Situation {
  readonly matter: Matter | null;
  readonly step: number | null;
  readonly partyKind: string;
  readonly base: number | null;
  readonly grade: Grade | null;
  readonly fine: number;
  readonly outcome: string;
  /** Last day of the conduct; null while it goes on. */
  readonly conductEnd: string | null;
}

export function situationOf(form: FormValue, facts: unknown): Situation {
  const known = isObject(facts) ? facts : {};
  const said = (name: string) => text(form[name]) ?? text(known[name]);
  const draft = isObject(form['draft']) ? form['draft'] : {};
  const party = isObject(draft['party']) ? draft['party'] : {};
  const measures = isObject(draft['measures']) ? draft['measures'] : {};
  const grade = text(draft['grade']);
  return {
    matter: matterById(said('matter') ?? '') ?? null,
    step: number(draft['matterStep']),
    partyKind: text(party['kind']) ?? '',
    base: number(draft['fineBase']),
    grade: grade !== null && grade in gradeTitles ? (grade as Grade) : null,
    fine: number(measures['fine']) ?? 0,
    outcome: text(draft['outcome']) ?? '',
    conductEnd: said('conductEnd'),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
