import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('举行听证 hold-hearing', () => {
  it('needs the day that was told', () => {
    expect(summoned().codes('hold-hearing')).toContain('PG8');
  });

  it('asks for a new review of the draft, citing 处罚法 65', () => {
    expect(summoned().wait(30).act('hold-hearing').place('review')).toBe('ready');
  });

  it('is for the host named for this case', () => {
    expect(summoned().wait(30).codes('hold-hearing', {}, 'shen')).toContain('who');
  });
});

function summoned() {
  return untilBefore('waive-hearing')
    .act('request-hearing')
    .act('appoint-hearing', { heldOn: '2026-04-01' })
    .act('serve-paper', { paper: 'hearing-appointment' });
}
