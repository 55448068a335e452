import type { FieldError } from './problem.ts';

/**
 * Text that no form can mean and no canonical form can carry: control characters (a NUL ends a PostgreSQL text) and lone surrogates
 * (RFC 8785 has no bytes for them). Line breaks and tabs are text. Nesting deeper than any form of ours is refused with them.
 */
export function unwholesome(value: unknown, field = '', depth = 0): FieldError[] {
  if (depth > 24) return [{ field, says: '内容嵌套过深。' }];
  if (typeof value === 'string') return bad(value) ? [{ field, says: '含有不可见的控制字符或者残缺的字符，请删去后重新输入。' }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(bad(key) ? [{ field, says: '栏目名含有不可见的字符。' }] : []),
    ...unwholesome(part, `${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  ]);
}

function bad(text: string): boolean {
  if (!text.isWellFormed()) return true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f) return true;
  }
  return false;
}
