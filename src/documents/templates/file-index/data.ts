import { caseFileName, caseFileOf, type FileItem } from '../../case-file.ts';
import type { PaperSource } from '../../source.ts';

export interface FileIndexData {
  readonly name: string;
  readonly items: readonly FileItem[];
}

/** 卷内目录. */
export function data(source: PaperSource): FileIndexData {
  return { name: caseFileName(source), items: caseFileOf(source).items };
}
