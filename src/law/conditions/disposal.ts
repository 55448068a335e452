import { acl } from '../cite.ts';
import { valueAt } from '../forms.ts';
import { isObject, objectsIn, same } from '../same.ts';
import { pointerIn } from './draft-at-hand.ts';
import type { Condition, Json, Question } from '../vocabulary.ts';

/** Numbers of the inventory, from 1. */
function inventoryNumbers({ standing }: Question): number[] {
  return objectsIn(standing.facts['inventory']).map((_, index) => index + 1);
}

function numbersIn(value: Json | undefined): Json[] {
  return objectsIn(value).flatMap(({ item }) => item ?? []);
}

/** Numbers of the inventory about which nothing was decided yet. */
function undecided(question: Question): number[] {
  const decided = numbersIn(question.standing.facts['disposals']);
  return inventoryNumbers(question).filter((number) => !decided.includes(number));
}

const list = (numbers: readonly Json[]) => numbers.map(String).join('、');

/** Each named once, in the inventory, and not decided about before. */
export const disposalNamesThings: Condition = {
  id: 'disposal-names-things',
  title: '处理的物项在清单中且尚未处理',
  articles: [acl(27), acl(24, 3)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const named = numbersIn(question.proposal.form['results']);
    const left: readonly Json[] = undecided(question);
    const wrong = named.filter((number) => !left.includes(number));
    if (wrong.length > 0) return `清单中没有第${list(wrong)}项，或者该项已经处理。`;
    const twice = named.filter((number, index) => named.indexOf(number) !== index);
    return twice.length === 0 || `第${list(twice)}项写了两次。`;
  },
};

/** Nothing is left undecided once this is (the moves and clocks of the procedure follow it). */
export const disposalLeavesNothing: Condition = {
  id: 'disposal-leaves-nothing',
  title: '全部物项均已作出处理决定',
  articles: [acl(27)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const named = numbersIn(question.proposal.form['results']);
    return undecided(question).every((number) => named.includes(number));
  },
};

/** The head decides on what was proposed, word for word. */
export const disposalAsProposed: Condition = {
  id: 'disposal-as-proposed',
  title: '处理决定与报批一致',
  articles: [acl(27)],
  holds: ({ proposal, standing }) =>
    proposal.form === undefined ? null : same(proposal.form['results'], standing.facts['disposalProposed']),
};

/** Destruction only where a law or regulation says so, and which (强制法 27). */
export const destructionHasBasis: Condition = {
  id: 'destruction-has-basis',
  title: '销毁有法律、行政法规依据',
  articles: [acl(27)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const bare = objectsIn(proposal.form['results']).find(
      ({ result, basis }) => result === 'destroyed' && (typeof basis !== 'string' || basis.trim() === ''),
    );
    return bare === undefined || `第${String(bare['item'])}项拟销毁，应当写明规定应当销毁的法律、行政法规条款。`;
  },
};

/** What is done with a thing once it was decided about; what was sold before goes back as its proceeds (强制法 28 Ⅱ). */
const carriedOut: Readonly<Record<string, string>> = {
  released: 'returned',
  confiscated: 'confiscated',
  destroyed: 'destroyed',
  transferred: 'transferred',
  auctioned: 'auctioned',
};

export const carriedOutAsDecided: Condition = {
  id: 'carried-out-as-decided',
  title: '按处理决定执行',
  articles: [acl(27), acl(28, 2)],
  holds(question) {
    const { proposal, standing } = question;
    const sold: readonly Json[] = numbersIn(standing.facts['sales']);
    const cleared: readonly Json[] = numbersIn(standing.facts['cleared']);
    const waits = inventoryNumbers(question).some((item) => !cleared.includes(item) && decisionOn(question, item) !== undefined);
    if (!waits) return '没有已经决定处理而尚未执行的物项。';
    if (proposal.form === undefined) return null;
    const seen: Json[] = [];
    for (const { item, done } of objectsIn(proposal.form['results'])) {
      const decision = decisionOn(question, item);
      if (decision === undefined) return `第${String(item)}项还没有处理决定。`;
      if (cleared.includes(item ?? null) || seen.includes(item ?? null)) return `第${String(item)}项已经执行。`;
      seen.push(item ?? null);
      const wanted = decision === 'released' && sold.includes(item ?? null) ? 'money-returned' : carriedOut[decision];
      if (done !== wanted)
        return `第${String(item)}项的执行与处理决定不符${wanted === 'money-returned' ? '：已经变卖的，应当退还所得款项' : ''}。`;
    }
    return true;
  },
};

function decisionOn({ standing }: Question, item: Json | undefined): string | undefined {
  if (standing.facts['releasedAll'] === true && !numbersIn(standing.facts['disposals']).includes(item ?? null)) return 'released';
  const found = objectsIn(standing.facts['disposals']).find((one) => one['item'] === item);
  return found === undefined ? undefined : String(found['result']);
}

/** Everything of the inventory has left the organ's hands. */
export const everythingCarriedOut: Condition = {
  id: 'everything-carried-out',
  title: '全部物项均已执行处理决定',
  articles: [acl(27), acl(28, 2)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const done = [...numbersIn(question.standing.facts['cleared']), ...numbersIn(question.proposal.form['results'])];
    return inventoryNumbers(question).every((number) => done.includes(number));
  },
};

/** Some of what is carried out now goes back to the party. */
export const somethingReturned: Condition = {
  id: 'something-returned',
  title: '有退还当事人的物项',
  articles: [acl(28, 2)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    return objectsIn(proposal.form['results']).some(({ done }) => done === 'returned' || done === 'money-returned');
  },
};

/** What was sold is no longer there to be sold. */
export const itemsNotSold: Condition = {
  id: 'items-not-sold',
  title: '物项没有变卖过',
  articles: [acl(28, 2)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const sold: readonly Json[] = numbersIn(standing.facts['sales']);
    const again = numbersIn(proposal.form['sales']).filter((number) => sold.includes(number));
    return again.length === 0 || `第${list(again)}项已经变卖。`;
  },
};

/** The numbers at `with.at` stand in the inventory and are not decided about. */
export const itemsHeld: Condition = {
  id: 'items-held',
  title: '物项在清单中且尚未处理',
  articles: [acl(24, 3)],
  holds(question, given) {
    const at = pointerIn(given, 'at');
    if (question.proposal.form === undefined || !at) return null;
    const value = valueAt(question.proposal.form, at);
    const named = Array.isArray(value) ? (value as readonly Json[]).map((one) => (isObject(one) ? (one['item'] ?? null) : one)) : [];
    const left: readonly Json[] = undecided(question);
    const wrong = named.filter((one) => !left.includes(one));
    return wrong.length === 0 || `清单中没有第${list(wrong)}项，或者该项已经处理。`;
  },
};
