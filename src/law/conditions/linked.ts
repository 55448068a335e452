import { acl, apl, trf } from '../cite.ts';
import { readClock } from '../clocks.ts';
import { valueAt } from '../forms.ts';
import { limits } from '../limits/index.ts';
import { isSameParty } from '../party-key.ts';
import { isObject, objectsIn } from '../same.ts';
import type { Condition, JsonObject, OtherCase, Question } from '../vocabulary.ts';

/** The other cases this one names, in its record or in the form proposed. */
export function linkedCases({ standing, proposal, others }: Question): OtherCase[] {
  const named = [...objectsIn(standing.facts['links']), ...objectsIn(proposal.form?.['links'])].map((link) => link['case']);
  return others.filter((other) => named.includes(other.case));
}

/** Those about the party of this case: what was decided about somebody else takes nothing from them and stops nothing of theirs. */
function linkedOfParty(question: Question): OtherCase[] {
  const { party } = question.standing.facts;
  return linkedCases(question).filter((other) => isSameParty(party ?? question.proposal.form?.['party'], other.standing.facts['party']));
}

function penaltiesLinked(question: Question): OtherCase[] {
  return linkedOfParty(question).filter(({ kind }) => kind === 'penalty');
}

function results({ proposal }: Question): JsonObject[] {
  return objectsIn(proposal.form?.['results']);
}

/** A penalty decision in force that confiscates goods (处罚法 9, 28). */
function confiscates({ standing }: OtherCase): boolean {
  const value = valueAt(standing.facts as JsonObject, '/draft/measures/confiscateProperty');
  return standing.places['validity'] === 'in-force' && standing.facts['result'] === 'penalty' && typeof value === 'number' && value > 0;
}

/** 没收 is a penalty: nothing seized is confiscated but by the penalty decision of a linked case (强制法 27; 处罚法 9). */
export const confiscatedByPenalty: Condition = {
  id: 'confiscated-by-penalty',
  title: '没收以行政处罚决定为依据',
  articles: [acl(27), apl(9, 1, 2)],
  looksAt: ['others'],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    if (!results(question).some(({ result }) => result === 'confiscated')) return true;
    if (penaltiesLinked(question).some(confiscates)) return true;
    return '关联的本案当事人的案件中没有生效的没收非法财物的处罚决定。请先在处罚案件中依法作出决定，并在本案关联该案。';
  },
};

/** What is seized goes with the case to the police (强制法 21; 移送规定 5, 12). */
export const transferredWithCase: Condition = {
  id: 'transferred-with-case',
  title: '随案移送司法机关',
  articles: [acl(21), trf(5)],
  looksAt: ['others'],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    if (!results(question).some(({ result }) => result === 'transferred')) return true;
    const moved = penaltiesLinked(question).some(({ standing }) =>
      ['approved', 'handed-over', 'filed'].includes(String(standing.places['transfer'])),
    );
    return moved || '关联的处罚案件没有批准移送司法机关，不能移送查封、扣押的财物。';
  },
};

/** 强制法 46 Ⅲ: sold by auction to pay the fine of a linked case, where that case has come so far. */
export const auctionedForFine: Condition = {
  id: 'auctioned-for-fine',
  title: '拍卖抵缴罚款以处罚案件为依据',
  articles: [acl(46, 3), acl(48)],
  looksAt: ['others'],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    if (!results(question).some(({ result }) => result === 'auctioned')) return true;
    const decided = penaltiesLinked(question).some(({ standing }) => standing.done['auction-seized'] !== undefined);
    return decided || '关联的处罚案件没有决定拍卖抵缴罚款，不能拍卖查封、扣押的财物。';
  },
};

/** 强制法 28 Ⅰ 1: the linked penalty case came to nothing, so nothing may be held for it any longer. */
export const linkedCaseGoesOn: Condition = {
  id: 'linked-case-goes-on',
  title: '关联的处罚案件没有因违法事实不成立而终结',
  articles: [acl(28, 1, 1)],
  looksAt: ['others'],
  holds(question) {
    const ended = linkedCases(question).find(
      ({ kind, standing: { places } }) => kind === 'penalty' && ['clue-dismissed', 'case-dismissed'].includes(String(places['main'])),
    );
    return (
      ended === undefined ||
      `关联的处罚案件“${ended.title}”已经${ended.standing.places['main'] === 'case-dismissed' ? '撤案' : '不予立案'}。`
    );
  },
};

/** 强制法 46 Ⅲ, from the penalty's side: a linked seizure holds something, approved, not given up, and within its term (25, 28). */
export const seizedThingsAtHand: Condition = {
  id: 'seized-things-at-hand',
  title: '有已经查封、扣押的财物',
  articles: [acl(46, 3), acl(25), acl(28, 1, 4)],
  looksAt: ['others'],
  holds(question) {
    const held = linkedOfParty(question).filter(
      ({ procedure, standing: { places } }) => procedure === 'seizure' && places['main'] === 'seized' && places['approval'] === 'granted',
    );
    if (held.length === 0) return '没有关联的、本案当事人的查封、扣押案件，不能以拍卖抵缴罚款。';
    if (held.some((one) => !isTermOver(question, one))) return true;
    return '关联的查封、扣押期限已经届满，依法应当解除，不能再以拍卖抵缴；请申请法院强制执行。';
  },
};

/** Of a seizure, with its extension and the time left out for appraisal, as its own clock has it. */
function isTermOver({ today, calendar, settings, proposal }: Question, { standing }: OtherCase): boolean {
  const run = standing.clocks?.['seizure'];
  const limit = limits['ACL-25-30D'];
  if (!run || !limit) return true;
  const use = { id: 'seizure', limit: limit.id, title: limit.name, starts: [], stops: [] };
  return readClock({ use, limit, run, today, now: proposal.at, calendar, settings }).status === 'passed';
}

/**
 * 安法 70 Ⅰ: an order to stop on a major danger that stands, in a linked case (a stop order, or a penalty of that kind) or on a paper of
 * another case whose copy is in the file.
 */
export const stopDecisionStands: Condition = {
  id: 'stop-decision-stands',
  title: '有生效的停产停业、停止施工、停止使用决定',
  articles: [{ law: 'WSL2021', article: '70', paragraph: 1 }],
  looksAt: ['others'],
  holds(question) {
    const { standing, proposal } = question;
    const paper = proposal.form?.['stopDecision'] ?? standing.facts['stopDecision'];
    if (isObject(paper) && typeof paper['copy'] === 'string') return true;
    if (linkedOfParty(question).some(stops)) return true;
    return '关联的本案当事人的案件中没有生效的停产停业、停止施工、停止使用的决定，也没有该决定书的复制件。请先依法作出决定，或者关联该案。';
  },
};

function stops({ procedure, kind, standing: { places, facts } }: OtherCase): boolean {
  if (places['validity'] !== 'in-force') return false;
  if (procedure === 'stop-order') return places['main'] === 'ordered' && facts['stops'] === true;
  const other = valueAt(facts as JsonObject, '/draft/measures/other');
  return kind === 'penalty' && Array.isArray(other) && other.includes('责令停产停业');
}
