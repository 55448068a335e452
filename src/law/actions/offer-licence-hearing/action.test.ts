import { describe, expect, it } from 'vitest';
import { readyFor, contested } from '#tests/law/licence-scenes.ts';

describe('告知听证权利 offer-licence-hearing', () => {
  it('is for those with a great interest of their own in it (许可法 47)', () => {
    expect(contested('others').act('offer-licence-hearing').place('hearing')).toBe('told');
    expect(readyFor('draft-licence-decision').codes('offer-licence-hearing')).toContain('LG6');
  });

  it('starts the five working days when it is served', () => {
    const offered = contested('both').act('offer-licence-hearing').act('serve-paper', { paper: 'licence-hearing-offer' });
    expect(offered.place('hearing')).toBe('offered');
    expect(offered.standing.clocks['hearing-request']).toMatchObject({ started: '2026-03-02', stopped: null });
  });
});
