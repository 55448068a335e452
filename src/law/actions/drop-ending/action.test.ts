import { describe, expect, it } from 'vitest';
import { told } from '#tests/law/licence-scenes.ts';

describe('不予撤回、撤销 drop-ending', () => {
  it('leaves the licence as it was, and the way open to another proposal', () => {
    const dropped = told().act('drop-ending', { ground: 'public-interest' });
    expect(dropped.standing.places).toMatchObject({ ending: 'dropped', main: 'in-force', hearing: 'none' });
    expect(dropped.refusals('propose-ending')).toEqual([]);
  });

  it('is decided by a head, of what was proposed, today', () => {
    expect(told().codes('drop-ending', {}, 'xu')).toContain('who');
    expect(told().codes('drop-ending', { act: 'withdraw' })).toContain('LG10');
    expect(told().codes('drop-ending', { decidedOn: '2026-03-01' })).toContain('date-is-today');
  });
});
