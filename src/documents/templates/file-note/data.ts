import { caseFileName, caseFileOf } from '../../case-file.ts';
import { dateText } from '../../dates.ts';
import { type Signer, signerOf } from '../../people.ts';
import { formOf, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface FileNoteData {
  readonly name: string;
  readonly count: string;
  readonly pages: string;
  readonly note: string;
  readonly compiler: readonly Signer[];
  readonly date: string;
}

/** 备考表. */
export function data(source: PaperSource): FileNoteData {
  const form = formOf(source);
  const { items, pages, files } = caseFileOf(source);
  return {
    name: caseFileName(source),
    count: String(items.length),
    pages: textAt(form, '/pages'),
    note: [
      `本卷文件${items.length}件，其中电子文件${files}件；系统制作的文书共${pages}页，页号连续。`,
      `音像资料：${textAt(form, '/recordings')}`,
      textAt(form, '/note'),
    ].join('\n'),
    compiler: [signerOf(source, source.proposal.by)],
    date: dateText(source.issuedOn),
  };
}
