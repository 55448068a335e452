import { describe, expect, it } from 'vitest';
import { fined } from '#tests/law/other-cases.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';

const heard = untilAfter('tell-and-hear', begin('summary-penalty'));

describe('批评教育，不予处罚 educate-on-the-spot', () => {
  it('ends without a penalty, and is remembered, citing 处罚法 33', () => {
    const educated = heard.act('educate-on-the-spot');
    expect(educated.place('main')).toBe('educated');
    expect(educated.standing.facts['result']).toBe('no-penalty');
    expect(educated.act('archive-case').place('main')).toBe('archived');
  });

  it('is no first violation where there was one', () => {
    const again = untilAfter('tell-and-hear', begin('summary-penalty', { others: [fined()] }));
    expect(again.codes('educate-on-the-spot', { exemption: 'first' })).toEqual(['PG14']);
    expect(again.codes('educate-on-the-spot', { exemption: 'minor' })).toEqual([]);
  });

  it('rests on a correction made already', () => {
    expect(heard.codes('educate-on-the-spot', { correctedOn: '2026-03-30' })).toContain('date-not-in-future');
  });
});
