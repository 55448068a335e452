import { all } from '../cite.ts';
import type { Act } from '../licence-acts.ts';
import { isObject, objectsIn } from '../same.ts';
import { lastDayFrom } from './clock-at-hand.ts';
import { actNamed } from './licence-requests.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

/* Whom a request for a licence concerns, each by name: what came to one of them, and what he said, counts for him alone (许可法 36, 47, 48). */

/** Names of the third parties told, as the notice had them (许可法 36). */
export function thirdParties({ standing }: Question): string[] {
  return namesIn(standing.facts['thirdParties'], 'name');
}

function namesIn(list: Json | undefined, field: string): string[] {
  return [...new Set(objectsIn(list).map((one) => String(one[field] ?? '').trim()))].filter((name) => name !== '');
}

/** Who may ask for the hearing at hand, and comes to it: who applied or holds, and the third parties of the same request (47 Ⅰ, 48). */
export function entitled(question: Question): string[] {
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

/** The service on this one of `names`, where there was one. Where there is but one person, no name was needed. */
export function serviceOn({ standing }: Question, fact: string, names: readonly string[], name: string): JsonObject | undefined {
  return objectsIn(standing.facts[fact]).find((one) => addresseeOf(one, names) === name);
}

/** Of `names` those to whom no service in the fact went. */
export function unserved(question: Question, fact: string, names: readonly string[]): string[] {
  return names.filter((name) => serviceOn(question, fact, names, name) === undefined);
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
    const left = unserved(question, to.fact, to.names);
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
    return unserved(question, to.fact, to.names).every((name) => name === addresseeOf(form, to.names));
  },
};

export function isHeard({ standing, proposal }: Question, act: Act, name: string): boolean {
  const said = [...objectsIn(standing.facts['opinions']), ...(proposal.action === 'hear-opinions' && proposal.form ? [proposal.form] : [])];
  return said.some((one) => one['act'] === act && one['speaker'] === 'third-party' && String(one['name']).trim() === name);
}

/** His own time to speak, from the day the notice came to him. */
export function isStatementOver(question: Question, name: string): boolean {
  const told = serviceOn(question, 'thirdTold', thirdParties(question), name);
  return told !== undefined && question.today > lastDayFrom(question, 'LICENCE-STATEMENT', String(told['servedOn']));
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
