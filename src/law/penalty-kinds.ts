/** 处罚法 9: the kinds of penalty, in the statute's order. */
export const penaltyKinds = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '行政拘留',
] as const;
export type PenaltyKind = (typeof penaltyKinds)[number];

/** Kinds named in a text, in the statute's order. */
export function penaltyKindsIn(text: string): PenaltyKind[] {
  return penaltyKinds.filter((kind) => text.includes(kind));
}
