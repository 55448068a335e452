/** A table as it lies in a file: rows of cells, the first row included. */
export type Cells = readonly (readonly string[])[];

/** Told to the officer as it is. */
export class TableProblem extends Error {}

const largest = 5 * 1024 * 1024;

/** Reads an .xlsx or .csv file here in the browser; nothing of it leaves before it is signed. @throws TableProblem */
export async function readTable(file: File): Promise<Cells> {
  if (file.size > largest) throw new TableProblem('文件超过 5 MB，请分成几个文件导入。');
  if (/\.csv$/i.test(file.name)) return readCsv(await file.arrayBuffer());
  if (/\.xlsx$/i.test(file.name)) return readSheet(await file.arrayBuffer());
  throw new TableProblem('只能导入 .xlsx 或者 .csv 文件；.xls 请另存为 .xlsx。');
}

async function readCsv(bytes: ArrayBuffer): Promise<Cells> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  try {
    return parse(textOf(bytes), { bom: true, relaxColumnCount: true, skipEmptyLines: true }) as string[][];
  } catch {
    throw new TableProblem('CSV 文件的引号不成对，无法读取。请用表格软件重新保存。');
  }
}

/** Excel in China saves CSV in GB 18030 unless told otherwise; what is valid UTF-8 is UTF-8. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function readSheet(bytes: ArrayBuffer): Promise<Cells> {
  const excel = await import('read-excel-file/universal');
  try {
    const rows = await excel.readSheet(bytes);
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))).filter((row) => row.some((cell) => cell !== ''));
  } catch {
    throw new TableProblem('不是有效的 .xlsx 文件，或者文件有密码。请另存后重试。');
  }
}
