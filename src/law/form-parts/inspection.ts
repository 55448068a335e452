import { Type } from 'typebox';
import { outcomes } from '../inspection-sources.ts';
import { choice, line, mayLine, remark, text } from './fields.ts';

const uscc = (notes: object = {}) => Type.String({ title: '统一社会信用代码', format: 'uscc', minLength: 18, maxLength: 18, ...notes });
export const usccOf = uscc;

/** 风险等级, by which inspection is graded (分类分级, 安法 62 Ⅱ; 国办发〔2024〕54号). */
export const risks = { major: '重大风险（红）', high: '较大风险（橙）', general: '一般风险（黄）', low: '低风险（蓝）' } as const;

/** A row of the register of enterprises. */
export const enterprise = () =>
  Type.Object(
    {
      uscc: uscc(),
      name: line('名称'),
      legalRepresentative: mayLine('法定代表人或者负责人'),
      address: line('地址', { maxLength: 300 }),
      phone: mayLine('联系电话'),
      industry: line('行业', { maxLength: 60 }),
      risk: choice('风险等级', risks),
      inPool: Type.Boolean({ title: '纳入随机抽查对象' }),
    },
    { title: '检查对象', additionalProperties: false },
  );

const itemId = () => Type.String({ title: '事项编号', pattern: '^[0-9A-Za-z][0-9A-Za-z-]{0,31}$', minLength: 1, maxLength: 32 });
export const itemIdOf = itemId;

/** Items of the published list, by id and name: the record says by itself what was inspected. */
export const inspectionItems = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Array(Type.Object({ id: itemId(), name: line('检查事项') }, { title: '检查事项', additionalProperties: false }), {
    title: '检查事项',
    minItems: 1,
    maxItems: 40,
    'x-widget': 'inspection-items',
    ...notes,
  });

/** 换人: whoever is not in the approved scheme stands in with a reason. */
export const swapReason = () => mayLine('更换执法人员的理由', { description: '与批准的检查方案不一致的填写。' });

/** What came of each item. */
export const checkedItems = () =>
  Type.Array(
    Type.Object(
      {
        item: itemId(),
        result: choice('结果', { ok: '未发现问题', problem: '发现问题', 'not-applicable': '不涉及' }),
        says: remark('检查情况', { 'x-hint': '写明查了哪些材料、部位和数量、看到什么；发现问题的写清在哪里，不涉及的写明原因。' }),
      },
      { title: '检查事项', additionalProperties: false },
    ),
    { title: '逐项检查', minItems: 1, maxItems: 40, 'x-widget': 'checked-items' },
  );

/** What is done about each problem found. */
export const results = () =>
  Type.Array(
    Type.Object(
      {
        problem: Type.Integer({ title: '问题序号', description: '检查记录所列问题的序号。', minimum: 1, maximum: 100 }),
        outcomes: Type.Array(Type.Enum(Object.keys(outcomes) as (keyof typeof outcomes)[], { 'x-enum-titles': Object.values(outcomes) }), {
          title: '处理',
          minItems: 1,
          maxItems: 6,
          uniqueItems: true,
          'x-widget': 'checkboxes',
        }),
        says: text('说明', {
          maxLength: 1000,
          'x-hint': '写明这样处理的理由：当场改正的写改后的状态，限期整改的写要求，立案、移送的写线索和去向。',
        }),
      },
      { title: '问题处理', additionalProperties: false },
    ),
    { title: '逐项处理', maxItems: 100, 'x-widget': 'problem-results' },
  );
