import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

const disputed = untilBefore('decide-penalty').act('raise-jurisdiction-dispute');

describe('协商解决管辖争议 settle-jurisdiction-dispute', () => {
  it('lets the case go on where it is ours', () => {
    expect(disputed.act('settle-jurisdiction-dispute').refusals('decide-penalty')).toEqual([]);
  });

  it('leaves nothing but the transfer where it is theirs, citing 处罚法 25', () => {
    const theirs = disputed.act('settle-jurisdiction-dispute', { result: 'theirs' });
    expect(theirs.codes('decide-penalty')).toContain('PG2');
    expect(theirs.act('transfer-to-organ').place('main')).toBe('with-organ');
  });

  it('asks the common superior where the two do not agree', () => {
    expect(disputed.act('settle-jurisdiction-dispute', { result: 'submitted' }).place('jurisdiction')).toBe('submitted');
  });
});
