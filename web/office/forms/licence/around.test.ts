import { expect, it } from 'vitest';
import { rowsAfter } from './around.ts';

const list = { key: 'condition', order: ['one', 'two', 'three'] };

it('keeps the rows of a list in the order of what is asked', () => {
  const rows = [{ condition: 'three', result: 'met' }];
  expect(rowsAfter(rows, { ...list, id: 'one' }, { condition: 'one', result: 'unmet' })).toEqual([
    { condition: 'one', result: 'unmet' },
    { condition: 'three', result: 'met' },
  ]);
});

it('replaces a row that is written again, and leaves out one that was emptied', () => {
  const rows = [{ condition: 'two', result: 'met', says: '甲' }];
  expect(rowsAfter(rows, { ...list, id: 'two' }, { condition: 'two', result: 'met', says: '乙' })).toEqual([
    { condition: 'two', result: 'met', says: '乙' },
  ]);
  expect(rowsAfter(rows, { ...list, id: 'two' }, { condition: 'two', says: '' })).toBeUndefined();
});
