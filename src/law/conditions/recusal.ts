import { apl } from '../cite.ts';
import type { Condition, Question } from '../vocabulary.ts';

function listIn({ proposal }: Question, name: string): readonly unknown[] {
  const value = proposal.form?.[name];
  return Array.isArray(value) ? value : [];
}

export const recusalNotOwn: Condition = {
  id: 'recusal-not-own',
  title: '不决定本人的回避',
  articles: [apl(43)],
  holds: ({ standing, proposal }) => standing.facts['recusalOf'] !== proposal.by,
};

/** The person asked about leaves, everyone recused before stays out, and two others handle the case (处罚法 42, 43). */
export const recusedReplaced: Condition = {
  id: 'recused-replaced',
  title: '回避人员已由他人接替',
  articles: [apl(42), apl(43)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const recused = listIn(question, 'recused');
    const handlers = listIn(question, 'handlers');
    const before = question.standing.facts['recused'];
    if (!recused.includes(question.standing.facts['recusalOf'])) return '回避人员中没有被申请回避的人。';
    if (Array.isArray(before) && before.some((id) => !recused.includes(id))) return '此前已决定回避的人员应当仍在其中。';
    if (handlers.some((id) => recused.includes(id))) return '承办人中还有应当回避的人员。';
    const reviewer = question.standing.done['review-decision']?.by;
    return !handlers.includes(reviewer) || '审核过本案的人员不得接替承办。';
  },
};

/** Whoever reviewed, or was about to have, is among the recused. */
export const reviewerRecused: Condition = {
  id: 'reviewer-recused',
  title: '审核人员被决定回避',
  articles: [apl(43)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const reviewer = question.standing.done['review-decision']?.by;
    return reviewer !== undefined && listIn(question, 'recused').includes(reviewer);
  },
};

export const hostRecused: Condition = {
  id: 'host-recused',
  title: '听证主持人被决定回避',
  articles: [apl(43), apl(64, 1, 4)],
  holds(question) {
    return question.proposal.form === undefined ? null : listIn(question, 'recused').includes(question.standing.facts['hearingHost']);
  },
};

/** The ministry's rule on longer limits is not checked (待核): the bureau confirms it in its settings first. */
export const extensionAllowed: Condition = {
  id: 'extension-allowed',
  title: '规章允许延长办案期限',
  articles: [apl(60)],
  holds: ({ settings }) => settings.decisionExtensionAllowed.value && settings.decisionExtensionAllowed.status === '已核',
};
