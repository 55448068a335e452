import { Type } from 'typebox';
import { line, text } from './fields.ts';
import { usccOf } from './inspection.ts';

const whole = (title: string, maximum: number, minimum = 0) => Type.Integer({ title, minimum, maximum });

const deducted = (title: string, words: readonly string[]) =>
  Type.Array(
    Type.Object(
      { name: line('工作', { 'x-words': words }), days: whole('工作日', 100_000) },
      { title: '工作', additionalProperties: false },
    ),
    { title, maxItems: 30 },
  );

/** 年度监督检查计划, every figure of its working-day formula stated (安监总政法〔2017〕150号). */
export const annualPlan = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Object(
    {
      year: whole('年度', 2099, 2021),
      officers: whole('行政执法人员数', 2000, 1),
      workingDays: whole('全年法定工作日', 366),
      totalDays: whole('总法定工作日（法定工作日×人数）', 1_000_000),
      otherEnforcement: deducted('其他执法工作日', ['立案查处违法行为', '办理行政许可', '事故调查', '举报核查', '联合执法']),
      nonEnforcement: deducted('非执法工作日', ['学习培训', '会议和机关值班', '病假、事假、年休假', '党群活动', '扶助和抽调工作']),
      inspectionDays: Type.Integer({ title: '监督检查工作日', minimum: -1_000_000, maximum: 1_000_000 }),
      keyObjects: Type.Array(
        Type.Object(
          { uscc: usccOf(), name: line('单位名称'), times: whole('年度检查次数', 12, 1) },
          { title: '重点检查单位', additionalProperties: false },
        ),
        { title: '重点检查单位', maxItems: 500 },
      ),
      daysPerKeyVisit: whole('每次重点检查所需工作日（人数×天数）', 1000),
      keyDays: whole('重点检查所需工作日', 1_000_000),
      randomTotal: whole('一般检查（双随机）对象总数', 100_000),
      randomCount: whole('随机抽查数量', 100_000),
      daysPerRandomVisit: whole('每次抽查所需工作日（人数×天数）', 1000),
      generalDays: whole('一般检查（双随机）所需工作日', 1_000_000),
      emphasis: text('检查重点和措施', {
        maxLength: 5000,
        'x-hint': '按风险等级写明重点行业、重点事项和安排的理由，以及减少重复检查、与其他部门联合的办法（安全生产法62条2款）。',
      }),
    },
    { title: '年度监督检查计划', additionalProperties: false, 'x-widget': 'annual-plan', ...notes },
  );
