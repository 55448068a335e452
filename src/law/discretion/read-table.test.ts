import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { columns } from './table.ts';

const heading = Object.values(columns);
const good = ['CF-WSL-097-3', '', '1', '单位', '一般', '一般', '未培训六人以上', '3万元', '70,000', '示例三条'];
const other = ['CF-WSL-097-3', '', '第1档', '', '从轻', '较轻', '未培训五人以下', '0', '30000元', ''];
const read = (...rows: readonly (readonly string[])[]) => readTable([heading, ...rows]);
const change = (column: keyof typeof columns, value: string) => good.with(Object.keys(columns).indexOf(column), value);
const says = (...rows: readonly (readonly string[])[]) => read(...rows).faults;

describe('the bureau’s table', () => {
  it('is read to rows: codes or names, 万元 or yuan, the party left out where there is only one', () => {
    expect(read(good, other)).toEqual({
      rows: [
        {
          ...{ matter: 'CF-WSL-097-3', step: 1, target: '单位', grade: 'normal', label: '一般', circumstances: '未培训六人以上' },
          ...{ least: 30_000, most: 70_000, source: '示例三条' },
        },
        {
          matter: 'CF-WSL-097-3',
          step: 1,
          target: '单位',
          grade: 'lighter',
          label: '较轻',
          circumstances: '未培训五人以下',
          least: 0,
          most: 30_000,
        },
      ],
      faults: [],
      found: 2,
    });
  });

  it('may be headed by a title, have its columns in another order, and blank lines', () => {
    const order = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
    const turned = (row: readonly string[]) => order.map((at) => row[at] ?? '');
    expect(readTable([['裁量基准表'], [], turned(heading), turned(good), ['', ' '], turned(other)]).rows).toHaveLength(2);
  });

  it('keeps the words as they stand and compares codes, names and numbers in any width', () => {
    const name = '对未为从业人员提供符合标准的劳动防护用品的行政处罚';
    const row = ['ＣＦ－ＷＳＬ－０９９－５', name, '１', '', '一般', '一般', '（一）情节，一般；', '１万', '２．５万元', ''];
    expect(read(row).rows[0]).toMatchObject({ circumstances: '（一）情节，一般；', least: 10_000, most: 25_000, step: 1 });
  });

  it('takes percent and multiples where the fine is one', () => {
    expect(
      read(['CF-ACC-036', '', '1', '主要负责人、直接负责的主管人员和其他直接责任人员', '一般', '一般', '示例', '60%', '80.5%', '']).rows[0],
    ).toMatchObject({
      least: 60,
      most: 80.5,
    });
    expect(read(['CF-WSL-103-1', '', '1', '单位', '从重', '严重', '示例', '4倍', '5', '']).rows[0]).toMatchObject({ least: 4, most: 5 });
  });
});

describe('a bad row is named with its row, its column and a sentence', () => {
  it.each([
    ['matter', 'CF-WSL-999', '没有编码为“CF-WSL-999”的行政处罚事项'],
    ['matter', 'XK-FW-019-2', '没有编码为“XK-FW-019-2”的行政处罚事项'],
    ['name', '对未做什么的行政处罚', '事项名称与编码“CF-WSL-097-3”不一致'],
    ['step', '十', '不是档次'],
    ['step', '7', '没有第7档'],
    ['target', '法定代表人', '处罚对象应当填“单位”'],
    ['grade', '较重', '应当填减轻、从轻、一般或者从重'],
    ['label', '', '没有填写'],
    ['label', '很'.repeat(41), '最多40个字'],
    ['circumstances', '', '没有填写'],
    ['least', '', '没有填写数额'],
    ['least', '三万', '不是数额'],
    ['least', '30%', '单位不对'],
    ['least', '0.5', '不是整元'],
    ['least', '8万', '高于上限'],
    ['most', '20万', '超过法定上限100000元'],
    ['most', '1e9', '不是数额'],
  ] as const)('%s %j', (column, value, sentence) => {
    expect(says(good, change(column, value))).toContainEqual({ row: 3, column: columns[column], says: expect.stringContaining(sentence) });
  });

  it('below the least only as 减轻, and 减轻 only below it', () => {
    const second = (grade: string, least: string, most: string) => ['CF-WSL-109', '', '1', '', grade, '一', '示例', least, most, ''];
    expect(says(second('从轻', '40000', '60000'))[0]?.says).toContain('裁量方向应当填“减轻”');
    expect(says(second('减轻', '40000', '50000'))[0]?.says).toContain('减轻应当低于法定下限50000元');
    expect(says(second('减轻', '40000', '49999'))).toEqual([]);
  });

  it('asks which party where a step fines two', () => {
    const both = ['CF-WSL-098-1', '', '1', '', '一般', '一般', '示例', '10万', '20万', ''];
    expect(says(both)[0]).toMatchObject({ column: '处罚对象', says: expect.stringContaining('有不同的处罚对象') });
  });

  it('names rows that do not go together', () => {
    expect(says(good, good)).toEqual([{ row: 3, column: '档次名称', says: expect.stringContaining('已有“一般”') }]);
    expect(says(good, other.with(8, '80000'))).toEqual([{ row: 3, column: '裁量方向', says: expect.stringContaining('轻重颠倒') }]);
  });

  it('and then nothing is loaded, not even the good rows', () => {
    expect(read(good, change('step', '9'), other)).toMatchObject({ rows: [], found: 3 });
  });
});

describe('a sheet that is none', () => {
  it('has no heading, lacks a column, or is empty', () => {
    expect(
      readTable([
        ['甲', '乙'],
        ['1', '2'],
      ]).faults[0]?.says,
    ).toContain('没有找到表头');
    expect(readTable([heading.filter((title) => title !== '幅度上限'), good]).faults).toEqual([
      { row: 1, column: '幅度上限', says: '表头缺少“幅度上限”一列。' },
    ]);
    expect(read().faults[0]?.says).toContain('没有内容');
    expect(readTable([[...heading, '档次名称'], good]).faults[0]?.says).toContain('出现了两次');
    expect(readTable([]).faults).toHaveLength(1);
  });

  it('has more rows than any table', () => {
    expect(read(...Array.from({ length: 2001 }, () => good)).faults[0]?.says).toContain('最多2000行');
  });
});
