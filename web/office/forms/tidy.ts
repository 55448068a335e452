import { type FormNode, type FormValue, isObject, withoutNull } from './node.ts';

/**
 * The form as it is sent: emptied fields are left out (or null, where the schema asks for null), blank optional groups too. What was
 * typed stays as typed.
 */
export function tidy(schema: FormNode, form: FormValue): FormValue {
  return (tidied(schema, form, true) ?? {}) as FormValue;
}

function tidied(given: FormNode, value: unknown, required: boolean): unknown {
  const { node, nullable } = withoutNull(given);
  const empty = nullable && required ? null : undefined;
  if (value === undefined || value === null) {
    if (value === null && nullable) return null;
    return emptyRequired(node, required) ?? empty;
  }
  if (typeof value === 'string') return value === '' && (!required || nullable) ? empty : value;
  if (Array.isArray(value)) {
    const items = node.items;
    return items ? value.map((item) => tidied(items, item, true)) : value;
  }
  if (!isObject(value) || !node.properties) return value;
  const result = tidiedObject(node, value);
  return !required && isBlank(result) ? undefined : result;
}

/** Nothing was filled in: an unticked box in an otherwise empty group says nothing either. */
function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  if (isObject(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === null || value === '' || value === false;
}

function tidiedObject(node: FormNode, value: FormValue): FormValue {
  const result: FormValue = {};
  const names = new Set([...Object.keys(node.properties ?? {}), ...Object.keys(value)]);
  for (const name of names) {
    const below = node.properties?.[name];
    const kept = below ? tidied(below, value[name], node.required?.includes(name) ?? false) : value[name];
    if (kept !== undefined) result[name] = kept;
  }
  return result;
}

/** A required list nobody touched is an empty list; a required group shows each of its own gaps. */
function emptyRequired(node: FormNode, required: boolean): unknown {
  if (!required) return undefined;
  if (node.type === 'array') return node.minItems ? undefined : [];
  return node.properties ? tidiedObject(node, {}) : undefined;
}
