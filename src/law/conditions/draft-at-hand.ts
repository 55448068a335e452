import { isDate } from '../calendar.ts';
import { valueAt } from '../forms.ts';
import type { DateString, Json, JsonObject, Pointer, Question } from '../vocabulary.ts';

/** What arithmetic needs of a 拟作决定. */
export interface DraftFigures {
  readonly partyKind: string;
  readonly outcome: string;
  readonly matterStep: number | null;
  readonly grade: string;
  readonly fineYuan: number;
  /** 上一年年收入, 违法所得 or the original fine, where the range is a share or multiple of it. */
  readonly fineBaseYuan: number | null;
  readonly gainsYuan: number;
  readonly propertyYuan: number;
  readonly otherKinds: readonly string[];
}

/** The draft proposed, or the penalty proposed on the spot (`penalty`), or else what the case remembers; null where there is none yet. */
export function draftAtHand(question: Question): DraftFigures | null {
  const draft = draftIn(question);
  return draft && figuresOf(draft);
}

export function draftIn({ proposal, standing }: Question): JsonObject | null {
  const draft = proposal.form?.['draft'] ?? proposal.form?.['penalty'] ?? standing.facts['draft'];
  return isObject(draft) ? draft : null;
}

export function figuresOf(draft: JsonObject): DraftFigures {
  const measures = objectAt(draft, '/measures');
  const others = measures['other'];
  return {
    partyKind: textAt(draft, '/party/kind'),
    outcome: textAt(draft, '/outcome') || 'penalty',
    matterStep: amountAt(draft, '/matterStep'),
    grade: textAt(draft, '/grade'),
    fineYuan: amountAt(measures, '/fine') ?? 0,
    fineBaseYuan: amountAt(draft, '/fineBase') ?? amountAt(measures, '/fineBase'),
    gainsYuan: amountAt(measures, '/confiscateGains') ?? 0,
    propertyYuan: amountAt(measures, '/confiscateProperty') ?? 0,
    otherKinds: Array.isArray(others) ? others.filter((kind) => typeof kind === 'string') : [],
  };
}

/** A value of the form proposed, or else of the facts; undefined where neither has it. */
export function said({ proposal, standing }: Question, name: string): Json | undefined {
  return proposal.form?.[name] ?? standing.facts[name];
}

export function daySaid(question: Question, name: string): DateString | null {
  const value = said(question, name);
  return typeof value === 'string' && isDate(value.slice(0, 10)) ? value.slice(0, 10) : null;
}

export function amountSaid(question: Question, name: string): number | null {
  const value = said(question, name);
  return typeof value === 'number' ? value : null;
}

/** A pointer given to a condition, e.g. `{ at: '/heldAt' }`. */
export function pointerIn(given: JsonObject, name: string): Pointer | null {
  const value = given[name];
  return typeof value === 'string' && value.startsWith('/') ? (value as Pointer) : null;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(from: JsonObject, pointer: Pointer): JsonObject {
  const value = valueAt(from, pointer);
  return isObject(value) ? value : {};
}

function textAt(from: JsonObject, pointer: Pointer): string {
  const value = valueAt(from, pointer);
  return typeof value === 'string' ? value : '';
}

function amountAt(from: JsonObject, pointer: Pointer): number | null {
  const value = valueAt(from, pointer);
  return typeof value === 'number' ? value : null;
}
