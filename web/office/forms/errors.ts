import { Errors } from 'typebox/schema';
import { Settings } from 'typebox/system';
import { knowFormats } from './formats.ts';
import { identifierFaults } from './identifier-faults.ts';
import { below, choicesOf, type FormNode, nodeAt } from './node.ts';

// All of them: a long form may be wrong in more than a handful of places.
Settings.Set({ maxErrors: 500 });
knowFormats({
  uscc: (code) => identifierFaults('uscc', code) === null,
  'citizen-id': (number) => identifierFaults('citizen-id', number) === null,
});

export interface FieldError {
  /** RFC 6901 pointer into the form. */
  readonly field: string;
  readonly says: string;
}

interface Found {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with a filled form, field by field, in Chinese. TypeBox' interpreter is used, which works under a content security policy
 * that forbids `eval`; the server checks everything again.
 */
export function errorsOf(schema: FormNode, form: unknown): FieldError[] {
  const found = Errors(schema, form)[1] as unknown as readonly Found[];
  const errors = found.flatMap((error) => translated(schema, error));
  const unions = new Set(found.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').map(({ instancePath }) => instancePath));
  const inUnion = (field: string) => [...unions].some((path) => field === path || field.startsWith(`${path}/`));
  const plain = errors.filter(({ field }) => !inUnion(field) || nodeAt(schema, field) === undefined);
  const chosen = [...unions].map((path) => ({ field: path, says: unionSays(schema, path) }));
  return firstOfEach([...plain, ...chosen]);
}

function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  const seen = new Map<string, FieldError>();
  for (const error of errors) if (!seen.has(error.field)) seen.set(error.field, error);
  return [...seen.values()];
}

function unionSays(schema: FormNode, path: string): string {
  const node = nodeAt(schema, path);
  return node && choicesOf(node) ? '请从所列项目中选择。' : '请填写完整，填写的内容不符合要求。';
}

function translated(schema: FormNode, { keyword, instancePath, params }: Found): FieldError[] {
  const field = instancePath;
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'required': {
      const names = Array.isArray(params['requiredProperties']) ? params['requiredProperties'] : [];
      return names.map((name) => missing(schema, below(field, String(name))));
    }
    case 'additionalProperties':
    case 'boolean':
      return [{ field, says: '表单中没有这一项，请刷新页面后重填。' }];
    case 'minLength':
      return [{ field, says: limit === 1 ? '请填写。' : `至少填写 ${limit} 个字。` }];
    case 'maxLength':
      return [{ field, says: `最多填写 ${limit} 个字。` }];
    case 'minItems':
      return [{ field, says: `至少要有 ${limit} 项。` }];
    case 'maxItems':
      return [{ field, says: `最多 ${limit} 项。` }];
    case 'uniqueItems':
      return [{ field, says: '有重复的项目。' }];
    case 'minimum':
      return [{ field, says: `不得小于 ${limit}。` }];
    case 'maximum':
      return [{ field, says: `不得大于 ${limit}。` }];
    case 'exclusiveMinimum':
      return [{ field, says: `应当大于 ${limit}。` }];
    case 'exclusiveMaximum':
      return [{ field, says: `应当小于 ${limit}。` }];
    case 'multipleOf':
      return [{ field, says: params['divisor'] === 0.01 || params['multipleOf'] === 0.01 ? '最多两位小数。' : '数值不符合要求。' }];
    case 'enum':
    case 'const':
      return [{ field, says: '请从所列项目中选择。' }];
    case 'type':
      return [{ field, says: typeSays(schema, field) }];
    case 'format':
      return [{ field, says: formatSays(String(params['format'])) }];
    case 'pattern':
      return [{ field, says: patternSays(schema, field) }];
    case 'anyOf':
    case 'oneOf':
      return [];
    default:
      return [{ field, says: '填写的内容不符合要求。' }];
  }
}

function missing(schema: FormNode, field: string): FieldError {
  const node = nodeAt(schema, field);
  const picked = node && (choicesOf(node) || node.type === 'boolean' || node.format === 'date' || node['x-widget'] === 'person');
  return { field, says: picked ? '请选择。' : '请填写。' };
}

function typeSays(schema: FormNode, field: string): string {
  const type = nodeAt(schema, field)?.type;
  if (type === 'integer') return '请填写整数。';
  return type === 'number' ? '请填写数字。' : '请填写。';
}

function patternSays(schema: FormNode, field: string): string {
  const node = nodeAt(schema, field);
  if (node?.['x-widget'] === 'moment') return '请填写日期和时间。';
  return node?.format === 'file' ? '请上传文件。' : '格式不对，请按说明填写。';
}

function formatSays(format: string): string {
  switch (format) {
    case 'date':
      return '请填写日期，例如 2026-03-02。';
    case 'date-time':
      return '请填写日期和时间。';
    case 'uscc':
      return '统一社会信用代码不正确，请核对 18 位代码（末位为校验码）。';
    case 'citizen-id':
      return '公民身份号码不正确，请核对 18 位号码（末位为校验码）。';
    default:
      return '格式不对，请按说明填写。';
  }
}
