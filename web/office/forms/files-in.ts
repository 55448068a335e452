import { below, type FormNode, isObject, nodeAt } from './node.ts';

/** Digests of all files a form refers to, as its schema marks them. */
export function filesIn(schema: FormNode, form: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, below(pointer, index));
    else if (isObject(value)) for (const [name, part] of Object.entries(value)) look(part, below(pointer, name));
    else if (typeof value === 'string' && value !== '' && isFile(nodeAt(schema, pointer))) found.add(value);
  };
  look(form, '');
  return [...found];
}

function isFile(node: FormNode | undefined): boolean {
  return node?.format === 'file' || node?.['x-widget'] === 'file';
}
