import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

const proposed = untilAfter('approve-filing')
  .act('propose-preservation')
  .act('approve-preservation')
  .act('preserve-evidence')
  .act('propose-preserved-disposal');

describe('决定处理先行登记保存的证据 dispose-preserved-evidence', () => {
  it('is decided by a head within seven working days, citing 处罚法 56', () => {
    expect(proposed.act('dispose-preserved-evidence').place('preservation')).toBe('disposed');
    expect(proposed.codes('dispose-preserved-evidence', {}, 'zhang')).toContain('who');
    expect(proposed.wait(12).codes('dispose-preserved-evidence')).toContain('gate');
    expect(proposed.wait(12).refusals('dispose-preserved-evidence', { lateReason: '鉴定耗时' })).toEqual([]);
  });

  it('goes back to the officers where the head does not agree', () => {
    const returned = proposed.act('dispose-preserved-evidence', { decision: 'returned' });
    expect(returned.place('preservation')).toBe('preserved');
    expect(returned.standing.clocks['preservation']?.stopped).toBe(null);
  });
});
