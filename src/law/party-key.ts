import { isObject } from './same.ts';
import type { Json } from './vocabulary.ts';

/**
 * By what the bureau knows a party again in another case: the unified social credit code (GB 32100) of an organisation, the identity number
 * (GB 11643) of a person, else the name as it is written. Two cases concern the same party where they share one.
 */
export function partyKeys(party: Json | undefined): string[] {
  if (!isObject(party)) return [];
  const code = text(party['uscc']);
  const number = text(party['idNumber']);
  const name = text(party['name']);
  const numbers = [...(code ? [`uscc:${code}`] : []), ...(number ? [`id:${number}`] : [])];
  // A person's name is shared by many; an organisation's is registered once in its place.
  if (numbers.length > 0 && party['kind'] !== 'organisation') return numbers;
  return name ? [...numbers, `name:${name}`] : numbers;
}

/** Whether two parties share a key: the same code, number or registered name. */
export function isSameParty(one: Json | undefined, other: Json | undefined): boolean {
  const own = new Set(partyKeys(one));
  return partyKeys(other).some((key) => own.has(key));
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s/g, '') : '';
}
