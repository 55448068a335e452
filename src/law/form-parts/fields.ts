import { Type } from 'typebox';
import type { Role } from '../vocabulary.ts';

/** Annotations of a field; our own keywords are described in `law/forms.ts`. */
export interface Notes {
  readonly description?: string;
  readonly default?: boolean | number | string;
  readonly 'x-fact'?: string;
  readonly 'x-current-draft'?: true;
  readonly 'x-words'?: readonly string[];
  readonly 'x-hint'?: string;
  readonly 'x-only-where'?: { readonly [field: string]: readonly string[] };
}

/** A single line that must be filled. */
export const line = (title: string, notes: Notes & { maxLength?: number } = {}) =>
  Type.String({ title, minLength: 1, maxLength: 200, ...notes });

/** Several lines that must be filled. */
export const text = (title: string, notes: Notes & { maxLength?: number } = {}) =>
  Type.String({ title, minLength: 1, maxLength: 5000, 'x-widget': 'textarea', ...notes });

/** Several lines that may stay empty. */
export const remark = (title: string, notes: Notes = {}) =>
  Type.Optional(Type.String({ title, maxLength: 5000, 'x-widget': 'textarea', ...notes }));

/** A single line that may stay empty. */
export const mayLine = (title: string, notes: Notes = {}) => Type.Optional(Type.String({ title, maxLength: 200, ...notes }));

export const day = (title: string, notes: Notes = {}) => Type.String({ title, format: 'date', maxLength: 10, ...notes });
export const mayDay = (title: string, notes: Notes = {}) => Type.Optional(day(title, notes));
/** Local time, `YYYY-MM-DDTHH:MM`. */
export const moment = (title: string, notes: Notes = {}) =>
  Type.String({
    title,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d$',
    format: 'local-moment',
    maxLength: 16,
    'x-widget': 'moment',
    ...notes,
  });

export const yes = (title: string, notes: Notes = {}) => Type.Boolean({ title, ...notes });

/** One of a few: values with their Chinese labels. */
export function choice<const Labels extends { readonly [value: string]: string }>(title: string, labels: Labels, notes: Notes = {}) {
  const values = Object.keys(labels) as (keyof Labels & string)[];
  return Type.Enum(values, { title, 'x-enum-titles': Object.values(labels), 'x-widget': 'radio', ...notes });
}

export const person = (title: string, role?: Role, notes: Notes = {}) =>
  Type.String({
    title,
    format: 'person',
    minLength: 1,
    maxLength: 64,
    'x-widget': 'person',
    ...(role ? { 'x-role': role } : {}),
    ...notes,
  });

export const people = (title: string, least: number, role?: Role, notes: Notes = {}) =>
  Type.Array(person('人员', role), { title, minItems: least, maxItems: 20, uniqueItems: true, 'x-widget': 'people', ...notes });

/** 执法人员: two or more, the signer among them (处罚法 42). */
export const officers = (notes: Notes = {}) =>
  Type.Array(person('执法人员', 'officer'), {
    title: '执法人员',
    description: '不得少于两人，应当包括本人，并且当日持有有效的行政执法证。',
    minItems: 2,
    maxItems: 6,
    uniqueItems: true,
    'x-widget': 'officers',
    'x-fact': 'handlers',
    ...notes,
  });

/** Amount in yuan with at most two decimals. */
export const money = (title: string, notes: Notes = {}) =>
  Type.Number({ title, minimum: 0, maximum: 1_000_000_000, multipleOf: 0.01, format: 'money', 'x-widget': 'money', ...notes });

/** Amount in whole yuan, or null where there is none. */
export const mayMoney = (title: string, notes: Notes = {}) =>
  Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000, format: 'money' }), Type.Null()], {
    title,
    'x-widget': 'money',
    ...notes,
  });

/** A file uploaded before: its SHA-256. */
export const file = (title: string, notes: Notes = {}) =>
  Type.String({ title, format: 'file', pattern: '^[0-9a-f]{64}$', maxLength: 64, 'x-widget': 'file', ...notes });
export const mayFile = (title: string, notes: Notes = {}) => Type.Optional(file(title, notes));
export const files = (title: string, notes: Notes = {}) =>
  Type.Optional(Type.Array(file('文件'), { title, maxItems: 50, uniqueItems: true, 'x-widget': 'file', ...notes }));

/** Digest of the draft that is being judged; filled in by the office from the standing. */
export const draftDigest = () =>
  Type.String({
    title: '拟作决定的版本',
    description: '由系统填写：本环节针对的拟作决定的数字摘要，与最新版本一致方可提交。',
    pattern: '^[0-9a-f]{64}$',
    maxLength: 64,
    readOnly: true,
    'x-current-draft': true,
  });

/** The form of an action: unknown fields are refused. */
export const form = <Properties extends Parameters<typeof Type.Object>[0]>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });
