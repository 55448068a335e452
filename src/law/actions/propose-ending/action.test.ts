import { describe, expect, it } from 'vitest';
import { readyFor, held } from '#tests/law/licence-scenes.ts';

describe('提出撤回、撤销许可 propose-ending', () => {
  it('tells withdrawal from revocation by the ground (许可法 8, 69)', () => {
    expect(held().codes('propose-ending', { act: 'withdraw', ground: 'fraud' })).toContain('LG10');
    expect(held().codes('propose-ending', { act: 'revoke', ground: 'law-changed' })).toContain('LG10');
    expect(held().act('propose-ending', { act: 'withdraw', ground: 'circumstances' }).place('ending')).toBe('proposed');
  });

  it('has nothing to end before there is a licence', () => {
    expect(readyFor('decide-licence').codes('propose-ending')).toContain('place');
  });
});
