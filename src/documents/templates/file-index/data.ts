import { caseFileOf, type FileItem } from '../../case-file.ts';
import { partyOf } from '../../party.ts';
import type { PaperSource } from '../../source.ts';

export interface FileIndexData {
  readonly name: string;
  readonly items: readonly FileItem[];
}

/** 卷内目录. */
export function data(source: PaperSource): FileIndexData {
  return { name: `${partyOf(source).name}行政处罚案卷`, items: caseFileOf(source).items };
}
