import { describe, expect, it } from 'vitest';
import { readyFor, held } from '#tests/law/licence-scenes.ts';

describe('记录监督检查 supervise-licence', () => {
  it('is written down while the licence is held (许可法 61)', () => {
    expect(held().standing.facts['supervisions']).toHaveLength(1);
    expect(held().act('supervise-licence', {}, 'zhang').standing.facts['supervisions']).toHaveLength(2);
    expect(readyFor('issue-certificate').codes('supervise-licence')).toContain('place');
  });
});
