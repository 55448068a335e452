import { roleTitles } from '#law/role-titles.ts';
import { certificateOn } from '#law/who.ts';
import type { DateString, PersonId, Role } from '#law/vocabulary.ts';
import { PaperProblem } from './problem.ts';
import type { PaperSource } from './source.ts';

/** Somebody who signs: the certificate is shown where they act as an enforcement officer (处罚法 55). */
export interface Signer {
  readonly name: string;
  readonly certificate: string | null;
}
/** What somebody thought of it. */
export interface Opinion {
  readonly opinion: string;
  readonly people: readonly Signer[];
  readonly date: string;
}

/** Room for an opinion still to be written by hand. */
export const blankOpinion: Opinion = { opinion: '', people: [], date: '' };

function getPerson({ people }: PaperSource, id: PersonId) {
  const person = people[id];
  if (!person) throw new PaperProblem('文书涉及的人员不在人员台账中，请先登记。');
  return person;
}

export function nameOf(source: PaperSource, id: PersonId): string {
  return getPerson(source, id).name;
}

/** Officers with the certificates they held on the day. */
export function officersOn(source: PaperSource, ids: readonly PersonId[], day: DateString): Signer[] {
  return ids.map((id) => {
    const person = getPerson(source, id);
    return { name: person.name, certificate: certificateOn(person, 'enforcement', day)?.number ?? null };
  });
}

export function signerOf(source: PaperSource, id: PersonId): Signer {
  return { name: nameOf(source, id), certificate: null };
}

/** The post as a title: a head's before any other. */
export function dutyOf(source: PaperSource, id: PersonId, day: DateString): string {
  const held = getPerson(source, id).roles.filter(({ from, to }) => from <= day && (to === null || day <= to));
  const heads: readonly Role[] = ['principal-head', 'deputy-head'];
  const role = held.find((candidate) => heads.includes(candidate.role)) ?? held[0];
  return role ? roleTitles[role.role] : '';
}

/** Where the person held one of the roles on the day. */
export function unitOf(source: PaperSource, id: PersonId, day: DateString, ...roles: readonly Role[]): string {
  const held = getPerson(source, id).roles.find(({ role, from, to }) => roles.includes(role) && from <= day && (to === null || day <= to));
  return held?.unit ?? '';
}
