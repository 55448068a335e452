import { carryOutDisposal } from '#law/actions/carry-out-disposal/action.ts';
import { dateText } from '../../dates.ts';
import { partyOf } from '../../party.ts';
import { officersOn, type Signer } from '../../people.ts';
import { formOf, numberAt, objectsAt, textAt, textsAt } from '../../reading.ts';
import { decisionNumberOf, inventoryOf, type ThingRow, thingRow } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface ReleaseInventoryData {
  readonly party: string;
  readonly decision: string;
  readonly rows: readonly ThingRow[];
  readonly state: string;
  readonly receipt: string;
  readonly officers: readonly Signer[];
  readonly witness: string;
  readonly date: string;
  readonly copies: string;
}

const signatures: Readonly<Record<string, string>> = {
  signed: '上述物项已经退还，清点无误。',
  refused: '上述物项已经退还；接收人拒绝签名，执法人员已注明。',
  absent: '上述物项已经退还；接收人不在场，由见证人到场见证。',
};
const done: Readonly<Record<string, string>> = { returned: '启封、退还原物', 'money-returned': '退还变卖所得款项' };

/** 解除查封（扣押）清单 (强制法 28 Ⅱ): what goes back, thing by thing. */
export function data(source: PaperSource): ReleaseInventoryData {
  const form = formOf(source);
  const inventory = inventoryOf(source);
  const returned = objectsAt(form, '/results').filter((one) => done[textAt(one, '/done')] !== undefined);
  return {
    party: partyOf(source).name,
    decision: decisionNumberOf(source),
    rows: returned.flatMap((one) => {
      const number = numberAt(one, '/item') ?? 0;
      const thing = inventory[number - 1];
      const money = numberAt(one, '/money');
      const how = `${done[textAt(one, '/done')] ?? ''}${money === null ? '' : `${money}元`}`;
      return thing ? [{ ...thingRow(thing, number), note: how }] : [];
    }),
    state: textAt(form, '/state'),
    receipt: signatures[textAt(form, '/signature')] ?? '',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    witness: textAt(form, '/witness'),
    date: dateText(source.issuedOn),
    copies: `本清单一式二份，由当事人和本机关分别保存。${compensation(textAt(form, '/compensation'))}`,
  };
}

const compensation = (said: string) => (said === '' ? '' : `${compensationTitle}：${said}`);
const compensationTitle: string = (carryOutDisposal.action.form.properties['compensation'] as { readonly title: string }).title;
