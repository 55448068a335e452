import { expect, it } from 'vitest';
import type { FormNode } from '../forms/node.ts';
import { flatRows, rowsOf } from './readable.ts';

const schema: FormNode = {
  type: 'object',
  properties: {
    kind: { enum: ['organisation'], title: '类型', 'x-enum-titles': ['法人或者其他组织'] },
    told: { type: 'boolean', title: '已告知' },
    fine: { anyOf: [{ type: 'integer' }, { type: 'null' }], title: '罚款', 'x-widget': 'money' },
    officers: { type: 'array', title: '执法人员', items: { type: 'string', format: 'person' } },
    items: { type: 'array', title: '证据', items: { type: 'object', properties: { name: { type: 'string', title: '名称' } } } },
  },
};

it('reads a signed form in the order of its schema, in Chinese', () => {
  const form = { officers: ['p1', 'p2'], fine: 50000, told: true, kind: 'organisation', items: [{ name: '照片' }], other: '旧项' };
  const lines = flatRows(rowsOf(schema, form, { p1: '示例甲', p2: '示例乙' }));
  expect(lines.map(({ label, text }) => `${label}：${text}`)).toEqual([
    '类型：法人或者其他组织',
    '已告知：是',
    expect.stringContaining('伍万元整'),
    '执法人员：示例甲、示例乙',
    '证据 › 证据 1 › 名称：照片',
    'other：旧项',
  ]);
});

it('reads a calculation of discretion as lines of arithmetic, not as fields', () => {
  const calc = {
    ...{ matter: 'CF-WSL-097-3', step: 1, factors: [], standardTitle: '示例基准', label: '从轻', least: 0, most: 30000 },
    lines: [{ says: '法定幅度：单位100000元以下。', article: '安全生产法 97条3项', from: 0, to: 100000 }],
  };
  const node: FormNode = { properties: { calc: { title: '裁量计算', 'x-widget': 'discretion' } } };
  expect(flatRows(rowsOf(node, { calc }, {})).map(({ label, text }) => `${label}：${text}`)).toEqual([
    '裁量计算 › 适用的裁量基准：示例基准',
    '裁量计算 › 计算过程：1. 法定幅度：单位100000元以下。（安全生产法 97条3项）',
    '裁量计算 › 裁量幅度：从轻：0元至30000元',
  ]);
});
