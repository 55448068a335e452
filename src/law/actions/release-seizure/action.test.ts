import { describe, expect, it } from 'vitest';
import { held, lapsed } from '#tests/law/seized.ts';

describe('决定解除查封、扣押 release-seizure', () => {
  it('has a ground: none is there while the term runs', () => {
    expect(held().codes('release-seizure')).toContain('gate');
  });

  it('is due by itself when the term is over, though nobody does anything', () => {
    expect(held().wait(30).codes('release-seizure')).toContain('gate');
    expect(lapsed().codes('release-seizure')).toEqual([]);
    expect(lapsed().act('release-seizure').place('things')).toBe('decided');
  });

  it('is due when the decision is undone', () => {
    expect(held().act('revoke-decision').codes('release-seizure')).toEqual([]);
    const lost = held().act('receive-remedy').act('record-remedy-result', { result: 'void' });
    expect(lost.place('main')).toBe('release-due');
    const stands = held().act('receive-remedy').act('record-remedy-result', { result: 'unlawful' });
    expect([stands.place('main'), stands.place('validity')]).toEqual(['seized', 'in-force']);
  });

  it('is not for the handlers to decide', () => {
    expect(lapsed().codes('release-seizure', {}, 'zhang')).toContain('who');
  });
});
