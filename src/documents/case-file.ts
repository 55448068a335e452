import type { Entry, Procedure } from '#law/vocabulary.ts';
import { dayText } from './dates.ts';
import { partyOf } from './party.ts';
import type { PaperSource } from './source.ts';

/** 副卷: what is internal to the bureau. Everything else is 正卷, which the party may read. */
const internal: ReadonlySet<string> = new Set([
  'filing-approval',
  'case-proposal',
  'review-submission',
  'review-opinion',
  'discussion-record',
  'closing-approval',
  'coercion-approval',
  'preservation-approval',
  'preservation-disposal-approval',
  'hearing-report',
  'deferral-approval',
  'transfer-approval',
  'extension-approval',
  'filing-revocation',
  'licence-examination',
  'licence-hearing-report',
  'inspection-scheme',
  'inspection-approval',
]);
/** A case file opens with what was decided. */
const first: ReadonlySet<string> = new Set([
  'decision-organisation',
  'decision-person',
  'no-penalty-decision',
  'seizure-decision',
  'stop-order',
  'cut-off-decision',
  'daily-penalty-decision',
  'summary-decision-organisation',
  'summary-decision-person',
  'licence-grant',
  'licence-refusal',
  'inspection-result',
]);

export interface FileItem {
  readonly name: string;
  readonly date: string;
  /** `3` or `3—5`; a stroke for what is kept as a file only. */
  readonly page: string;
  readonly note: string;
}

const kinds: Readonly<Record<Procedure['kind'], string>> = {
  penalty: '行政处罚',
  coercion: '行政强制',
  inspection: '行政检查',
  licence: '行政许可',
  register: '台账',
};

/** 案卷名称. */
export function caseFileName(source: PaperSource): string {
  return `${partyOf(source).name}${kinds[source.procedure.kind]}案卷`;
}

/** 卷内文件: the papers of the record in order, the decision first, then the internal ones; pages are counted through. */
export function caseFileOf({ entries }: PaperSource): {
  readonly items: readonly FileItem[];
  readonly pages: number;
  readonly files: number;
} {
  const papers = entries.flatMap((entry) => entry.papers.map((paper) => ({ entry, paper })));
  const rank = (template: string) => (first.has(template) ? 0 : internal.has(template) ? 2 : 1);
  let pages = 0;
  const items: FileItem[] = papers
    .toSorted((one, other) => rank(one.paper.template) - rank(other.paper.template) || one.entry.n - other.entry.n)
    .map(({ entry, paper }) => {
      const from = pages + 1;
      pages += paper.pages;
      return {
        name: paper.number === null ? paper.title : `${paper.title}　${paper.number}`,
        date: dayText(entry.at),
        page: from === pages ? String(from) : `${from}—${pages}`,
        note: internal.has(paper.template) ? '副卷' : '',
      };
    });
  const files = entries.flatMap(fileItems);
  return { items: [...items, ...files], pages, files: files.length };
}

function fileItems({ files, at }: Entry): FileItem[] {
  return files.map(({ name }) => ({ name, date: dayText(at), page: '', note: '电子' }));
}
