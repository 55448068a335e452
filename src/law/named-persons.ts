import { isObject } from './same.ts';
import type { Json, JsonObject } from './vocabulary.ts';

/*
 * Natural persons the record knows by name. Actions that name one (被询问人、在场人、见证人、代收人……) remember the name in the list
 * `namedPersons`; a field may hold several names or, now and then, a unit.
 */

/** What ends in one of these is a unit, not a person; a short word only where it is nobody's name. */
const unit = /(?:公司|企业|集团|厂|店|部|站|场|所|局|院|校|园|中心|合作社|合伙|委员会|政府|机关|单位)$/;
const room = /^(?:门卫|保安|前台|收发|值班|办公|财务|安全|生产|综合)[室部科处]?$/;
/** Offices written before or behind a name. */
const before = /^(?:法定代表人|委托代理人|代理人|负责人|见证人|当事人|经营者|总经理|副总经理|经理|厂长|店长|主任|律师)/;
const behind = /(?<=^\p{Script=Han}{2,4})(?:先生|女士|同志|律师|经理|主任)$/u;

/** Persons in a field: names stand apart by a mark or a space, with an office or a note in brackets perhaps. */
export function personsIn(text: string): string[] {
  return text
    .replace(/[（(][^）)]*[）)]/g, '')
    .split(/[\s、，,;；/:：]+/)
    .flatMap((part) => (part.length >= 5 ? part.split(/(?<=.{2})[和及与](?=.{2})/) : [part]))
    .map((name) => name.replace(before, '').replace(behind, '').trim())
    .filter((name) => /^[\p{L}·.]{2,20}$/u.test(name) && !room.test(name) && !(name.length >= 5 && unit.test(name)));
}

export interface Punished {
  /** Shown as it is: organisations and individual businesses. */
  readonly shownName: string;
  /** A citizen's own name; empty otherwise. */
  readonly citizen: string;
  readonly minor: boolean;
}

/** 行政相对人 as far as the public text depends on it. */
export function punishedIn(party: Json | undefined): Punished {
  if (!isObject(party)) return { shownName: '', citizen: '', minor: false };
  const name = typeof party['name'] === 'string' ? party['name'].trim() : '';
  const { age, capacity } = party as { readonly age?: Json; readonly capacity?: Json };
  const citizen = party['kind'] === 'citizen';
  return {
    shownName: citizen ? '' : name,
    citizen: citizen ? name : '',
    minor: party['kind'] !== 'organisation' && ((typeof age === 'number' && age < 18) || capacity === 'minor' || capacity === 'child'),
  };
}

/**
 * Natural persons other than the one the act is addressed to. The legal representative counts where the bureau has set that the name is
 * hidden, and does not where it has not, whoever else they were in the case. `officials`: names of the bureau's own people, acting in office.
 */
export function othersNamed(
  facts: JsonObject,
  { representative, officials = [] }: { readonly representative: boolean; readonly officials?: readonly string[] },
): string[] {
  const listed = facts['namedPersons'];
  const named = Array.isArray(listed) ? listed.flatMap((text) => (typeof text === 'string' ? personsIn(text) : [])) : [];
  const parties = [facts['party'], isObject(facts['draft']) ? facts['draft']['party'] : undefined].filter(isObject);
  const representatives = parties.flatMap((party) =>
    party['kind'] !== 'citizen' && typeof party['legalRepresentative'] === 'string' ? personsIn(party['legalRepresentative']) : [],
  );
  const spared = new Set([
    ...officials,
    ...parties.map((party) => punishedIn(party).citizen),
    ...parties.map((party) => punishedIn(party).shownName),
    ...(representative ? [] : representatives),
  ]);
  return [...new Set([...named, ...(representative ? representatives : [])])].filter((name) => !spared.has(name));
}
