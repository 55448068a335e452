import { freshCode } from '../server/ids.ts';
import { type FormNode, type FormValue, isObject, withoutNull } from './node.ts';

/** The form with what nobody types filled in, wherever the schema has such a field and `fill` has something for it. */
function filled(given: FormNode, value: unknown, fill: (node: FormNode, value: unknown) => unknown): unknown {
  const { node } = withoutNull(given);
  const own = fill(node, value);
  if (own !== undefined) return own;
  if (!node.properties || (value !== undefined && !isObject(value))) return value;
  const result: FormValue = { ...value };
  for (const [name, below] of Object.entries(node.properties)) {
    const part = filled(below, result[name], fill);
    if (part !== undefined) result[name] = part;
  }
  return value === undefined && Object.keys(result).length === 0 ? undefined : result;
}

/** Every `fresh-id` field gets an id, every `fresh-code` field a code, once. */
export function withFreshIds(schema: FormNode, form: FormValue, newId: () => string, newCode = freshCode): FormValue {
  const fresh: Readonly<Record<string, () => string>> = { 'fresh-id': newId, 'fresh-code': newCode };
  return filled(schema, form, (node, value) => (value ? undefined : fresh[node['x-widget'] ?? '']?.())) as FormValue;
}

/** Every field that names the version of the draft names the newest one, also in a form kept before that version came. */
export function withDraft(schema: FormNode, form: FormValue, digest: string | null): FormValue {
  return filled(schema, form, (node) => (node['x-current-draft'] && digest ? digest : undefined)) as FormValue;
}
