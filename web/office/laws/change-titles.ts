import type { LawImpact } from '#contract/office/index.ts';

export const changeTitles: Readonly<Record<LawImpact['changes'][number]['kind'], string>> = {
  changed: '有改动',
  moved: '只改条号',
  added: '新增',
  removed: '删去',
};
