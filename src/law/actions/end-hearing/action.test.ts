import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('终止听证 end-hearing', () => {
  it('takes absence as a waiver, citing 处罚法 64', () => {
    expect(summoned().wait(30).act('end-hearing').place('hearing')).toBe('ended');
  });

  it('is refused before the day', () => {
    expect(summoned().codes('end-hearing')).toContain('PG8');
  });
});

function summoned() {
  return untilBefore('waive-hearing')
    .act('request-hearing')
    .act('appoint-hearing', { heldOn: '2026-04-01' })
    .act('serve-paper', { paper: 'hearing-appointment' });
}
