import { describe, expect, it } from 'vitest';
import { usccCheck } from '#law/identifiers.ts';
import { versionOf } from '#law/procedures/index.ts';
import { nodeAt, type FormNode } from '../forms/node.ts';
import { missingColumns, rowsIn, templateHeadings } from './enterprise-rows.ts';
import { readTable, TableProblem } from './table-file.ts';

const schema = nodeAt(versionOf('enterprise-register').actions['record-enterprises']?.form as FormNode, '/rows/0');
if (!schema) throw new Error('no rows');
const code = (index: number) => {
  const first = `91500155MA5EXA0${String(index).padStart(2, '0')}`;
  return `${first}${usccCheck(first)}`;
};
const header = ['企业名称', '统一社会信用代码', '地址', '行业', '风险等级', '纳入随机抽查'];
const good = (index: number) => [`重庆示例${index}号`, code(index), '示例路', '工贸', '较大', '是'];

describe('a table of enterprises', () => {
  it('is read by its headings, whatever their order and spelling', () => {
    expect(rowsIn([header, good(1)], schema)).toEqual([
      { line: 2, row: { uscc: code(1), name: '重庆示例1号', address: '示例路', industry: '工贸', risk: 'high', inPool: true }, faults: [] },
    ]);
    const [row] = rowsIn(
      [
        ['行业*', ' 名称 ', '信用代码', '住所', '风险等级'],
        ['工贸', '甲', code(2).toLowerCase(), '路', '蓝'],
      ],
      schema,
    );
    expect(row).toMatchObject({ row: { uscc: code(2), risk: 'low', inPool: false }, faults: [] });
  });

  it('says which columns are missing', () => {
    expect(missingColumns([['名称', '地址']])).toEqual(['统一社会信用代码', '行业', '风险等级']);
    expect(missingColumns([templateHeadings])).toEqual([]);
  });

  it('tells every fault of every row, by the number the table program gives it', () => {
    const rows = rowsIn([header, good(1), ['', `${code(2).slice(0, 17)}*`, '路', '工贸', '很高', ''], good(3), good(1)], schema);
    expect(rows.map(({ faults }) => faults.length)).toEqual([0, 3, 0, 1]);
    expect(rows[1]).toMatchObject({
      line: 3,
      faults: expect.arrayContaining(['名称：请填写。', expect.stringContaining('统一社会信用代码'), expect.stringContaining('风险等级')]),
    });
    expect(rows[3]?.faults).toEqual(['统一社会信用代码与第 2 行重复。']);
  });
});

describe('the file of a table', () => {
  const text = `名称,统一社会信用代码,地址\n"示例,公司",${code(1)},示例路\n`;

  it('may be CSV in UTF-8, with or without its mark, or in GB 18030 as Excel saves it', async () => {
    const gbk = Buffer.from('c3fbb3c62cb5d8d6b70acabec0fdb9abcbbe2ccabec0fdc2b70a', 'hex');
    expect(await readTable(new File([gbk], '名录.CSV'))).toEqual([
      ['名称', '地址'],
      ['示例公司', '示例路'],
    ]);
    for (const mark of ['', '\ufeff'])
      expect((await readTable(new File([mark + text], 'a.csv')))[1]).toEqual(['示例,公司', code(1), '示例路']);
  });

  it('may be .xlsx', async () => {
    const file = new File([Buffer.from(smallSheet, 'base64')], '名录.xlsx');
    expect(await readTable(file)).toEqual([
      ['名称', '地址'],
      ['示例公司', '示例路'],
    ]);
  });

  it('is refused in a sentence where it cannot be read', async () => {
    for (const [name, content] of [
      ['名录.xls', 'x'],
      ['名录.xlsx', 'not a zip'],
      ['名录.csv', '"开了没有关'],
      ['大.csv', 'x'.repeat(5 * 1024 * 1024 + 1)],
    ] as const)
      await expect(readTable(new File([content], name))).rejects.toThrow(TableProblem);
  });
});

