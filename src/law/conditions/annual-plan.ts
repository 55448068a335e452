import { dayNumber } from '../calendar.ts';
import { plan150, wsl } from '../cite.ts';
import { isObject, same } from '../same.ts';
import { countWorkingDays } from '../working-days.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

function planOf({ proposal }: Question): JsonObject | null {
  const plan = proposal.form?.['plan'];
  return isObject(plan) ? plan : null;
}

const count = (from: JsonObject, name: string): number => (typeof from[name] === 'number' ? from[name] : 0);
const sum = (rows: Json | undefined): number =>
  Array.isArray(rows) ? rows.filter(isObject).reduce((days, row) => days + count(row, 'days'), 0) : 0;

/**
 * 工作日测算: 总法定工作日 = 法定工作日 × 人数; 监督检查工作日 = 总法定工作日 − 其他执法工作日 − 非执法工作日; what is planned fits into it. The form
 * states every figure, as the published plans do; a wrong one is named with the right one.
 */
export const planArithmetic: Condition = {
  id: 'plan-arithmetic',
  title: '年度检查计划工作日测算',
  articles: [plan150, wsl(62, 2)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const plan = planOf(question);
    if (!plan) return false;
    const days = workingDaysOf(question, count(plan, 'year'));
    const total = days * count(plan, 'officers');
    const inspection = total - sum(plan['otherEnforcement']) - sum(plan['nonEnforcement']);
    const visits = Array.isArray(plan['keyObjects'])
      ? plan['keyObjects'].filter(isObject).reduce((times, row) => times + count(row, 'times'), 0)
      : 0;
    const keyDays = visits * count(plan, 'daysPerKeyVisit');
    const generalDays = count(plan, 'randomCount') * count(plan, 'daysPerRandomVisit');
    const figures: readonly (readonly [string, string, number])[] = [
      ['workingDays', '全年法定工作日', days],
      ['totalDays', '总法定工作日', total],
      ['inspectionDays', '监督检查工作日', inspection],
      ['keyDays', '重点检查所需工作日', keyDays],
      ['generalDays', '一般检查（双随机）所需工作日', generalDays],
    ];
    const wrong = figures.filter(([name, , right]) => plan[name] !== right);
    if (wrong.length > 0) return wrong.map(([name, title, right]) => `${title}应为${right}，所填为${String(plan[name])}。`).join('');
    if (inspection <= 0) return '其他执法和非执法工作日已超过总法定工作日，没有可用于监督检查的工作日。';
    if (count(plan, 'randomCount') > count(plan, 'randomTotal')) return '随机抽查数量多于抽查对象总数。';
    return keyDays + generalDays <= inspection || `计划检查需要${keyDays + generalDays}个工作日，超过监督检查工作日${inspection}。`;
  },
};

function workingDaysOf({ calendar }: Question, year: number): number {
  return countWorkingDays(calendar, dayNumber(`${year - 1}-12-31`), dayNumber(`${year}-12-31`));
}

/** What was approved is what was drafted, to the letter. */
export const planAsDrafted: Condition = {
  id: 'plan-as-drafted',
  title: '与拟定的计划一致',
  articles: [plan150],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const drafted = question.standing.facts['planDraft'];
    if (!isObject(drafted)) return '没有待批准的计划，请先拟定。';
    return same(planOf(question) ?? undefined, drafted) || '所填与拟定的计划不同，请刷新后再提交。';
  },
};

/** A plan in force is amended with a reason, for a year that is not over. */
export const planAmendmentExplained: Condition = {
  id: 'plan-amendment-explained',
  title: '调整计划写明理由',
  articles: [plan150],
  holds(question) {
    const plan = planOf(question);
    if (question.proposal.form === undefined || !plan) return null;
    const year = String(plan['year']);
    if (year < question.today.slice(0, 4)) return `${year}年已经过去。`;
    const plans = question.standing.facts['plans'];
    const amends = isObject(plans) && isObject(plans[year]);
    return !amends || Boolean(question.proposal.form['reason']) || `${year}年度计划已经批准，调整应当写明理由并重新报批。`;
  },
};

export const planIsApproved: Condition = {
  id: 'plan-is-approved',
  title: '计划已经批准',
  articles: [plan150],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const plans = standing.facts['plans'];
    return isObject(plans) && isObject(plans[String(proposal.form['year'])]);
  },
};
