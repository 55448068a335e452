import { all } from '../cite.ts';
import { readClock } from '../clocks.ts';
import { acts, actOfDraft, isAct, isRequest, ofAct, placeOf, requests, type Act } from '../licence-acts.ts';
import { limits } from '../limits/index.ts';
import { actNamed } from './licence-requests.ts';
import { isObject, objectsIn } from '../same.ts';
import type { ClockId, Condition, Json, JsonObject, Question } from '../vocabulary.ts';

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
    const untold = served(question, 'hearingTold', entitled(question));
    if (isRequest(act) && place === 'offered' && untold.length > 0) return `听证告知书还没有送达${untold.join('、')}。`;
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
    const waiting = thirdParties(question).filter((name) => !isHeard(question, act, name) && !isStatementOver(question, name));
    return waiting.length === 0 || `${waiting.join('、')}的陈述、申辩期限还没有届满（或者没有送达），也没有听取其意见。`;
  },
};

/** Names of the third parties told, as the notice had them (许可法 36). */
function thirdParties({ standing }: Question): string[] {
  return namesIn(standing.facts['thirdParties'], 'name');
}

function namesIn(list: Json | undefined, field: string): string[] {
  return [...new Set(objectsIn(list).map((one) => String(one[field] ?? '').trim()))].filter((name) => name !== '');
}

/** Who may ask for the hearing at hand, and comes to it: who applied or holds, and the third parties of the same request (47 Ⅰ, 48). */
function entitled(question: Question): string[] {
  const { party, hearingFor, thirdPartyFor } = question.standing.facts;
  const holder = isObject(party) ? String(party['name'] ?? '') : '';
  return [holder, ...(hearingFor === thirdPartyFor ? thirdParties(question) : [])].filter((name) => name !== '');
}

/** Papers that go to each person by himself: to whom, and in which fact their services stand. */
function addressees(question: Question): { readonly fact: string; readonly names: readonly string[] } | null {
  switch (question.proposal.form?.['paper']) {
    case 'licence-third-party':
      return { fact: 'thirdTold', names: thirdParties(question) };
    case 'licence-hearing-offer':
      return { fact: 'hearingTold', names: entitled(question) };
    case 'licence-hearing-notice':
      return { fact: 'hearingSummoned', names: entitled(question) };
    default:
      return null;
  }
}

/** Of `names` those to whom no service in the fact went. Where there is but one person, no name was needed. */
function served({ standing }: Question, fact: string, names: readonly string[]): string[] {
  const services = objectsIn(standing.facts[fact]);
  return names.filter((name) => !services.some((one) => addresseeOf(one, names) === name));
}

function addresseeOf(form: JsonObject, names: readonly string[]): string {
  const named = String(form['addressee'] ?? '').trim();
  return named === '' && names.length === 1 ? (names[0] ?? '') : named;
}

/** 许可法 36, 47, 48: what goes to several is served on each, and whom it was served on is written down. */
export const addresseeIsTold: Condition = {
  id: 'addressee-is-told',
  title: '按人送达',
  articles: [all(36), all(47, 1), all(48, 1, 1)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const to = addressees(question);
    if (to === null || to.names.includes(addresseeOf(form, to.names))) return true;
    const left = served(question, to.fact, to.names);
    return `应当送达：${to.names.join('、')}${left.length > 0 ? `；还没有送达：${left.join('、')}` : ''}。`;
  },
};

export const servedToAll: Condition = {
  id: 'served-to-all',
  title: '已经送达每一个人',
  articles: [all(36), all(47, 1), all(48, 1, 1)],
  holds(question) {
    const { form } = question.proposal;
    const to = addressees(question);
    if (form === undefined || to === null) return null;
    return served(question, to.fact, to.names).every((name) => name === addresseeOf(form, to.names));
  },
};

function isHeard({ standing, proposal }: Question, act: Act, name: string): boolean {
  const said = [...objectsIn(standing.facts['opinions']), ...(proposal.action === 'hear-opinions' && proposal.form ? [proposal.form] : [])];
  return said.some((one) => one['act'] === act && one['speaker'] === 'third-party' && String(one['name']).trim() === name);
}

/** His own time to speak, from the day the notice came to him. */
function isStatementOver(question: Question, name: string): boolean {
  const { standing, calendar, settings, today, proposal } = question;
  const names = thirdParties(question);
  const limit = limits['LICENCE-STATEMENT'];
  const use = question.procedure.clocks.find(({ id }) => id === 'statement');
  return objectsIn(standing.facts['thirdTold']).some((service) => {
    if (addresseeOf(service, names) !== name || !limit || !use) return false;
    const run = { started: String(service['servedOn']), stopped: null, pauses: [], extension: 0 };
    const { dueRolled } = readClock({ use, limit, run, today, now: proposal.at, calendar, settings });
    return dueRolled !== null && today > dueRolled;
  });
}

/** Every third party of the request has been heard, with the one who speaks now. */
export const thirdPartiesAllHeard: Condition = {
  id: 'third-parties-all-heard',
  title: '利害关系人都已陈述',
  articles: [all(36)],
  holds(question) {
    const act = actNamed(question);
    if (act === undefined || act === null || question.proposal.form === undefined) return null;
    if (question.proposal.form['speaker'] !== 'third-party') return false;
    return question.standing.facts['thirdPartyFor'] === act && thirdParties(question).every((name) => isHeard(question, act, name));
  },
};

export const thirdPartiesAreNew: Condition = {
  id: 'third-parties-are-new',
  title: '新告知的利害关系人',
  articles: [all(36)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const told = question.standing.facts['thirdPartyFor'] === form['act'] ? thirdParties(question) : [];
    const again = namesIn(form['parties'], 'name').filter((name) => told.includes(name));
    return again.length === 0 || `已经告知过：${again.join('、')}。`;
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
