import { gbf54, opt, wsl } from '../cite.ts';
import { drawnIn, planIn } from '../inspection-registers.ts';
import { isObject } from '../same.ts';
import { said } from './draft-at-hand.ts';
import type { Condition, Json, Question } from '../vocabulary.ts';

function codeOf(question: Question): string {
  const party = said(question, 'party');
  return isObject(party) ? String(party['uscc'] ?? '') : '';
}

/** 安法 62 Ⅱ: inspected by the annual plan, in which the enterprise stands. */
export const inAnnualPlan: Condition = {
  id: 'in-annual-plan',
  title: '在年度检查计划内',
  articles: [wsl(62, 2)],
  looksAt: ['inspection-plan-register'],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const year = String(question.proposal.form['dueOn']).slice(0, 4);
    const plan = planIn(question.registers, year);
    if (!plan) return `${year}年度检查计划还没有经批准。`;
    const objects = plan['keyObjects'];
    const code = codeOf(question);
    return (
      (Array.isArray(objects) && objects.some((object) => isObject(object) && object['uscc'] === code)) ||
      `该企业不在${year}年度检查计划的重点检查单位名单内。`
    );
  },
};

/** The draw was revealed and drew this enterprise. */
export const drawnForInspection: Condition = {
  id: 'drawn-for-inspection',
  title: '由双随机抽中',
  articles: [opt(54), gbf54],
  looksAt: ['draw-register'],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const drawn = drawnIn(question.registers, String(said(question, 'draw')));
    if (!drawn) return '没有这次抽取，或者抽取结果还没有公开。';
    const code = codeOf(question);
    return drawn.some(({ object }) => object === code) || '这次抽取没有抽中该企业。';
  },
};

/** 随机选派: the two drawn for this enterprise inspect it; who stands in for one of them is explained. */
export const officersAsDrawn: Condition = {
  id: 'officers-as-drawn',
  title: '由抽中的执法人员检查',
  articles: [opt(54)],
  looksAt: ['draw-register'],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    if (question.standing.facts['source'] !== 'random') return true;
    const code = codeOf(question);
    const mine = drawnIn(question.registers, String(said(question, 'draw')))?.find(({ object }) => object === code);
    const drawn = Array.isArray(mine?.['officers']) ? mine['officers'] : [];
    const named = Array.isArray(form['officers']) ? (form['officers'] as readonly Json[]) : [];
    const left = drawn.filter((officer) => !named.includes(officer)).map((id) => question.people[String(id)]?.name ?? String(id));
    if (left.length === 0 || form['swapReason']) return true;
    return `抽中的执法人员${left.join('、')}不在其中；因回避、离岗等确需更换的，请写明理由。`;
  },
};

/** Who goes in is who was approved, and so who was drawn; someone else only with the reason. */
export const officersAsApproved: Condition = {
  id: 'officers-as-approved',
  title: '由批准的执法人员检查',
  articles: [gbf54, opt(54)],
  holds({ proposal, standing, people }) {
    if (proposal.form === undefined) return null;
    const { officers, swapReason } = proposal.form;
    const approved = standing.facts['handlers'];
    if (!Array.isArray(officers) || !Array.isArray(approved)) return false;
    const others = officers.filter((id) => !approved.includes(id)).map((id) => people[String(id)]?.name ?? String(id));
    if (others.length === 0 || swapReason) return true;
    return `${others.join('、')}不是批准的检查方案中的执法人员；因回避、离岗等确需更换的，请写明理由。`;
  },
};

/** One approval is one visit: on the day they went in, or within the time approved. Another day is another task, and counts as one. */
export const withinTimeApproved: Condition = {
  id: 'within-time-approved',
  title: '在批准的时间内检查',
  articles: [gbf54],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const scheme = standing.facts['scheme'];
    const on = String(proposal.form['from']).slice(0, 10);
    const until = isObject(scheme) ? String(scheme['to']).slice(0, 10) : '';
    const entered = String(standing.facts['inspectedOn']);
    return entered <= on && on <= (until > entered ? until : entered);
  },
};

/** 辅助人员、专家: no more of them come in than were approved by name. */
export const helpersAsApproved: Condition = {
  id: 'helpers-as-approved',
  title: '随行人员不超过批准的人数',
  articles: [gbf54],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const scheme = standing.facts['scheme'];
    const approved = isObject(scheme) ? scheme['helpers'] : undefined;
    const names = Array.isArray(approved) ? approved.filter(isObject).map(({ name }) => name) : [];
    const present = proposal.form['helpersPresent'];
    const strangers = Array.isArray(present) ? present.filter((name) => !names.includes(name)) : [];
    return strangers.length === 0 || `${strangers.map(String).join('、')}不在批准的检查方案内，不得参加检查。`;
  },
};
