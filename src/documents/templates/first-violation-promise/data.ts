import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface FirstViolationPromiseData {
  readonly party: PartyData;
  readonly conduct: string;
  readonly correctedOn: string;
  readonly officers: readonly Signer[];
  readonly basis: string;
  readonly promise: string;
  readonly date: string;
}

/** 首次违法改正承诺书: practice of 首违不罚 (处罚法 33 Ⅰ). */
export function data(source: PaperSource): FirstViolationPromiseData {
  const form = formOf(source);
  return {
    party: partyOf(source),
    conduct: sentence(needed(textAt(form, '/conduct'), '违法行为')),
    correctedOn: dateText(textAt(form, '/correctedOn')),
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    basis: bases.promise,
    promise: sentence(needed(textAt(form, '/promise'), '承诺内容')),
    date: dateText(textAt(form, '/promisedOn')),
  };
}
