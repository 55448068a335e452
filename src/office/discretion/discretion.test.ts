import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columns } from '#law/discretion/table.ts';
import { registerCase } from '#record/index.ts';
import { agency, openTestOffice, type TestOffice } from '#tests/office/bureau.ts';
import { fen, ju, li, shen, xitong, zhang, type TestPerson } from '#tests/office/people.ts';
import { keepEvidence } from '../evidence/keep.ts';

let office: TestOffice;
const cookies = new Map<string, { cookie: string }>();
beforeAll(async () => {
  office = await openTestOffice();
  office.at('2026-03-02T01:30:00.000Z');
  for (const person of [zhang, li, shen, ju, fen, xitong]) cookies.set(person.id, await office.signIn(person));
});
afterAll(() => office.close());

const as = (who: TestPerson) => cookies.get(who.id) ?? {};
const get = (who: TestPerson, url: string) => office.server.inject({ url, headers: as(who) });
const heading = Object.values(columns);
const good = [
  ['CF-WSL-097-3', '', '1', '单位', '从轻', '较轻', '未培训五人以下', '0', '2万元', ''],
  ['CF-WSL-097-3', '', '1', '单位', '一般', '一般', '未培训六人以上二十人以下', '2万元', '6万元', '示例三条'],
  ['CF-WSL-097-3', '', '1', '单位', '从重', '较重', '未培训二十一人以上', '6万元', '10万元', ''],
];
const csvOf = (rows: readonly (readonly string[])[]) => [heading, ...rows].map((row) => row.join(',')).join('\r\n');

async function upload(content: Uint8Array, who = shen, name = '裁量基准.csv'): Promise<string> {
  const id = randomUUID().replaceAll('-', '');
  const type = 'application/octet-stream';
  return (await keepEvidence(office.bureau, { agency, person: who.id, id, name, type }, content)).sha256;
}
const read = (file: string, who = shen) =>
  office.server.inject({ method: 'POST', url: '/api/discretion/read', headers: as(who), payload: { file } });
const readContent = async (content: Uint8Array) => (await read(await upload(content))).json();

