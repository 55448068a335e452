import { all } from '../cite.ts';
import { readClock } from '../clocks.ts';
import { acts, actOfDraft, isAct, isRequest, ofAct, placeOf, requests, type Act } from '../licence-acts.ts';
import { limits } from '../limits/index.ts';
import { actNamed } from './licence-requests.ts';
import type { ClockId, Condition, Json, Question } from '../vocabulary.ts';

/** 36, 47: directly of great interest to others; 46: to the public. Withdrawal and revocation are always of great interest to the holder. */
const toOthers: readonly Json[] = ['others', 'both'];
const toPublic: readonly Json[] = ['public', 'both'];

function interestsIn(question: Question, act: Act): { readonly others: boolean; readonly public: boolean } {
  if (!isRequest(act)) return { others: true, public: false };
  const interest = ofAct(question, 'interests', act) ?? 'none';
  return { others: toOthers.includes(interest), public: toPublic.includes(interest) };
}

function isTimeOver(question: Question, id: ClockId): boolean {
  const { procedure, standing, calendar, settings, today, proposal } = question;
  const use = procedure.clocks.find((clock) => clock.id === id);
  const limit = use && limits[use.limit];
  const run = standing.clocks[id];
  if (!use || !limit || !run) return false;
  const { dueRolled } = readClock({ use, limit, run: { ...run, stopped: null }, today, now: proposal.at, calendar, settings });
  return dueRolled !== null && today > dueRolled;
}

function decided(question: Question): Act | null | undefined {
  const draft = question.proposal.form?.['draft'] ?? question.standing.facts['draft'];
  return draft === undefined ? undefined : actOfDraft(draft);
}

/** Whoever could ask for a hearing was told, and it was held, waived, lawfully refused or not asked for in time; one for the public was held. */
export const hearingSettled: Condition = {
  id: 'hearing-settled',
  title: '听证权利已经保障',
  articles: [all(46), all(47), all(48)],
  holds(question) {
    const act = decided(question);
    if (act === undefined) return null;
    if (act === null) return false;
    const interests = interestsIn(question, act);
    const place = question.standing.places['hearing'] ?? 'none';
    const own = question.standing.facts['hearingFor'] === act;
    if (interests.public && !(own && place === 'held')) return '涉及公共利益的重大许可事项，应当公告并举行听证。';
    if (!own || place === 'none') return interests.others ? `还没有就“${acts[act]}”告知申请人、利害关系人要求听证的权利。` : true;
    if (['held', 'waived', 'refused'].includes(place)) return true;
    if (place === 'offered' && isTimeOver(question, 'hearing-request')) return true;
    return place === 'offered' ? '要求听证的五个工作日还没有届满。' : '听证还没有结束。';
  },
};

/** 36: third parties were told and heard, or let the time go by. For withdrawal and revocation it is the holder (许可法 7). */
export const opinionsHeard: Condition = {
  id: 'opinions-heard',
  title: '已经听取意见',
  articles: [all(7), all(36)],
  holds(question) {
    const act = decided(question);
    if (act === undefined) return null;
    if (act === null) return false;
    const { facts, places } = question.standing;
    if (!isRequest(act))
      return facts['endingHeard'] === true || isTimeOver(question, 'statement') || '被许可人的陈述、申辩期限还没有届满，也没有听取其意见。';
    if (!interestsIn(question, act).others) return true;
    if (facts['thirdPartyFor'] !== act || (places['third-party'] ?? 'none') === 'none')
      return '许可直接关系他人重大利益，应当告知利害关系人。';
    return (
      places['third-party'] === 'heard' || isTimeOver(question, 'statement') || '利害关系人的陈述、申辩期限还没有届满，也没有听取其意见。'
    );
  },
};

/** The hearing at hand is of the act the form names. */
export const hearingIsForAct: Condition = {
  id: 'hearing-is-for-act',
  title: '听证属于这一事项',
  articles: [all(48)],
  holds(question) {
    const named = actNamed(question);
    if (named === undefined) return null;
    const { hearingFor } = question.standing.facts;
    if ((question.standing.places['hearing'] ?? 'none') === 'none') return true;
    return hearingFor === named || `现在的听证是就“${isAct(hearingFor) ? acts[hearingFor] : ''}”进行的。`;
  },
};

/** The draft at hand is of the act the hearing was about: it is made anew from the record (48 Ⅱ). */
export const draftIsOfHearing: Condition = {
  id: 'draft-is-of-hearing',
  title: '拟作决定属于听证的事项',
  articles: [all(48, 2)],
  holds: ({ standing }) => actOfDraft(standing.facts['draft']) === standing.facts['hearingFor'],
};

/** 46: the examiners found that it concerns the public. */
export const concernsPublic: Condition = {
  id: 'concerns-public',
  title: '涉及公共利益',
  articles: [all(46)],
  holds: (question) => concerns(question, 'public'),
};

/** 36, 47: the examiners found that it is directly of great interest to others. */
export const concernsOthers: Condition = {
  id: 'concerns-others',
  title: '直接关系他人重大利益',
  articles: [all(36), all(47)],
  holds: (question) => concerns(question, 'others'),
};

/** Without a form: whether any request under examination does. */
function concerns(question: Question, whom: 'public' | 'others'): boolean | null {
  const named = actNamed(question);
  if (named === null) return false;
  if (named !== undefined) return interestsIn(question, named)[whom];
  const open = (Object.keys(requests) as Act[]).filter((act) => ['accepted', 'drafted'].includes(placeOf(question, act)));
  return open.some((act) => interestsIn(question, act)[whom]) ? null : false;
}
