import { Worker } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import { columns, mostRows } from '#law/discretion/table.ts';
import { faultOfArchive } from './unpacked.ts';

/** The file cannot be read at all; `says` is a Chinese sentence that tells what would help. */
export class Unreadable extends Error {}

/** A table of the most rows, with long texts, stays well under it. */
export const mostBytes = 4 * 1024 * 1024;
const limits = { mostRows: mostRows + 100, mostColumns: 60 };
const mostSeconds = 15;

/** The cells of an uploaded table as text: an Excel workbook's first sheet that has the heading, or a CSV in UTF-8 or GBK. */
export async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  if (bytes.length > mostBytes)
    throw new Unreadable(`文件有${Math.ceil(bytes.length / 1024 / 1024)}MB，裁量基准表最大${mostBytes / 1024 / 1024}MB。`);
  if (startsWith(bytes, [0x50, 0x4b])) return workbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable('这是旧版 Excel 文件（.xls），请另存为 .xlsx 或者 CSV 后再上传。');
  return commaSeparated(bytes);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

async function workbook(bytes: Uint8Array): Promise<string[][]> {
  const fault = await faultOfArchive(bytes);
  if (fault !== null) throw new Unreadable(fault);
  const sheets = await inTurn(() => inThread(bytes));
  const titles: readonly string[] = Object.values(columns);
  const score = (sheet: readonly (readonly string[])[]) =>
    Math.max(0, ...sheet.slice(0, 20).map((row) => row.filter((cell) => titles.includes(cell.trim())).length));
  const [best] = sheets.toSorted((one, other) => score(other) - score(one));
  if (!best) throw new Unreadable('工作簿里没有工作表。');
  return best;
}

/** One at a time: what one table may take is measured, what twenty at once take is not there. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<Read>(read: () => Promise<Read>): Promise<Read> {
  const mine = turn.then(read, read);
  turn = mine.catch(() => undefined);
  return mine;
}

/** A workbook is read in a thread that is ended when it takes too long or too much. */
function inThread(bytes: Uint8Array): Promise<string[][][]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[][][]>();
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
    workerData: { bytes, ...limits },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const failed = () => reject(new Unreadable('工作簿读不出来，可能已经损坏。请用 Excel 打开后另存为 .xlsx，或者另存为 CSV 后再上传。'));
  const timer = setTimeout(failed, mostSeconds * 1000);
  worker.on('message', (sheets: string[][][]) => resolve(sheets));
  worker.on('error', failed);
  worker.on('exit', failed);
  return promise.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

/** Excel in China writes CSV as GBK, most else as UTF-8; what is valid UTF-8 is hardly ever anything else. */
function commaSeparated(bytes: Uint8Array): string[][] {
  if (bytes.includes(0)) throw new Unreadable('这不是 Excel 工作簿（.xlsx），也不是 CSV 文本。请使用下载的模板。');
  const text = decoded(bytes);
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = first.split('\t').length > first.split(',').length ? '\t' : ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      to: limits.mostRows,
      max_record_size: 65_536,
    });
  } catch {
    throw new Unreadable('CSV 的引号没有成对，或者一行过长，请用 Excel 打开检查后再上传。');
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
