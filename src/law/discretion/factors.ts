import { apl } from '../cite.ts';
import type { Citation } from '../vocabulary.ts';

/** What a circumstance does: 应当不予, 可以不予, 应当从轻或者减轻, 可以从轻或者减轻, weighs for less or more, or was only considered. */
export const effects = {
  'must-spare': '应当不予处罚',
  'may-spare': '可以不予处罚',
  'must-ease': '应当从轻或者减轻',
  'may-ease': '可以从轻或者减轻',
  lighter: '从轻',
  heavier: '从重',
  neutral: '已考虑，不影响轻重',
} as const;
export type Effect = keyof typeof effects;

/** 法定裁量情节. `citizen`: only a natural person can have it. */
export interface StatutoryFactor {
  readonly id: string;
  readonly says: string;
  readonly effect: Effect;
  readonly article: Citation;
  readonly citizen?: true;
}

/** 处罚法 30–33, 49, in the statute's order of what is most in the party's favour. */
export const statutoryFactors: readonly StatutoryFactor[] = [
  { id: 'child', says: '不满十四周岁', effect: 'must-spare', article: apl(30), citizen: true },
  { id: 'incapable', says: '不能辨认或者不能控制自己行为', effect: 'must-spare', article: apl(31), citizen: true },
  { id: 'trivial', says: '违法行为轻微并及时改正，没有造成危害后果', effect: 'must-spare', article: apl(33, 1) },
  { id: 'blameless', says: '有证据足以证明没有主观过错', effect: 'must-spare', article: apl(33, 2) },
  { id: 'expired', says: '违法行为已过追究时效', effect: 'must-spare', article: apl(36) },
  { id: 'first', says: '初次违法且危害后果轻微并及时改正', effect: 'may-spare', article: apl(33, 1) },
  { id: 'minor', says: '已满十四周岁不满十八周岁', effect: 'must-ease', article: apl(30), citizen: true },
  { id: 'remedied', says: '主动消除或者减轻违法行为危害后果', effect: 'must-ease', article: apl(32, 1, 1) },
  { id: 'coerced', says: '受他人胁迫或者诱骗实施违法行为', effect: 'must-ease', article: apl(32, 1, 2) },
  { id: 'confessed', says: '主动供述行政机关尚未掌握的违法行为', effect: 'must-ease', article: apl(32, 1, 3) },
  { id: 'merit', says: '配合行政机关查处违法行为有立功表现', effect: 'must-ease', article: apl(32, 1, 4) },
  { id: 'by-other-rule', says: '法律、法规、规章规定的其他应当从轻或者减轻的情形', effect: 'must-ease', article: apl(32, 1, 5) },
  { id: 'reduced', says: '尚未完全丧失辨认或者控制自己行为能力', effect: 'may-ease', article: apl(31), citizen: true },
  { id: 'emergency', says: '在重大传染病疫情等突发事件中违反应对措施', effect: 'heavier', article: apl(49) },
];

const byId: ReadonlyMap<string, StatutoryFactor> = new Map(statutoryFactors.map((factor) => [factor.id, factor]));

export function statutoryFactor(id: string): StatutoryFactor | undefined {
  return byId.get(id);
}

/** 酌定情节: what else the punishment has to fit — facts, nature, circumstances and harm (处罚法 5 Ⅱ). Named by the matter. */
export const ownFactorArticle: Citation = apl(5, 2);

/** A circumstance the officers found: a statutory one by its id, else one of the matter in words, with the weight they give it. */
export interface ChosenFactor {
  readonly id: string;
  readonly says: string;
  readonly effect: Effect;
  readonly note?: string;
}

export function articleOf({ id }: Pick<ChosenFactor, 'id'>): Citation {
  return byId.get(id)?.article ?? ownFactorArticle;
}