/** Two rows, two columns, inline strings: the smallest workbook there is. */
const smallSheet =
  'UEsDBBQAAAAIAAAAIVxbma6u5QAAAAsCAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbK2RvVLDMBCEX0WjNhOdk4KCsZ0i0AYKXuCQz7HG+hudEszbIzuBggnQ' +
  'UN1Iu3vfalTvJmfFmRKb4Bu5UZXctfXLeyQWRfHcyCHneA/AeiCHrEIkX5Q+JIe5HNMRIuoRjwTbqroDHXwmn9d53iHb+oF6PNksHqdyfaEksizF/mKcWY3E' +
  'GK3RmIsOZ999o6yvBFWSi4cHE3lVDBJuEmblZ8A191SenUxH4hlTPqArLpgsvIU0voYwqt+X3GgZ+t5o6oI+uRJRHBNhxwNRdlYtUzk0fvU3fzEzLGPzz0W+' +
  '9n/2gOW72w9QSwMEFAAAAAgAAAAhXHQ+DyqUAAAAAwEAAAsAAABfcmVscy8ucmVsc43PPQ7CMAwF4KtEPkDdMjCgpF1YWBEXCMH9UZs4cgKU25ORIgZGPz99' +
  'lnW3+kU9SNLEwUBT1dC1+kyLzSVI4xSTKo2QDIw5xwNiciN5myqOFMqmZ/E2l1EGjNbNdiDc1fUe5dOAralONwPSgLq8Iv0jc99Pjo7s7p5C/nHgq1FkKwNl' +
  'A+uCT5b5yjxXBQVsNW7ea99QSwMEFAAAAAgAAAAhXCX4ZRSaAAAA8gAAAA8AAAB4bC93b3JrYm9vay54bWyNj0sOgzAMRK8S+QANdNEFCmHTTY+RgmkiSBzZ' +
  '6ef4jaDsu7JHYz3PmOETV/VClkCph/bUwGDNm3i5Ey2qmkl68KXkTmsZPUYnJ8qYqjMTR1eq5IeWzOgm8YglrvrcNBcdXUiwEzr+h0HzHEa80viMmMoOYVxd' +
  'qdHEhyxgzfZBflMlF7EHAbXJ21QLgOIu1IVb0Nbo414flewXUEsDBBQAAAAIAAAAIVztt5/CmAAAAAQBAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJl' +
  'bHONzzsOwjAMBuCrRD5A3TIwoKZdWFgrLhAFt6naPGSH1+2JGBCVGJgs/7Y+y23/8Ku6Ecscg4amqqHv2oFWk0sgbk6iykYQDS7ndEAU68gbqWKiUCZjZG9y' +
  'aXnCZOxiJsJdXe+Rvw3Ymup00cANqPMz0T9yHMfZ0jHaq6eQfxzAe+RFHFEuqOGJsoZPJPguTVVUwK7FzX/dC1BLAwQUAAAACAAAACFcf4wCTNIAAAB4AQAA' +
  'GAAAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbLOxr8jNUShLLSrOzM+zVTLUM1Cyt7Mpzy/KLs5ITS1RAMrmFdsqZZSUFFjp6xcnZ6TmJhbr5Rek5gFl0vKL' +
  'chNLgNyidP3igqLUxBSwptwcfSMDAzP93MTMPCU7G7CYS2JJop1NUX65QhHQFqBoMojhaKikUGKrlJmXk5mXGlxSBBTPLLazKbF7OqH3+fINNvoldjb6IBH9' +
  'ZKgOJ5w65mx4OrcBVYc+0D64pUZwS41wGPF8ya4n+7qftq552r8Dm9X49b3Yvh6b7fpI3teHh6sdAFBLAQIUAxQAAAAIAAAAIVxbma6u5QAAAAsCAAATAAAA' +
  'AAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAAAAhXHQ+DyqUAAAAAwEAAAsAAAAAAAAAAAAAAIABFgEAAF9yZWxzLy5yZWxz' +
  'UEsBAhQDFAAAAAgAAAAhXCX4ZRSaAAAA8gAAAA8AAAAAAAAAAAAAAIAB0wEAAHhsL3dvcmtib29rLnhtbFBLAQIUAxQAAAAIAAAAIVztt5/CmAAAAAQBAAAa' +
  'AAAAAAAAAAAAAACAAZoCAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc1BLAQIUAxQAAAAIAAAAIVx/jAJM0gAAAHgBAAAYAAAAAAAAAAAAAACAAWoDAAB4' +
  'bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwUGAAAAAAUABQBFAQAAcgQAAAAA';
