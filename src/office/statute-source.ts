import { readStatute } from '#law/library/read-statute.ts';
import type { StatuteText } from '#law/library/statute-text.ts';
import { canonical } from '#ledger/index.ts';
import { readDocx } from './docx.ts';
import { SourceProblem } from './source-problem.ts';

export interface ReadSource {
  readonly statute: StatuteText;
  /** What was left out of the file, one Chinese sentence each. */
  readonly notices: readonly string[];
}

/** The largest code there is has some two hundred thousand characters. */
export const largestSource = 8 * 1024 ** 2;
/** 民法典 has 1,260. Two versions are laid beside each other article by article. */
const mostArticles = 1500;

/**
 * A statute from the file it was given in: .docx, Markdown or plain text (UTF-8, UTF-16, GB 18030). The same file gives the same text.
 * @throws SourceProblem with a Chinese sentence
 */
export async function readSource(bytes: Buffer, citedBy: 'article' | 'item'): Promise<ReadSource> {
  if (bytes.length > largestSource) throw new SourceProblem('文件超过 8 MB，不像是法规文本，没有读取。');
  const { text, notices, numbered } = await textIn(bytes);
  const statute = readStatute(text, citedBy);
  if (statute.articles.length > mostArticles) throw new SourceProblem(`读出的条文超过 ${mostArticles} 条，不像是一部法规。`);
  if (statute.articles.length === 0)
    throw new SourceProblem(
      numbered > 0
        ? '没有找到“第一条”：条号是 Word 自动编号，不在文字里。请全选复制、以“只保留文本”粘贴到新文档后再上传。'
        : citedBy === 'item'
          ? '没有找到以（一）（二）编号的内容，请核对文件和引用方式。'
          : '没有找到“第一条”。如果这份文件是按（一）（二）编号的，请改选“按（一）（二）项引用”；否则请核对文件。',
    );
  return { statute, notices };
}

/** The bytes the record commits to (RFC 8785). */
export function canonicalText(statute: StatuteText): Buffer {
  return Buffer.from(canonical(statute), 'utf8');
}

interface Plain {
  readonly text: string;
  readonly notices: readonly string[];
  readonly numbered: number;
}

async function textIn(bytes: Buffer): Promise<Plain> {
  const head = bytes.subarray(0, 8);
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return fromDocx(bytes);
  if (head.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex')))
    throw new SourceProblem('这是旧版 Word 文档（.doc），或者设有密码。请在 Word 或者 WPS 中另存为 .docx 后再上传。');
  if (head.toString('latin1').startsWith('%PDF')) throw new SourceProblem('PDF 不能按条读取，请上传 .docx、Markdown 或者文本文件。');
  return { text: decoded(bytes), notices: [], numbered: 0 };
}

async function fromDocx(bytes: Buffer): Promise<Plain> {
  const { lines, left } = await readDocx(bytes);
  const notices = [
    ...(left.tables > 0 ? [`文档里有 ${left.tables} 个表格，没有读入。`] : []),
    ...(left.boxes > 0 ? [`文档里有 ${left.boxes} 个文本框，没有读入。`] : []),
  ];
  return { text: lines.join('\n'), notices, numbered: left.numbered };
}

/** A byte order mark says which; else UTF-8, else what Windows in China writes. */
function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : null;
  for (const one of encoding ? [encoding] : ['utf-8', 'gb18030']) {
    const text = decodedAs(one, bytes);
    if (text !== null && !text.includes('\0')) return text;
  }
  throw new SourceProblem('这不是文字文件，请上传 .docx、Markdown 或者文本文件。');
}

function decodedAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
