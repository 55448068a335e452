import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const imported = () => untilAfter('import-statute', begin('law-register'));

describe('撤回导入的正文 withdraw-statute', () => {
  it('takes the text out again, so that it can be taken in anew', () => {
    const withdrawn = imported().act('withdraw-statute');
    expect(withdrawn.standing.facts['statutes']).toEqual({});
    expect(withdrawn.refusals('import-statute')).toEqual([]);
  });

  it('is refused where no text was taken in', () => {
    expect(imported().codes('withdraw-statute', { law: 'APL2021' })).toEqual(['statute-text-is-there']);
    expect(imported().codes('withdraw-statute', {}, 'ju')).toContain('who');
  });
});
