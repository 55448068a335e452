import type { Citation, DateString, LimitId } from '../vocabulary.ts';

/** A rule of time that is no count from an event. */
export interface OtherLimit {
  readonly id: LimitId;
  readonly name: string;
  readonly rule:
    | { readonly kind: 'percent-a-day'; readonly percent: number; readonly cap: 'fine' }
    | { readonly kind: 'every-year'; readonly month: number; readonly lastDay: number }
    | { readonly kind: 'day-counting'; readonly workingDayLengths: readonly number[] }
    | { readonly kind: 'forbidden-window' }
    | { readonly kind: 'day-after' }
    | { readonly kind: 'date'; readonly date: DateString };
  readonly bound: string;
  readonly articles: readonly Citation[];
  readonly verified: boolean;
  readonly consequence: string | null;
  readonly note: string | null;
}

export const otherLimits: readonly OtherLimit[] = [
  {
    id: 'APL-72-3PCT',
    name: '加处罚款',
    rule: { kind: 'percent-a-day', percent: 3, cap: 'fine' },
    bound: '当事人',
    articles: [{ law: 'APL2021', article: '72', paragraph: 1, item: 1 }],
    verified: true,
    consequence: '自缴款期满次日起每日加处；加处满三十四日封顶',
    note: '不计入：复议、诉讼期间（处罚法73条）',
  },
  {
    id: 'STAT-JAN31',
    name: '上年度行政执法总体情况数据公开',
    rule: { kind: 'every-year', month: 1, lastDay: 31 },
    bound: '机关',
    articles: [{ law: 'GBF118', article: '6' }],
    verified: false,
    consequence: '考核',
    note: '国办发〔2018〕118号二（六），网页转引；须报本级政府和上级主管部门',
  },
  {
    id: 'OGI-49-JAN31',
    name: '政府信息公开工作年度报告',
    rule: { kind: 'every-year', month: 1, lastDay: 31 },
    bound: '机关',
    articles: [{ law: 'OGI2019', article: '49', paragraph: 1 }],
    verified: true,
    consequence: '考核',
    note: null,
  },
  {
    id: 'CQSUP-9-DEC',
    name: '行政执法责任制执行情况年度报告（重庆）',
    rule: { kind: 'every-year', month: 12, lastDay: 31 },
    bound: '机关',
    articles: [{ law: 'CQSUP2010', article: '9' }],
    verified: true,
    consequence: '限期纠正、通报',
    note: '每年十二月',
  },
  {
    id: 'APL-85-RULE',
    name: '处罚法二日、三日、五日、七日为工作日',
    rule: { kind: 'day-counting', workingDayLengths: [2, 3, 5, 7] },
    bound: '机关',
    articles: [{ law: 'APL2021', article: '85' }],
    verified: true,
    consequence: '十五日、九十日等为自然日',
    note: null,
  },
  {
    id: 'ACL-43',
    name: '夜间或者法定节假日不得实施强制执行',
    rule: { kind: 'forbidden-window' },
    bound: '机关',
    articles: [{ law: 'ACL2011', article: '43', paragraph: 1 }],
    verified: true,
    consequence: '处分（61条四项）',
    note: '情况紧急除外；“夜间”起止法律未定，由本机关设定',
  },
  {
    id: 'WSL-112-NEXT',
    name: '按日连续处罚起算',
    rule: { kind: 'day-after' },
    bound: '机关',
    articles: [{ law: 'WSL2021', article: '112' }],
    verified: true,
    consequence: '可以自作出责令改正之日的次日起，按照原处罚数额按日连续处罚',
    note: null,
  },
  {
    id: 'SEED-TASK',
    name: '三项制度重点任务完成时限',
    rule: { kind: 'date', date: '2022-01-31' },
    bound: '责任科室',
    articles: [],
    verified: true,
    consequence: null,
    note: '任务1、2、5、10、11、12、13',
  },
];
