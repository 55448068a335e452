import exceljs from 'exceljs';
import { boundsOf, columns, fineLines, unitOf } from '#law/discretion/table.ts';
import { gradeTitles } from '#law/discretion/grade.ts';
import { isInForce, matters } from '#law/matters/index.ts';
import { shortCitation } from '#law/statutes/citation-text.ts';
import type { DateString } from '#law/vocabulary.ts';

const titles = Object.values(columns);
const widths = [16, 44, 9, 26, 10, 12, 48, 12, 12, 24];
const guide = [
  '每行是一个事项、一个处罚档次、一类处罚对象的一个裁量档次。第一张表已经列出全部有罚款的档次，请补填档次名称、适用情节和幅度；不需要的行可以删除。',
  '“事项编码”和“处罚档次”请勿改动。“裁量方向”只能填减轻、从轻、一般、从重；“档次名称”是本机关自己的叫法，例如轻微、较轻、一般、较重、严重。',
  '“幅度下限”“幅度上限”按罚款的计量填写：固定数额填元（可以写3万元），按年收入的填百分比，按违法所得的填倍数。上下限都包括本数。',
  '幅度不得超出法定幅度；低于法定下限的，裁量方向填“减轻”。同一事项、档次、对象，重的档次的上下限不得低于轻的档次。',
  '有一处不对，整张表都不会装载；系统会逐行指出在哪一行哪一列、为什么。',
];

/** The lines a complete table has today, three grades each, with the statutory range beside them. */
function lines(today: DateString): string[][] {
  return fineLines(matters.filter((matter) => isInForce(matter, today))).flatMap(({ matter, step, measure }) => {
    const { least, most } = boundsOf(measure);
    return (['lighter', 'normal', 'heavier'] as const).map((grade) => [
      ...[matter.id, matter.name, String(step.step), measure.target, gradeTitles[grade], '', '', '', '', ''],
      `${shortCitation(matter.basis)}，${step.condition}：${least === 0 ? '' : `${least}${unitOf(measure)}以上`}${most}${unitOf(measure)}以下`,
    ]);
  });
}

/** 裁量基准表 to fill in: every line of it, and how to fill it. */
function template(today: DateString): exceljs.Workbook {
  const workbook = new exceljs.Workbook();
  // The same day gives the same workbook.
  workbook.created = new Date(`${today}T00:00:00.000Z`);
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet('裁量基准', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [...titles, '法定幅度（供参考，不读取）'].map((header, at) => ({ header, width: widths[at] ?? 50 }));
  sheet.addRows(lines(today));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: titles.length } };
  const notes = workbook.addWorksheet('填表说明');
  notes.columns = [{ width: 120 }];
  notes.addRows(guide.map((line) => [line]));
  notes.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  return workbook;
}

export async function templateWorkbook(today: DateString): Promise<Buffer> {
  return Buffer.from(await template(today).xlsx.writeBuffer());
}

/** With a byte order mark, so that Excel takes it for UTF-8. */
export async function templateText(today: DateString): Promise<Buffer> {
  const text = await template(today).csv.writeBuffer({ sheetName: '裁量基准' });
  return Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(text)]);
}
