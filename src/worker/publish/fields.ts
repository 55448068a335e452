import type { ShownField } from '#db/published/database.ts';
import type { Entry, ProcedureVersion } from '#law/vocabulary.ts';

/** As much of a form's schema as names its public text. */
interface Part {
  readonly title?: string;
  readonly properties?: { readonly [name: string]: Part };
  readonly 'x-order'?: readonly string[];
}

/** The public text of an entry under the titles and in the order that the case's own version of the procedure gives it. */
export function fieldsOf({ actions }: ProcedureVersion, { action, form }: Entry): ShownField[] {
  const copy = form['copy'] as { readonly [name: string]: unknown };
  const schema: Part = (actions[action]?.form as Part | undefined)?.properties?.['copy'] ?? {};
  const order = schema['x-order'] ?? Object.keys(schema.properties ?? {});
  const names = [...order, ...Object.keys(copy).filter((name) => !order.includes(name))];
  return names.flatMap((name) => {
    const value = copy[name];
    return typeof value === 'string' && value !== '' ? [{ name, title: schema.properties?.[name]?.title ?? name, value }] : [];
  });
}
