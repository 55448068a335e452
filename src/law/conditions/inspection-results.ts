import { apl, gbf54, wsl } from '../cite.ts';
import { holds } from '../held.ts';
import { outcomes, passed } from '../inspection-sources.ts';
import { isObject } from '../same.ts';
import type { Condition, Json, JsonObject, OtherCase, Procedure, Question } from '../vocabulary.ts';

type Outcome = keyof typeof outcomes;

function rowsIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function outcomesIn(rows: readonly JsonObject[]): Set<Outcome> {
  return new Set(rows.flatMap(({ outcomes: named }) => (Array.isArray(named) ? (named as Outcome[]) : [])));
}

/** Every problem found has what is done about it, and nothing else has. */
export const resultsComplete: Condition = {
  id: 'results-complete',
  title: '逐项处理发现的问题',
  articles: [wsl(65, 1, 2), wsl(68)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const found = rowsIn(standing.facts['problemsFound']).length;
    const dealt = rowsIn(proposal.form['results']).map(({ problem }) => Number(problem));
    const left = Array.from({ length: found }, (_, index) => index + 1).filter((number) => !dealt.includes(number));
    if (left.length > 0) return `第${left.join('、')}项问题还没有处理意见。`;
    const beyond = dealt.filter((number) => number > found);
    if (beyond.length > 0) return `检查记录只有${found}项问题，没有第${beyond.join('、')}项。`;
    return new Set(dealt).size === dealt.length || '同一项问题写了两次处理意见。';
  },
};

/** What stands in public as the conclusion says what was done, all of it and nothing more. */
export const conclusionFitsResults: Condition = {
  id: 'conclusion-fits-results',
  title: '检查结论与逐项处理一致',
  articles: [wsl(68)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const conclusion = String(proposal.form['conclusion'] ?? '');
    const used = outcomesIn(rowsIn(proposal.form['results']));
    const words = used.size === 0 ? [passed] : [...used].map((outcome) => outcomes[outcome]);
    const missing = words.filter((word) => !conclusion.includes(word));
    if (missing.length > 0) return `检查结论应当写明“${missing.join('、')}”。`;
    const beyond = [passed, ...Object.values(outcomes)].filter((word) => conclusion.includes(word) && !words.includes(word));
    return beyond.length === 0 || `逐项处理中没有“${beyond.join('、')}”，检查结论不应写入。`;
  },
};

/** 责令限期整改 was ordered where the results say so, and its last day is the one that stands in public. */
export const correctionAsConcluded: Condition = {
  id: 'correction-as-concluded',
  title: '责令整改与检查结论一致',
  articles: [apl(28, 1), wsl(65, 1, 2)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const ordered = !['none', 'revoked'].includes(standing.places['correction'] ?? 'none');
    const concluded = outcomesIn(rowsIn(proposal.form['results'])).has('order');
    if (concluded && !ordered) return '处理意见有责令限期整改，请先制发责令限期整改指令书。';
    if (!concluded && ordered) return '已经责令限期整改，处理意见中应当有这一项。';
    if (!ordered) return true;
    const due = standing.facts['correctionDueOn'];
    return proposal.form['rectifyBy'] === due || `整改期限应当填写指令书所定的${String(due)}。`;
  },
};

/** Whether what was looked at again and found undone has been given something to follow it. */
export const undoneFollowed: Condition = {
  id: 'undone-followed',
  title: '复查不合格已有后续处理',
  articles: [wsl(65, 1, 2), apl(28, 1)],
  holds: ({ standing }) => {
    const looked = standing.done['reinspect']?.n ?? -1;
    return (standing.done['add-follow-up']?.n ?? -1) > looked;
  },
};

const opens: readonly (readonly [Outcome, Procedure['kind'], string])[] = [
  ['penalty', 'penalty', '立案查处'],
  ['measure', 'coercion', '现场处理措施'],
  ['seizure', 'coercion', '查封、扣押'],
];

/** Every case that the results call for has been opened from here, and what goes to another department has gone. */
export const followUpsOpened: Condition = {
  id: 'follow-ups-opened',
  title: '后续案件已经登记',
  articles: [wsl(65, 1), wsl(69), gbf54],
  looksAt: ['others'],
  holds(question) {
    const wanted = outcomesIn(rowsIn(question.standing.facts['results']));
    const left = opens.filter(([outcome, kind]) => wanted.has(outcome) && !question.others.some((other) => isFrom(question, other, kind)));
    if (left.length > 0) return `检查结果有${left.map(([, , title]) => title).join('、')}，请从本案“登记关联案件”登记后再办结。`;
    return !wanted.has('transfer') || question.standing.done['transfer-problem'] !== undefined || '检查结果有移送，请先移送有关部门。';
  },
};

function isFrom({ case: own }: Question, { kind, standing }: OtherCase, wanted: Procedure['kind']): boolean {
  return kind === wanted && rowsIn(standing.facts['links']).some((link) => link['case'] === own);
}

/** What follows an order that was not obeyed is more than another order: a case, a measure or a transfer. */
export const followUpNamed: Condition = {
  id: 'follow-up-named',
  title: '写明后续处理',
  articles: [wsl(65, 1, 2)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const results = rowsIn(proposal.form['results']);
    const found = rowsIn(standing.facts['problemsFound']).length;
    const beyond = results.filter(({ problem }) => Number(problem) > found).map(({ problem }) => String(problem));
    if (beyond.length > 0) return `检查记录只有${found}项问题，没有第${beyond.join('、')}项。`;
    const used = outcomesIn(results);
    return [...used].some((outcome) => ['measure', 'seizure', 'penalty', 'transfer'].includes(outcome));
  },
};

/** 安法 68: reported to the department, that is to one of its heads. */
export const reportedToHead: Condition = {
  id: 'reported-to-head',
  title: '报告本机关负责人',
  articles: [wsl(68)],
  holds({ proposal, people, today }) {
    const head = people[String(proposal.form?.['reportedTo'])];
    if (proposal.form === undefined) return null;
    return head !== undefined && (holds(head, 'deputy-head', today) || holds(head, 'principal-head', today));
  },
};
