import { valueAt } from '#law/forms.ts';
import type { Entry, Json, JsonObject, Pointer } from '#law/vocabulary.ts';
import { PaperProblem } from './problem.ts';
import type { PaperSource } from './source.ts';

/*
 * Forms were checked against their schemas when they were signed; here they are only read. What was left out reads as an empty
 * string, an empty list or null, and the paper shows a stroke.
 */

export function formOf({ proposal }: PaperSource): JsonObject {
  if (!proposal.form) throw new PaperProblem('本环节的表单还没有填写。');
  return proposal.form;
}

export function textAt(from: JsonObject, pointer: Pointer): string {
  const value = valueAt(from, pointer);
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

export function numberAt(from: JsonObject, pointer: Pointer): number | null {
  const value = valueAt(from, pointer);
  return typeof value === 'number' ? value : null;
}

export function isTrueAt(from: JsonObject, pointer: Pointer): boolean {
  return valueAt(from, pointer) === true;
}

export function textsAt(from: JsonObject, pointer: Pointer): string[] {
  return listAt(from, pointer).filter((value): value is string => typeof value === 'string');
}

export function objectsAt(from: JsonObject, pointer: Pointer): JsonObject[] {
  return listAt(from, pointer).filter(isObject);
}

export function objectAt(from: JsonObject, pointer: Pointer): JsonObject {
  const value = valueAt(from, pointer);
  return isObject(value) ? value : {};
}

function listAt(from: JsonObject, pointer: Pointer): readonly Json[] {
  const value = valueAt(from, pointer);
  return Array.isArray(value) ? value : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The facts of the case before the action, to be read like a form. */
export function factsOf({ standing }: PaperSource): JsonObject {
  return standing.facts;
}

/** The latest entry of one of these actions; undefined where there is none. */
export function latest({ entries }: PaperSource, ...actions: readonly string[]): Entry | undefined {
  return entries.findLast(({ action }) => actions.includes(action));
}

/** As `latest`. @throws PaperProblem where the record holds none. */
export function getLatest(source: PaperSource, action: string, title: string): Entry {
  const entry = latest(source, action);
  if (!entry) throw new PaperProblem(`案卷中没有“${title}”的记录，文书缺少所需内容。`);
  return entry;
}

/** @throws PaperProblem where nothing was written. */
export function needed(value: string, what: string): string {
  if (value === '') throw new PaperProblem(`“${what}”没有填写，文书不能制作。请补充后再提交。`);
  return value;
}
