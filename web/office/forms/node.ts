/** A node of an action's form schema: plain JSON Schema with our own keywords (`#law/forms.ts`). */
export interface FormNode {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: { readonly [name: string]: FormNode };
  readonly required?: readonly string[];
  readonly items?: FormNode;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly FormNode[];
  readonly oneOf?: readonly FormNode[];
  readonly default?: unknown;
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly 'x-widget'?: string;
  readonly 'x-copy'?: string;
  readonly 'x-fact'?: string;
  readonly 'x-words'?: readonly string[];
  readonly 'x-hint'?: string;
  readonly 'x-enum-titles'?: readonly string[];
  readonly 'x-role'?: string;
  readonly 'x-current-draft'?: boolean;
  readonly 'x-order'?: readonly string[];
  readonly 'x-seen'?: string;
  readonly 'x-only-where'?: { readonly [field: string]: readonly string[] };
}

export type FormValue = Record<string, unknown>;

/** The node without its “or null”: an empty field stands for null. Keywords outside the union stay. */
export function withoutNull(node: FormNode): { readonly node: FormNode; readonly nullable: boolean } {
  if (Array.isArray(node.type) && node.type.includes('null')) {
    const rest = node.type.filter((type) => type !== 'null');
    return { node: { ...node, type: rest.length === 1 ? (rest[0] ?? 'string') : rest }, nullable: true };
  }
  const some = node.anyOf?.filter((part) => part.type !== 'null');
  if (!node.anyOf || !some || some.length === node.anyOf.length) return { node, nullable: false };
  const { anyOf: _, ...outside } = node;
  const [only] = some;
  return { node: some.length === 1 && only ? { ...only, ...outside } : { ...outside, anyOf: some }, nullable: true };
}

/** Choices with their Chinese labels, for enums and unions of constants. */
export function choicesOf(node: FormNode): { readonly value: unknown; readonly title: string }[] | null {
  const titles = node['x-enum-titles'];
  if (node.enum) return node.enum.map((value, index) => ({ value, title: titles?.[index] ?? String(value) }));
  const parts = node.anyOf ?? node.oneOf;
  if (!parts || parts.length === 0 || !parts.every((part) => part.const !== undefined)) return null;
  return parts.map((part, index) => ({ value: part.const, title: titles?.[index] ?? part.title ?? String(part.const) }));
}

/** The fields of a group in the order of the form; what the order does not name comes last. */
export function fieldsOf(node: FormNode): [name: string, field: FormNode][] {
  const order = node['x-order'] ?? [];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(node.properties ?? {}).sort(([a], [b]) => place(a) - place(b));
}

export function isObject(value: unknown): value is FormValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step further on an RFC 6901 pointer. */
export function below(pointer: string, token: string | number): string {
  return `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The tokens of an RFC 6901 pointer. */
export function tokensOf(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The node that describes the value at the pointer, as far as the schema says. */
export function nodeAt(root: FormNode, pointer: string): FormNode | undefined {
  let node: FormNode | undefined = root;
  for (const token of tokensOf(pointer)) {
    if (!node) return undefined;
    node = withoutNull(node).node;
    node = node.properties?.[token] ?? (node.items && /^\d+$/.test(token) ? node.items : undefined);
  }
  return node;
}

/** `当事人 › 统一社会信用代码`, for messages that stand away from the field. */
export function labelAt(root: FormNode, pointer: string): string {
  const tokens = tokensOf(pointer);
  const labels = tokens.map((token, index) => {
    const at = tokens.slice(0, index + 1).reduce((path, part) => below(path, part), '');
    return /^\d+$/.test(token) ? `第 ${Number(token) + 1} 项` : (nodeAt(root, at)?.title ?? token);
  });
  return labels.join(' › ');
}
