import type { FieldProps } from '@rjsf/utils';
import { isRequest, type Request } from '#law/licence-acts.ts';
import { licenceMatterById } from '#law/matters/other.ts';
import type { LicenceTerms } from '#law/matters/licence-terms.ts';
import type { Json } from '#law/vocabulary.ts';
import { type FormValue, isObject } from '../node.ts';
import { surroundingsOf } from '../surroundings.ts';

/** What a field about a licence goes by: its matter, chosen in this form or remembered by the case, and what is being asked for. */
export function licenceAround(props: Pick<FieldProps, 'registry'>): { readonly terms: LicenceTerms | null; readonly request: Request } {
  const { facts, form } = surroundingsOf(props);
  const known = (name: string): unknown => form[name] ?? (isObject(facts) ? facts[name] : undefined);
  const matter = known('matter');
  const act = known('act') as Json | undefined;
  return {
    terms: typeof matter === 'string' ? (licenceMatterById(matter)?.licence ?? null) : null,
    request: isRequest(act) ? act : 'grant',
  };
}

/** The rows of a list after one of them, known by `key`, was written; a row in which nothing stands is left out. Undefined: none is left. */
export function rowsAfter(
  rows: readonly FormValue[],
  { key, id, order }: { readonly key: string; readonly id: string; readonly order: readonly string[] },
  changed: FormValue,
): FormValue[] | undefined {
  const others = rows.filter((row) => row[key] !== id);
  const stands = Object.entries(changed).some(([name, value]) => name !== key && value !== undefined && value !== '');
  const next = stands ? [...others, changed] : others;
  const place = (row: FormValue) => order.indexOf(String(row[key]));
  return next.length > 0 ? next.sort((a, b) => place(a) - place(b)) : undefined;
}
