import { all } from '../cite.ts';
import { acts, actOfDraft, isAct, isRequest, ofAct, placeOf, requests, type Act } from '../licence-acts.ts';
import { isTimeOver, lastDayFrom, lastDayOfClock } from './clock-at-hand.ts';
import { entitled, isHeard, isStatementOver, serviceOn, thirdParties, unserved } from './licence-people.ts';
import { actNamed } from './licence-requests.ts';
import { objectsIn } from '../same.ts';
import type { Condition, DateString, Json, Question } from '../vocabulary.ts';

/** 36, 47: directly of great interest to others; 46: to the public. Withdrawal and revocation are always of great interest to the holder. */
const toOthers: readonly Json[] = ['others', 'both'];
const toPublic: readonly Json[] = ['public', 'both'];

function interestsIn(question: Question, act: Act): { readonly others: boolean; readonly public: boolean } {
  if (!isRequest(act)) return { others: true, public: false };
  const interest = ofAct(question, 'interests', act) ?? 'none';
  return { others: toOthers.includes(interest), public: toPublic.includes(interest) };
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
    if (interests.public && question.standing.facts['hearingHeldFor'] !== act) return '涉及公共利益的重大许可事项，应当公告并举行听证。';
    if (!own || place === 'none') return interests.others ? `还没有就“${acts[act]}”告知申请人、利害关系人要求听证的权利。` : true;
    // A hearing held for the public needs no offer; one that others may ask for is offered to each of them.
    const owed = isRequest(act) && interests.others && ['offered', 'waived', 'refused'].includes(place);
    const untold = owed ? unserved(question, 'hearingTold', entitled(question)) : [];
    if (untold.length > 0) return `听证告知书还没有送达${untold.join('、')}。`;
    if (['held', 'waived', 'refused'].includes(place)) return true;
    if (place !== 'offered') return '听证还没有结束。';
    const last = lastDayToAsk(question);
    return (last !== null && question.today > last) || `要求听证的五个工作日${last === null ? '还没有开始' : `到${last}届满`}。`;
  },
};

/** 47 Ⅰ: five working days for each from the service on him; over when the last one's are. A holder is told with the notice of the ending. */
function lastDayToAsk(question: Question): DateString | null {
  const ends = objectsIn(question.standing.facts['hearingTold']).map(({ servedOn }) =>
    lastDayFrom(question, 'ALL-47-5D', String(servedOn)),
  );
  return ends.toSorted().at(-1) ?? lastDayOfClock(question, 'hearing-request');
}

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

/** 47 Ⅰ: asked for after the asker's own five days; whoever was never told cannot be late. */
export const licenceHearingAskedLate: Condition = {
  id: 'licence-hearing-asked-late',
  title: '听证申请逾期提出',
  articles: [all(47, 1)],
  holds(question) {
    const { hearingRequestedOn: asked, hearingAsker: asker, hearingFor } = question.standing.facts;
    if (typeof asked !== 'string') return false;
    const told = serviceOn(question, 'hearingTold', entitled(question), String(asker));
    const holder = isAct(hearingFor) && !isRequest(hearingFor);
    const last = told
      ? lastDayFrom(question, 'ALL-47-5D', String(told['servedOn']))
      : holder
        ? lastDayOfClock(question, 'hearing-request')
        : null;
    if (last === null) return '没有向申请听证的人送达听证告知书的记录，不能认定逾期。';
    return asked > last || `申请于${asked}提出，期限到${last}为止。`;
  },
};

/** Whoever asks has been told already, though others may not have been. */
export const askerWasTold: Condition = {
  id: 'asker-was-told',
  title: '已向申请人送达听证告知书',
  articles: [all(47, 1)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    return serviceOn(question, 'hearingTold', entitled(question), String(form['name']).trim()) !== undefined;
  },
};

/** Everybody who may ask has been told. */
export const hearingOfferedToAll: Condition = {
  id: 'hearing-offered-to-all',
  title: '听证告知书已送达每一个人',
  articles: [all(47, 1)],
  holds: (question) => unserved(question, 'hearingTold', entitled(question)).length === 0,
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
