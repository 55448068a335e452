import { describe, expect, it } from 'vitest';
import { allMatters, chosenFrom } from './listed.ts';

const none = { search: '', kind: null, domain: null, state: null };
const ids = (changes: object, today = '2026-06-01') => chosenFrom(allMatters, { ...none, ...changes }, today).map(({ id }) => id);

describe('the list of matters', () => {
  it('has all sixty-six', () => {
    expect(ids({})).toHaveLength(66);
  });

  it('is searched by name, code and provision, all words at once', () => {
    expect(ids({ search: '隐患 97条' })).toEqual(['CF-WSL-097-5']);
    expect(ids({ search: 'CF-FW' })).toHaveLength(2);
    expect(ids({ search: '没有这样的事项' })).toEqual([]);
  });

  it('is filtered by kind, field and whether it is still in force', () => {
    expect(ids({ kind: '行政许可' })).toEqual(['XK-HAZ-035', 'XK-FW-019-2', 'XK-FW-019-1']);
    expect(ids({ domain: '危险化学品', state: 'ended' })).toHaveLength(7);
    expect(ids({ state: 'ended' }, '2026-04-30')).toEqual([]);
  });
});