async function workbook(rows: readonly (readonly (string | number)[])[], merge?: string): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.addWorksheet('说明').addRow(['本表由示例局制定']);
  const sheet = book.addWorksheet('基准');
  sheet.addRows([heading, ...rows].map((row) => [...row]));
  if (merge) sheet.mergeCells(merge);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('reading a table', () => {
  test('CSV in UTF-8, with and without its mark, and as Excel in China writes it, in GBK', async () => {
    const text = csvOf(good);
    const expected = { found: 3, faults: [], rows: expect.arrayContaining([expect.objectContaining({ label: '较重', least: 60_000 })]) };
    expect(await readContent(new TextEncoder().encode(text))).toMatchObject(expected);
    expect(await readContent(new TextEncoder().encode(`\uFEFF${text}`))).toMatchObject(expected);
    expect(await readContent(gbk(text))).toMatchObject(expected);
  });

  test('a workbook: the sheet with the heading, numbers as numbers, merged cells each with their value', async () => {
    const numbers = good.map((row, at) => [...row.slice(0, 7), [0, 20_000, 60_000][at] ?? 0, [20_000, 60_000, 100_000][at] ?? 0, '']);
    const answer = await readContent(await workbook(numbers, 'A2:A4'));
    expect(answer).toMatchObject({ found: 3, faults: [] });
    expect(answer.rows.map(({ matter, most }: { matter: string; most: number }) => [matter, most])).toEqual([
      ['CF-WSL-097-3', 20_000],
      ['CF-WSL-097-3', 60_000],
      ['CF-WSL-097-3', 100_000],
    ]);
  });

  test('names every bad row with its row, column and a sentence, and reads none', async () => {
    const answer = await readContent(
      new TextEncoder().encode(csvOf([good[0] ?? [], ['CF-WSL-097-3', '', '5', '单位', '一般', '一般', '示例', '1', '2', '']])),
    );
    expect(answer).toEqual({ rows: [], found: 2, faults: [{ row: 3, column: '处罚档次', says: expect.stringContaining('没有第5档') }] });
  });

  test('says of a file that is no table what would help', async () => {
    const says = async (content: Uint8Array) => {
      const answer = await read(await upload(content));
      expect(answer.statusCode).toBe(400);
      return answer.json().title;
    };
    expect(await says(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('另存为 .xlsx');
    expect(await says(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toContain('已损坏');
    expect(await says(Uint8Array.from([1, 0, 2, 0]))).toContain('不是 Excel 工作簿');
    expect(await says(new TextEncoder().encode(`${csvOf(good)}\r\n"没有收尾`))).toContain('引号');
    expect(await says(new Uint8Array(5 * 1024 * 1024).fill(65))).toContain('文件过大');
  });

  test('does not unpack a bomb, whatever its headings say', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', 200 * 1024 * 1024);
    expect(bomb.length).toBeLessThan(400_000);
    expect((await read(await upload(bomb))).json().title).toContain('解压后过大');
    expect((await read(await upload(zipOf('xl/worksheets/sheet1.xml', 200 * 1024 * 1024, 1000)))).json().title).toMatch(/过大|损坏/);
    // A second directory behind the first: one reader would count the one and the other unpack the other.
    const small = zipOf('xl/worksheets/sheet1.xml', 10);
    const twofold = Buffer.concat([small.slice(0, -22), bomb.slice(-22 - 70, -22), small.slice(-22)]);
    expect((await read(await upload(twofold))).json().title).toContain('已损坏');
  });

  test('only for whoever uploaded it', async () => {
    const file = await upload(new TextEncoder().encode(csvOf(good)));
    expect((await read(file, zhang)).json().title).toContain('有权载入的人员');
    expect((await read('0'.repeat(64))).statusCode).toBe(404);
  });
});

describe('the template', () => {
  test('is a workbook and a CSV that hold every line, and its filled lines are read back', async () => {
    const answer = await get(shen, '/api/discretion/template.xlsx');
    expect(answer.headers['content-disposition']).toContain('attachment');
    const book = new exceljs.Workbook();
    await book.xlsx.load(answer.rawPayload as unknown as exceljs.Buffer);
    const sheet = book.getWorksheet('裁量基准');
    expect(sheet?.getRow(1).values).toEqual([undefined, ...heading, '法定幅度（供参考，不读取）']);
    sheet?.eachRow((row, number) => {
      if (number === 1) return;
      const grade = String(row.getCell(5).value);
      for (const [at, value] of [grade, '示例情节'].entries()) row.getCell(6 + at).value = value;
      const statutory = /(\d+)(?:元|%|倍)以下$/.exec(String(row.getCell(11).value))?.[1] ?? '';
      for (const at of [8, 9]) row.getCell(at).value = Number(statutory);
    });
    const lines = (sheet?.rowCount ?? 0) - 1;
    expect(lines).toBeGreaterThan(250);
    expect(await readContent(new Uint8Array(await book.xlsx.writeBuffer()))).toMatchObject({ found: lines, faults: [] });
    const text = (await get(shen, '/api/discretion/template.csv')).body;
    expect(text.startsWith(`\uFEFF${heading.join(',')}`)).toBe(true);
    expect(text.trim().split('\n')).toHaveLength(lines + 1);
  });
});

describe('an edition of the bureau’s table', () => {
  const register = registerCase(agency, 'discretion-register');
  const act = (who: TestPerson, action: string, seen: number, form: object) =>
    office.server.inject({
      method: 'POST',
      url: `/api/cases/${register}/actions/${action}`,
      headers: as(who),
      payload: { id: randomUUID(), seen, form },
    });
  const forMatter = async (conduct?: string) =>
    (await get(zhang, `/api/discretion/for?matter=CF-WSL-097-3${conduct ? `&conduct=${conduct}` : ''}`)).json();

  test('is loaded by legal review, confirmed by the principal head, and then decides the range', async () => {
    const file = await upload(new TextEncoder().encode(csvOf(good)));
    const { rows } = (await read(file)).json();
    const form = {
      ...{ id: 'edition-1', title: '示例裁量基准', number: '示例〔2026〕1号', validFrom: '2026-01-01', reason: '示例' },
      table: { file, rows },
    };
    expect((await get(zhang, '/api/discretion')).json()).toMatchObject({ editions: [], inForce: null, lines: expect.any(Number) });
    expect((await act(shen, 'open-discretion-register', 0, { reason: '设立' })).statusCode).toBe(200);
    expect((await act(zhang, 'load-discretion-standard', 1, form)).statusCode).toBe(409);
    const loaded = await act(shen, 'load-discretion-standard', 1, form);
    expect(loaded.statusCode, loaded.body).toBe(200);
    expect(await forMatter()).toMatchObject({ ruling: null, later: null, shares: { discretionLighterTo: { value: 30, status: '待核' } } });
    const decision = { standard: 'edition-1', decision: 'confirmed', opinion: '予以核定。' };
    expect((await act(ju, 'confirm-discretion-standard', 2, decision)).statusCode).toBe(200);
    expect((await forMatter()).ruling).toMatchObject({ id: 'edition-1', rows: [{ label: '较轻' }, { label: '一般' }, { label: '较重' }] });
    expect((await get(zhang, '/api/discretion')).json()).toMatchObject({
      inForce: 'edition-1',
      editions: [
        {
          id: 'edition-1',
          decision: 'confirmed',
          rows: 3,
          file,
          loaded: { by: shen.name },
          decided: { by: ju.name, opinion: '予以核定。' },
        },
      ],
    });
    expect((await get(zhang, '/api/discretion/editions/edition-1')).json().rows).toHaveLength(3);
    expect((await get(zhang, '/api/discretion/editions/edition-2')).statusCode).toBe(404);
  });

  test('applies to conduct from before its first day, where there was none then', async () => {
    expect((await forMatter('2025-06-01')).ruling).toMatchObject({ id: 'edition-1' });
    expect((await forMatter('2026-02-01')).ruling).toMatchObject({ id: 'edition-1' });
  });

  test('of two thousand rows is read and written whole', async () => {
    const { cells, count } = manyRows();
    const file = await upload(new TextEncoder().encode(cells));
    const answer = (await read(file)).json();
    expect(answer).toMatchObject({ found: count, faults: [] });
    const form = { id: 'edition-3', title: '示例大表', validFrom: '2026-02-01', reason: '示例', table: { file, rows: answer.rows } };
    const loaded = await act(shen, 'load-discretion-standard', 3, form);
    expect(loaded.statusCode, loaded.body.slice(0, 500)).toBe(200);
  });
});

/** As many rows as a table may have: one step cut into a hundred grades of each direction, and so on through the matters of 安全生产法 97. */
function manyRows(): { cells: string; count: number } {
  const rows: string[][] = [];
  for (const matter of [1, 2, 3, 4, 5, 6, 7])
    for (const [step, from] of [
      [1, 0],
      [2, 100_000],
    ] as const)
      for (let at = 0; at < 142; at += 1) {
        const grade = at < 47 ? '从轻' : at < 94 ? '一般' : '从重';
        const [least, most] = [from + at * 700, from + (at + 1) * 700].map(String);
        rows.push([
          `CF-WSL-097-${matter}`,
          '',
          String(step),
          '单位',
          grade,
          `第${at}级`,
          `示例情节之${at}，${'详'.repeat(60)}`,
          least ?? '',
          most ?? '',
          '示例',
        ]);
      }
  return { cells: csvOf(rows), count: rows.length };
}

/** GBK by asking the decoder for every pair of bytes: Node can read it and not write it. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const sign = decoder.decode(Uint8Array.from([high, low]));
      if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [high, low]);
    }
  return Uint8Array.from([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : [...(codes.get(sign) ?? [0x3f])])));
}

/** An archive of one entry of noughts; `stated` is the size its headings claim. */
function zipOf(name: string, size: number, stated = size): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(size), { level: 9 });
  const entry = (signature: number, extra: number) => {
    const head = Buffer.alloc(extra);
    head.writeUInt32LE(signature, 0);
    return head;
  };
  const local = entry(0x04034b50, 30);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(stated, 22);
  local.writeUInt16LE(name.length, 26);
  const central = entry(0x02014b50, 46);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(stated, 24);
  central.writeUInt16LE(name.length, 28);
  const end = entry(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}
