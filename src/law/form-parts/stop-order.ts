import { Type } from 'typebox';
import { acl, haz, seed, wsl } from '../cite.ts';
import { choice, text, yes, type Notes } from './fields.ts';
import { party } from './party.ts';
import type { Remembered, Requirement, Test } from '../vocabulary.ts';

/** 现场处理措施 (安法 65 Ⅰ 3; 危化条例 7 Ⅰ 3), in the order of their weight. */
const stopMeasures = ['责令立即排除事故隐患', '责令从危险区域内撤出作业人员', '责令暂时停产停业', '责令停止使用相关设施、设备'] as const;

/** The power in words, for whoever reads the case from outside. */
export const orderBasis = (power: '/power' | '/draft/power', when?: Test): readonly Remembered[] =>
  Object.entries(stopPowers).map(([id, title]): Remembered => {
    const named: Test = { field: power, in: [id] };
    return { value: title, when: when ? { all: [when, named] } : named };
  });

/** What stops production or use: it goes to the head and, where the bureau's list says so, to legal review. */
export const heavyMeasures: readonly string[] = stopMeasures.slice(2);

const stopPowers = {
  'wsl-65-3': '《中华人民共和国安全生产法》第六十五条第一款第（三）项',
  'haz-7-3': '《危险化学品安全管理条例》第七条第一款第（三）项',
} as const;

const measures = (notes: Notes) =>
  Type.Array(Type.Enum([...stopMeasures]), {
    title: '处理措施',
    minItems: 1,
    maxItems: 4,
    uniqueItems: true,
    'x-widget': 'checkboxes',
    ...notes,
  });

/**
 * What an order says of itself, given on the spot or drafted for approval.
 * @param fact the fact that holds an order given before, to begin from
 */
export const stopOrder = (fact?: string) => {
  const from = (name: string): Notes => (fact === undefined ? {} : { 'x-fact': `${fact}.${name}` });
  return {
    power: choice('依据', stopPowers, from('power')),
    facts: text('现场发现的问题（事故隐患）', { 'x-hint': '写清部位、数量、状态和判定依据，一项一条。', ...from('facts') }),
    unsafe: yes('重大事故隐患排除前或者排除过程中无法保证安全', from('unsafe')),
    reason: text('无法保证安全的理由', { maxLength: 3000, 'x-words': ['继续作业有发生……事故的现实危险。', '/'], ...from('reason') }),
    measure: measures(from('measure')),
    scope: text('停产停业、停止使用、撤出的范围', {
      maxLength: 2000,
      'x-hint': '写明哪些区域、工段、设施、设备；不扩大到没有危险的部分。',
      'x-words': ['/'],
      ...from('scope'),
    }),
    content: text('决定内容', {
      maxLength: 2000,
      'x-words': ['责令立即从……撤出全部作业人员；责令……暂时停产，隐患排除并经本机关审查同意后方可恢复。'],
      ...from('content'),
    }),
  };
};

export const stopOrderDraft = (notes: Notes = {}) =>
  Type.Object(
    {
      party: party({ 'x-fact': 'party' }),
      ...stopOrder('ordered'),
      evidence: text('证据', { 'x-hint': '列出检查记录、照片、检测数据等，逐项写明证明哪一处隐患，注明拍摄、检测的时间和人员。' }),
    },
    { title: '拟作决定', additionalProperties: false, 'x-widget': 'draft', ...notes },
  );

/** @param at where in the form the order stands: '' or '/draft' */
export const stopOrderGates = (at: '' | '/draft'): readonly Requirement[] => [
  {
    articles: [wsl(65, 1, 3), haz(7, 1, 3)],
    test: { condition: 'stop-power-in-force', with: { at } },
    says: '所选依据不能适用。',
  },
  {
    articles: [wsl(65, 1, 3)],
    test: { condition: 'stop-fits-hazard', with: { at } },
    says: '处理措施与隐患不相适应。',
  },
];

export const stillWanted: Test = { field: '/decision', in: ['approved'] };
export const reviewedStop = [seed(9), acl(5)] as const;
