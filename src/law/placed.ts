import type { Action, FormSchema, Member, Step } from './vocabulary.ts';

/**
 * The same action in another procedure: its place there, and what of the action itself is said otherwise there (its articles, its papers,
 * the wording of its form). The action's folder stays the one home of what it is.
 */
export function placed(
  { action, step }: Member,
  changes: { readonly step?: Partial<Omit<Step, 'action'>>; readonly action?: Partial<Omit<Action, 'id'>> },
): Member {
  return { action: { ...action, ...changes.action }, step: { ...step, ...changes.step } };
}

type Required = FormSchema & { readonly required?: readonly string[] | undefined };

/** A form with further fields after its own; one of the same name takes the place of its own. */
export function withFields(base: Required, more: Required): FormSchema {
  const required = [...new Set([...(base.required ?? []), ...(more.required ?? [])])];
  const whole: Required = { ...base, properties: { ...base.properties, ...more.properties }, required };
  return whole;
}
