import type { FormSchema } from '#law/vocabulary.ts';

/** The Chinese label of a choice in a form; the value itself where the form gives none. */
export function labelOf(form: FormSchema, field: string, value: string): string {
  const schema: { readonly enum?: unknown; readonly 'x-enum-titles'?: unknown } = form.properties[field] ?? {};
  const titles = schema['x-enum-titles'];
  const index = Array.isArray(schema.enum) ? schema.enum.indexOf(value) : -1;
  const title: unknown = Array.isArray(titles) ? titles[index] : undefined;
  return typeof title === 'string' ? title : value;
}

/** The choices of a list in a form. */
export function choicesOf(form: FormSchema, field: string): string[] {
  const schema: { readonly items?: { readonly enum?: unknown } } = form.properties[field] ?? {};
  const choices = schema.items?.enum;
  return Array.isArray(choices) ? choices.filter((choice): choice is string => typeof choice === 'string') : [];
}
