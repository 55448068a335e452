import { dateText } from '../../dates.ts';
import { partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { formOf, objectsAt, textAt, textsAt } from '../../reading.ts';
import { type ThingRow, thingRow } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface SeizureInventoryData {
  readonly party: string;
  readonly place: string;
  readonly rows: readonly ThingRow[];
  readonly keeper: string;
  readonly receipt: string;
  readonly officers: readonly Signer[];
  readonly witness: string;
  readonly date: string;
  readonly copies: string;
}

const signatures: Readonly<Record<string, string>> = {
  signed: '上述物项经清点无误。',
  refused: '上述物项经清点无误；当事人拒绝签名，执法人员已注明。',
  absent: '上述物项经清点无误；当事人不在场，由见证人到场见证。',
};

/** 查封（扣押）清单 (强制法 24): two copies, one for the party. */
export function data(source: PaperSource): SeizureInventoryData {
  const form = formOf(source);
  return {
    party: partyOf(source).name,
    place: textAt(form, '/place'),
    rows: objectsAt(form, '/items').map((thing, index) => thingRow(thing, index + 1)),
    keeper: textAt(form, '/keeper'),
    receipt: signatures[textAt(form, '/signature')] ?? '',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    witness: textAt(form, '/witness'),
    date: dateText(source.issuedOn),
    copies: '本清单一式二份，由当事人和本机关分别保存。',
  };
}
