import { describe, expect, it } from 'vitest';
import { errorsOf } from './errors.ts';
import { labelAt, type FormNode } from './node.ts';
import { tidy } from './tidy.ts';
import { errorTree } from './validator.ts';

const schema: FormNode = {
  type: 'object',
  required: ['name', 'kind', 'fine', 'officers'],
  properties: {
    name: { type: 'string', title: '名称', minLength: 1, maxLength: 5 },
    kind: { enum: ['a', 'b'], title: '类型' },
    fine: { anyOf: [{ type: 'integer', minimum: 0 } as FormNode, { type: 'null' }], title: '罚款' },
    officers: { type: 'array', title: '执法人员', minItems: 2, items: { type: 'string', title: '人员' } },
    day: { type: 'string', title: '日期', format: 'date' },
    party: {
      type: 'object',
      title: '当事人',
      required: ['name'],
      properties: { name: { type: 'string', title: '姓名', minLength: 1 }, note: { type: 'string' } },
    },
  },
  additionalProperties: false,
} as FormNode;

describe('checking a form', () => {
  it('finds everything wrong, each with its field and a Chinese sentence', () => {
    const errors = errorsOf(schema, { name: '名称太长太长', kind: 'c', fine: 'x', officers: ['p'], day: '2026-02-30', extra: 1 });
    expect(Object.fromEntries(errors.map(({ field, says }) => [field, says]))).toEqual({
      '': '表单中没有这一项，请刷新页面后重填。',
      '/extra': '表单中没有这一项，请刷新页面后重填。',
      '/name': '最多填写 5 个字。',
      '/kind': '请从所列项目中选择。',
      '/fine': '请填写完整，填写的内容不符合要求。',
      '/officers': '至少要有 2 项。',
      '/day': '请填写日期，例如 2026-03-02。',
    });
  });

  it('says of a missing field whether to write or to choose', () => {
    const errors = errorsOf(schema, { fine: null, officers: ['p', 'q'] });
    expect(errors).toEqual([
      { field: '/name', says: '请填写。' },
      { field: '/kind', says: '请选择。' },
    ]);
  });

  it('finds nothing wrong with a good form', () => {
    expect(errorsOf(schema, { name: '名称', kind: 'a', fine: 5000, officers: ['p', 'q'], day: '2026-03-02' })).toEqual([]);
  });

  it('names the field from the top', () => {
    expect(labelAt(schema, '/party/name')).toBe('当事人 › 姓名');
    expect(labelAt(schema, '/officers/1')).toBe('执法人员 › 第 2 项');
  });

  it('hangs errors on the fields of the form library', () => {
    expect(errorTree([{ field: '/party/name', says: '请填写。' }])).toEqual({ party: { name: { __errors: ['请填写。'] } } });
  });
});

describe('a form as it is sent', () => {
  it('leaves out what was emptied and blank optional groups, and keeps null where the schema asks for it', () => {
    const sent = tidy(schema, { name: '甲', kind: undefined, day: '', party: { note: '' }, officers: ['p'] });
    expect(sent).toEqual({ name: '甲', fine: null, officers: ['p'] });
  });

  it('asks for every field of a required group nobody touched', () => {
    const outer: FormNode = { type: 'object', required: ['party'], properties: { party: schema.properties?.['party'] ?? {} } };
    expect(errorsOf(outer, tidy(outer, {}))).toEqual([{ field: '/party/name', says: '请填写。' }]);
  });

  it('keeps a group somebody has begun, so that the rest of it is asked for', () => {
    const sent = tidy(schema, { party: { note: '备注' } });
    expect(sent['party']).toEqual({ note: '备注' });
    expect(errorsOf(schema, sent).some(({ field }) => field === '/party/name')).toBe(true);
  });
});
