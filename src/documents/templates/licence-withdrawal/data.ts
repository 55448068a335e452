import { endingData } from '../../licence-ending.ts';
import type { LicenceLetterData } from '../../licence.ts';
import type { PaperSource } from '../../source.ts';

/** 撤回行政许可决定书 (许可法 8 Ⅱ). */
export function data(source: PaperSource): LicenceLetterData {
  return endingData(source);
}
