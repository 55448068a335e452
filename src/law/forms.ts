import type { FormSchema, Json, JsonObject, Pointer } from './vocabulary.ts';

/*
 * Keywords of our own in form schemas (plain JSON Schema 2020-12 otherwise; unknown keywords are annotations):
 *   title, description      field label and inline help, Chinese
 *   format                  date · local-moment · date-time · uscc · citizen-id · person · money (whole yuan) · file (SHA-256 of an uploaded file)
 *   x-widget                textarea · radio · checkboxes · officers · person · file · matter · review-points · draft · money · fresh-id · disclosure-copy ·
 *                           matter-step · discretion · discretion-table · case · fresh-code (made once for this form, for a person to read out) ·
 *                           licence-materials · licence-supplement · licence-findings (rows of the licence's matter)
 *   x-seen                  of licence-findings: papers · site, where the conditions asked about are looked at
 *   x-fact                  prefill from the fact of this name; "/name/…" after a dot goes inside it, e.g. `party.name`
 *   x-words                 string[]: standard wording (执法规范用语) offered for the field
 *   x-hint                  drafting hint (文书制作指引)
 *   x-enum-titles           string[]: Chinese labels, in the order of enum
 *   x-role                  role a person chosen must hold
 *   x-current-draft         filled with the digest of the draft at hand
 *   x-current-settings      filled with the bureau's settings as they stand
 *   x-copy                  the group is a public text of this kind of act: filled and masked by `law/public-copy.ts`
 *   x-only-where            { [field]: string[] }: shown only while a field beside it has one of these values, or it was filled in already
 *   x-order                 string[]: the fields in the order of the form; put in by `inOrder`
 */

/** The value at an RFC 6901 pointer, or undefined. */
export function valueAt(form: JsonObject, pointer: Pointer): Json | undefined {
  let value: Json | undefined = form;
  if (pointer === '') return form;
  for (const key of tokensOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (value !== null && typeof value === 'object' && Object.hasOwn(value, key)) value = (value as JsonObject)[key];
    else return undefined;
  }
  return value;
}

/** Pointers stand in the procedures' values: there are some hundreds of them, and they are asked for without end. */
const tokens = new Map<Pointer, readonly string[]>();
const mostTokens = 10_000;
function tokensOf(pointer: Pointer): readonly string[] {
  const known = tokens.get(pointer);
  if (known) return known;
  const fresh = pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (tokens.size < mostTokens) tokens.set(pointer, fresh);
  return fresh;
}

/**
 * The form with the order of its fields written down (`x-order`) in every group. The record keeps a procedure as canonical JSON
 * (RFC 8785), in which the members of an object stand in alphabetical order.
 */
export function inOrder(form: FormSchema): FormSchema {
  return ordered(form as unknown as Json) as unknown as FormSchema;
}

function ordered(node: Json): Json {
  if (Array.isArray(node)) return node.map((part) => ordered(part as Json));
  if (node === null || typeof node !== 'object') return node;
  const members = Object.entries(node as JsonObject).map(([name, below]) => [name, ordered(below)] as const);
  const properties = (node as JsonObject)['properties'];
  const isGroup = (node as JsonObject)['type'] === 'object' && properties !== null && typeof properties === 'object';
  return { ...Object.fromEntries(members), ...(isGroup ? { 'x-order': Object.keys(properties) } : {}) };
}
