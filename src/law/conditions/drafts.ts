import { apl } from '../cite.ts';
import { isObject, same } from '../same.ts';
import { weighs } from './weight.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

function draftIn({ proposal }: Question): JsonObject | null {
  const draft = proposal.form?.['draft'] ?? proposal.form?.['penalty'];
  return isObject(draft) ? draft : null;
}

/** The form speaks of the latest draft of the case. */
export const draftIsCurrent: Condition = {
  id: 'draft-is-current',
  title: '针对最新的拟作决定',
  articles: [apl(58)],
  holds({ proposal, standing }) {
    if (standing.draft === null) return false;
    return proposal.form === undefined ? null : proposal.form['draftDigest'] === standing.draft;
  },
};

/** The very draft decided passed legal review, and nothing has superseded the pass. */
export const draftIsReviewed: Condition = {
  id: 'draft-is-reviewed',
  title: '拟作决定通过法制审核',
  articles: [apl(58)],
  holds({ proposal, standing, procedure }) {
    const at = standing.places['review'] ?? procedure.tracks['review']?.begins;
    if (at !== 'passed') return '法制审核尚未通过。';
    if (standing.facts['reviewedDraft'] !== standing.draft) return '通过审核的不是最新的拟作决定。';
    const reviewer = standing.done['review-decision']?.by ?? '';
    const handlers = standing.facts['handlers'];
    if (standing.handledBy.includes(reviewer) || (Array.isArray(handlers) && handlers.includes(reviewer)))
      return '审核人员此后经办了本案，原审核意见不能作为依据，应当由其他人员重新审核。';
    if (proposal.form === undefined) return null;
    return (
      (proposal.draft === standing.draft && same(proposal.form['draft'], standing.facts['draft'])) || '提交的内容与通过审核的拟作决定不同。'
    );
  },
};

/** What is told to the party is what was reviewed (处罚法 44). */
export const noticeSaysDraft: Condition = {
  id: 'notice-says-draft',
  title: '告知内容与拟作决定一致',
  articles: [apl(44)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const notice = proposal.form['notice'];
    const draft = standing.facts['draft'];
    if (!isObject(notice) || !isObject(draft)) return false;
    const titles = { facts: '违法事实', evidence: '证据', violated: '违反的规定', basis: '处罚依据', measures: '处罚种类和幅度' };
    const other = Object.entries(titles).find(([name]) => !same(notice[name], draft[name]));
    return other === undefined || `“${other[1]}”与拟作决定不同。`;
  },
};

/**
 * The notice given still covers the new draft: same facts, same provisions, nothing heavier (处罚法 44: facts, grounds and basis are told before the
 * decision). A draft not to punish needs no notice and leaves the one given as it is.
 */
export const withinNotice: Condition = {
  id: 'within-notice',
  title: '没有超出已告知的内容',
  articles: [apl(44), apl(45)],
  holds(question) {
    const noticed = question.standing.facts['noticed'];
    const at = question.standing.places['notice'];
    if (!isObject(noticed) || (at !== 'issued' && at !== 'served')) return false;
    if (question.proposal.form === undefined) return null;
    const draft = draftIn(question);
    if (draft === null) return false;
    if (['facts', 'violated', 'basis'].some((told) => !same(draft[told], noticed[told]))) return false;
    return !weighs(draft['measures']).heavierThan(noticed['measures']);
  },
};

/** 处罚法 45 Ⅱ: never heavier because of a defence; heavier only for new facts that have nothing to do with it. */
export const notHeavier: Condition = {
  id: 'not-heavier',
  title: '不因申辩加重处罚',
  articles: [apl(45, 2)],
  holds(question) {
    const noticed = question.standing.facts['noticed'];
    if (question.proposal.form === undefined) return null;
    const draft = draftIn(question);
    if (!isObject(noticed) || draft === null) return true;
    if (!weighs(draft['measures']).heavierThan(noticed['measures'])) return true;
    const newFacts = question.proposal.form['newFacts'];
    if (typeof newFacts === 'string' && newFacts.trim() !== '') return true;
    return '拟作决定比已告知的处罚更重；确有与申辩无关的新事实、新证据的，请写明，并将重新告知。';
  },
};

/** 处罚法 30, 31. */
export const partyMayBePunished: Condition = {
  id: 'party-may-be-punished',
  title: '当事人依法可以处罚',
  articles: [apl(30), apl(31)],
  holds(question) {
    const draft = draftIn(question);
    if (draft === null) return null;
    if (draft['outcome'] === 'no-penalty') return true;
    const party = draft['party'];
    if (!isObject(party) || party['kind'] !== 'citizen') return true;
    const { age, capacity } = party as { readonly age?: Json; readonly capacity?: Json };
    if (capacity === 'child' || (typeof age === 'number' && age < 14))
      return '不满十四周岁的人有违法行为的，不予行政处罚，责令监护人加以管教。';
    if (capacity === 'incapable') return '不能辨认或者不能控制自己行为时有违法行为的，不予行政处罚。';
    const minor = capacity === 'minor' || (typeof age === 'number' && age < 18);
    if (minor && !['lighter', 'mitigated'].includes(String(draft['grade']))) return '已满十四周岁不满十八周岁的，应当从轻或者减轻处罚。';
    return true;
  },
};

/** A penalty has a measure; a decision not to punish has none and says which case of the law it is. */
export const outcomeFitsMeasures: Condition = {
  id: 'outcome-fits-measures',
  title: '处理意见与处罚种类一致',
  articles: [apl(33), apl(57, 1)],
  holds(question) {
    const draft = draftIn(question);
    if (draft === null) return null;
    const none = weighs(draft['measures']).nothing;
    if (draft['outcome'] === 'penalty') return none ? '给予行政处罚的，应当至少有一种处罚。' : true;
    if (!none) return '不予行政处罚的，不得有处罚种类。';
    return draft['exemption'] === undefined ? '不予行政处罚的，应当选择法定情形。' : true;
  },
};
