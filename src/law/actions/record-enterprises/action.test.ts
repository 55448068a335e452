import { expect, it } from 'vitest';
import { party } from '#tests/law/drafts.ts';
import { enterprises } from '#tests/law/registers.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const rows = Object.values(enterprises);

it('登记检查对象 record-enterprises takes in a whole table, each enterprise under its code', () => {
  const kept = untilAfter('record-enterprises', begin('enterprise-register')).standing.facts['enterprises'];
  expect(Object.keys(kept ?? {})).toHaveLength(6);
  expect(kept).toMatchObject({ [party.uscc]: { name: party.name, inPool: true } });
});

it('lets the last word stand, row by row', () => {
  const kept = untilAfter('record-enterprises', begin('enterprise-register'));
  const again = kept.act('record-enterprises', { rows: [{ ...(rows[0] as object), risk: 'major' }] });
  expect(again.standing.facts['enterprises']).toMatchObject({ [party.uscc]: { risk: 'major' } });
  expect(Object.keys(again.standing.facts['enterprises'] ?? {})).toHaveLength(6);
});

it('refuses a table that has an enterprise twice, and says which', () => {
  const before = untilBefore('record-enterprises', begin('enterprise-register'));
  expect(before.refusals('record-enterprises', { rows: [...rows, rows[0] ?? null] })).toMatchObject([
    { code: 'rows-each-once', says: expect.stringContaining(party.uscc) },
  ]);
});
