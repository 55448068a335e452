import { Type } from 'typebox';
import { thingKinds } from '../matters/coercion-powers.ts';
import { choice, line, mayLine, money, type Notes } from './fields.ts';

/** 强制法 23, 43 Ⅱ: what the thing is to the case. Only the first may be sealed or detained; saying so is the officer's own statement. */
export const natures = {
  involved: '涉案，属于依法可以查封、扣押的范围',
  unrelated: '与违法行为无关',
  living: '公民个人及其所扶养家属的生活必需品',
  sealed: '已被其他国家机关依法查封',
  utility: '居民生活用水、用电、用热、用气的设施',
} as const;

/**
 * 拟查封、扣押的场所、设施、财物; afterwards the inventory (强制法 24). Of what is only proposed the quantity may still be unknown; an
 * inventory counts everything.
 */
export const things = (title: string, { counted, ...notes }: Notes & { readonly counted: boolean }) => {
  const quantity = Type.Number({
    title: '数量（面积）',
    exclusiveMinimum: 0,
    maximum: 1_000_000_000,
    ...(counted ? {} : { description: '事先不能确定的可以不填，以现场清点为准。' }),
  });
  return Type.Array(
    Type.Object(
      {
        how: choice('措施', { seal: '查封', detain: '扣押' }),
        kind: choice('类别', thingKinds),
        name: line('名称', { 'x-hint': '与审批的名称一致，一物一项。' }),
        spec: mayLine('规格、型号或者地址'),
        unit: line('单位'),
        quantity: counted ? quantity : Type.Optional(quantity),
        value: money('估价（元）', { description: '场所等不能估价的填0。' }),
        nature: choice('性质', natures),
        note: mayLine('备注', { 'x-hint': '新旧程度、封条编号、保管要求等。' }),
      },
      { title: '物项', additionalProperties: false },
    ),
    { title, minItems: 1, maxItems: 200, ...notes },
  );
};
