import { parentPort, workerData } from 'node:worker_threads';
import exceljs from 'exceljs';

/** Reads a workbook's cells in a thread of its own, which may be ended at any moment: answers rows of texts, sheet by sheet. */
const { bytes, mostRows, mostColumns } = workerData as {
  readonly bytes: Uint8Array;
  readonly mostRows: number;
  readonly mostColumns: number;
};
const workbook = new exceljs.Workbook();
await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
const sheets = workbook.worksheets.map((sheet) => {
  const rows: string[][] = [];
  const last = Math.min(sheet.rowCount, mostRows);
  for (let row = 1; row <= last; row += 1) {
    const cells = sheet.getRow(row);
    const width = Math.min(cells.cellCount, mostColumns);
    rows.push(Array.from({ length: width }, (_, at) => textOf(cells.getCell(at + 1).value)));
  }
  return rows;
});
parentPort?.postMessage(sheets);

/** As a reader of the sheet sees it: a formula by its result, formatted text by its words. */
function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return textOf(value.result as exceljs.CellValue);
  return '';
}
