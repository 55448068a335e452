import { penaltyKinds } from './penalty-kinds.ts';
import type { Procedure } from './vocabulary.ts';

/** 执法类别 that stand in public; the bureau's registers do not. */
export type PublicKind = Exclude<Procedure['kind'], 'register'>;

interface Described {
  readonly title: string;
  /** What is published, in one phrase. */
  readonly decisions: string;
  /** What a list of them can be narrowed by: a title, the words, and the fields of the public text in which they stand. */
  readonly acts: { readonly title: string; readonly words: readonly string[]; readonly in: readonly string[] };
  /** Working days from the decision (梁平应急发〔2021〕28号 二（三）). */
  readonly within: 7 | 20;
}

/** In the order of the seed. Words of `acts` never stand inside one another's opposite: 检查合格 is not in 检查不合格. */
export const publicKinds: Readonly<Record<PublicKind, Described>> = {
  penalty: {
    title: '行政处罚',
    decisions: '行政处罚决定',
    acts: { title: '处罚种类', words: penaltyKinds, in: ['measuresText', 'content'] },
    within: 7,
  },
  coercion: {
    title: '行政强制',
    decisions: '行政强制决定',
    acts: {
      title: '强制种类',
      words: ['查封', '扣押', '停产停业', '停止使用', '停止供电', '停止供应民用爆炸物品', '加处罚款', '代履行'],
      in: ['measure'],
    },
    within: 20,
  },
  inspection: {
    title: '行政检查',
    decisions: '行政检查结果',
    acts: {
      title: '检查结论',
      words: ['检查合格', '当场改正', '责令限期整改', '现场处理措施', '查封扣押', '立案调查', '移送'],
      in: ['conclusion'],
    },
    within: 20,
  },
  licence: {
    title: '行政许可',
    decisions: '行政许可决定',
    acts: {
      title: '许可结果',
      words: ['准予许可', '不予许可', '准予变更', '不予变更', '准予延续', '不予延续', '撤回许可', '撤销许可', '注销许可'],
      in: ['conclusion'],
    },
    within: 7,
  },
};

export function isPublicKind(kind: string): kind is PublicKind {
  return Object.hasOwn(publicKinds, kind);
}

/** The words of its kind that a public text contains, in the order of the list. */
export function actsIn(kind: PublicKind, copy: { readonly [name: string]: unknown }): string[] {
  const { acts } = publicKinds[kind];
  const texts = acts.in.map((name) => copy[name]).filter((text) => typeof text === 'string');
  return acts.words.filter((word) => texts.some((text) => text.includes(word)));
}
