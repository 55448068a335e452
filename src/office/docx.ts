import sax from 'sax';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { SourceProblem } from './source-problem.ts';

export interface DocxText {
  /** Paragraphs as they are read, one line each. */
  readonly lines: readonly string[];
  /** What was left out. */
  readonly left: { readonly tables: number; readonly boxes: number; readonly numbered: number };
}

/** A statute of a thousand articles makes a document of some two megabytes of markup. */
const mostMarkup = 24 * 1024 ** 2;
const mostParts = 2000;

/**
 * The paragraphs of a .docx (ECMA-376): runs put together, tracked deletions left out, tables and text boxes counted but not read.
 * @throws SourceProblem with a Chinese sentence for what is no such document, is damaged, or unfolds to more than it should
 */
export async function readDocx(bytes: Buffer): Promise<DocxText> {
  return paragraphsIn(await mainPart(bytes));
}

async function mainPart(bytes: Buffer): Promise<string> {
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > mostParts) throw new SourceProblem('文件里的部件太多，不像是法规文本，没有读取。');
    for await (const entry of zip.eachEntry()) if (/^word\/document\d*\.xml$/.test(entry.fileName)) return await contentOf(zip, entry);
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    throw new SourceProblem('文件已损坏，无法解开，请重新下载或者另存为 .docx 后再上传。');
  }
  throw new SourceProblem('这不是 Word 文档（.docx），压缩包里没有正文。');
}

/** The size a part declares is checked against what really comes out (yauzl), so a small declaration cannot hide a large part. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.isEncrypted()) throw new SourceProblem('文件设有密码，请去掉密码后再上传。');
  if (entry.uncompressedSize > mostMarkup) throw new SourceProblem('文件解开后太大，不像是法规文本，没有读取。');
  const pieces: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

/** Marks that stand for text of their own, or for none. */
const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };
const hidden: ReadonlySet<string> = new Set(['w:moveFrom', 'w:del', 'mc:Fallback', 'w:tbl', 'w:txbxContent']);

function paragraphsIn(markup: string): DocxText {
  const lines: string[] = [];
  const left = { tables: 0, boxes: 0, numbered: 0 };
  let depth = 0;
  let inText = false;
  let line = '';
  const parser = sax.parser(true);
  parser.onerror = () => {
    throw new SourceProblem('文档的正文部分已损坏，无法读取，请重新下载或者另存后再上传。');
  };
  parser.onopentag = ({ name }) => {
    if (hidden.has(name)) depth += 1;
    if (name === 'w:tbl') left.tables += 1;
    if (name === 'w:txbxContent') left.boxes += 1;
    if (depth > 0) return;
    if (name === 'w:p') line = '';
    if (name === 'w:numPr') left.numbered += 1;
    inText = name === 'w:t';
    line += signs[name] ?? '';
  };
  parser.ontext = (text) => {
    if (inText && depth === 0) line += text;
  };
  parser.onclosetag = (name) => {
    if (hidden.has(name)) depth -= 1;
    else if (depth === 0 && name === 'w:p') lines.push(line);
    if (name === 'w:t') inText = false;
  };
  parser.write(markup).close();
  return { lines, left };
}
