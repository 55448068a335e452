import { thingKinds } from '#law/matters/coercion-powers.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { factsOf, numberAt, objectsAt, textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** A line of the inventory, as printed. */
export interface ThingRow {
  readonly number: string;
  readonly name: string;
  readonly spec: string;
  readonly unit: string;
  readonly quantity: string;
  readonly note: string;
}

const hows: Readonly<Record<string, string>> = { seal: '查封', detain: '扣押' };
const kinds: Readonly<Record<string, string>> = thingKinds;

export function thingRow(thing: JsonObject, number: number): ThingRow {
  return {
    number: String(number),
    name: textAt(thing, '/name'),
    spec: textAt(thing, '/spec'),
    unit: textAt(thing, '/unit'),
    quantity: textAt(thing, '/quantity'),
    note: [hows[textAt(thing, '/how')] ?? '', textAt(thing, '/note')].filter((part) => part !== '').join('；'),
  };
}

/** 烟花爆竹40箱、库房1间, as a decision names what it is about. */
export function thingsText(things: readonly JsonObject[]): string {
  return things
    .map(
      (thing) =>
        `${textAt(thing, '/name')}${textAt(thing, '/quantity')}${numberAt(thing, '/quantity') === null ? '' : textAt(thing, '/unit')}`,
    )
    .join('、');
}

/** With what is done to each and of what kind it is. */
export function thingsInFull(things: readonly JsonObject[]): string {
  return things
    .map((thing, index) => {
      const quantity = numberAt(thing, '/quantity');
      const much = quantity === null ? '数量以现场清点为准' : `${quantity}${textAt(thing, '/unit')}`;
      const kind = (kinds[textAt(thing, '/kind')] ?? '').replace(/（.*）$/, '');
      return `${index + 1}.${hows[textAt(thing, '/how')] ?? ''}${kind}：${textAt(thing, '/name')}，${much}`;
    })
    .join('；');
}

/** The inventory of the case. */
export function inventoryOf(source: PaperSource): JsonObject[] {
  return objectsAt(factsOf(source), '/inventory');
}

/** The decision all later papers refer to: 2026年3月2日（渝梁）应急查扣〔2026〕1号. */
export function decisionNumberOf(source: PaperSource): string {
  return textAt(factsOf(source), '/decisionNumber');
}

/** Number of a paper of the same entry made before this one; empty while it has none. */
export function issuedNumber({ issued = [] }: PaperSource, template: string): string {
  return issued.find((paper) => paper.template === template)?.number ?? '';
}
