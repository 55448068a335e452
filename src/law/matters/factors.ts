/** 裁量因素 that count in every case (处罚法 5 Ⅱ, 32, 33). */
export const commonFactors: readonly string[] = [
  '违法行为持续时间',
  '是否首次违法',
  '是否主动或限期内改正',
  '危害后果及现实危险',
  '配合调查程度',
];
