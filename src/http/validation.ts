import Format from 'typebox/format';
import { Compile, type Validator, type XSchema } from 'typebox/schema';
import { Settings } from 'typebox/system';
import { Value } from 'typebox/value';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import type { FieldError } from './problem.ts';

/** A string format and the sentence told where a value does not keep to it. */
interface TextFormat {
  readonly check: (text: string) => boolean;
  readonly says: string;
}
export type TextFormats = Readonly<Record<string, TextFormat>>;

const builtIn: Readonly<Record<string, string>> = {
  date: '应当是日期，例如 2026-03-02。',
  'date-time': '应当是日期和时间。',
  uuid: '编号格式不正确。',
  uri: '应当是网址。',
  email: '应当是电子邮件地址。',
};
const sentences: Record<string, string> = { ...builtIn };

/** Formats are looked up by name while checking, so they are registered once for the process. */
export function registerFormats(formats: TextFormats): void {
  Settings.Set({ maxErrors: 50 });
  for (const [name, { check, says }] of Object.entries(formats)) {
    Format.Set(name, check);
    sentences[name] = says;
  }
}

const compiled = new WeakMap<object, Validator>();

/** All errors of a value against a schema, in Chinese; empty when it is right. */
export function errorsIn(schema: object, value: unknown): FieldError[] {
  const validator = compiled.get(schema) ?? Compile(schema as XSchema);
  compiled.set(schema, validator);
  if (validator.Check(value)) return [];
  const [, errors] = validator.Errors(value);
  return readable(errors);
}

/** Fastify's seam: bodies are taken as they are sent, query and path parameters are read from text first. */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema as XSchema);
  return (value: unknown) => {
    const read = httpPart === 'body' ? value : Value.Convert(schema, value);
    if (validator.Check(read)) return { value: read };
    const [, errors] = validator.Errors(read);
    const named = readable(errors).map(({ field, says }) => ({
      instancePath: field,
      message: says,
      keyword: '',
      schemaPath: '',
      params: {},
    }));
    return { error: named as unknown as Error };
  };
};

interface RawError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
}

function readable(errors: readonly RawError[]): FieldError[] {
  const told = errors.flatMap(explain);
  const seen = new Set<string>();
  return told.filter(({ field, says }) => !seen.has(`${field} ${says}`) && seen.add(`${field} ${says}`));
}

/** Wrappers (`anyOf`, `if`…) repeat what their parts say; where the parts say nothing, they speak. */
function explain({ keyword, instancePath: field, params }: RawError): FieldError[] {
  const given = params as Readonly<Record<string, unknown>>;
  if (keyword === 'required')
    return names(given['requiredProperties']).map((name) => ({ field: `${field}/${token(name)}`, says: '请填写。' }));
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')
    return names(given['additionalProperties'] ?? given['unevaluatedProperties']).map((name) => ({
      field: `${field}/${token(name)}`,
      says: '没有这一栏，不能提交。',
    }));
  if (keyword === 'boolean' || keyword === 'allOf' || keyword === 'if' || keyword === 'then') return [];
  return [{ field, says: sentence(keyword, given) }];
}

function sentence(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params['limit'] ?? '');
  if (keyword === 'type') return typeSentences[names([params['type']].flat())[0] ?? ''] ?? '填写的类型不对。';
  if (keyword === 'format') return sentences[String(params['format'])] ?? '格式不正确。';
  if (keyword === 'minLength') return limit === '1' ? '请填写。' : `至少 ${limit} 个字。`;
  if (keyword === 'maxLength') return `最多 ${limit} 个字。`;
  if (keyword === 'minimum') return `不能小于 ${limit}。`;
  if (keyword === 'exclusiveMinimum') return `应当大于 ${limit}。`;
  if (keyword === 'maximum') return `不能大于 ${limit}。`;
  if (keyword === 'minItems') return `至少 ${limit} 项。`;
  if (keyword === 'maxItems') return `最多 ${limit} 项。`;
  if (keyword === 'uniqueItems') return '不能重复。';
  if (keyword === 'enum' || keyword === 'const') return '请从给出的选项中选择。';
  if (keyword === 'pattern') return '格式不正确。';
  return '填写有误。';
}

const typeSentences: Readonly<Record<string, string>> = {
  string: '应当是文字。',
  integer: '应当是整数。',
  number: '应当是数字。',
  boolean: '应当是“是”或者“否”。',
  array: '应当是列表。',
  object: '应当是一组栏目。',
  null: '应当为空。',
};

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

const token = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
