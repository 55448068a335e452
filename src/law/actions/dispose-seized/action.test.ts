import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/seized.ts';

const some = { results: [{ item: 1, result: 'released' }] };

describe('作出查封、扣押处理决定 dispose-seized', () => {
  it('decides on what was proposed, word for word', () => {
    const proposed = held().act('propose-disposal', some);
    expect(proposed.codes('dispose-seized')).toEqual([]);
    expect(proposed.codes('dispose-seized', { results: [{ item: 2, result: 'released' }] })).toContain('disposal-as-proposed');
  });

  it('settles the case when nothing is left, and stops the clock', () => {
    const part = held().act('propose-disposal', some).act('dispose-seized');
    expect(part.place('main')).toBe('seized');
    expect(part.standing.clocks['seizure']?.stopped).toBe(null);
    const whole = part.act('propose-disposal').act('dispose-seized');
    expect(whole.place('main')).toBe('settled');
    expect(whole.standing.clocks['seizure']?.stopped).toBe('2026-03-02');
  });

  it('is not made after the last day: then what is left is released', () => {
    const late = held().act('propose-disposal', some).wait(31);
    expect(late.codes('dispose-seized')).toContain('nothing-lapsed');
    expect(late.codes('dispose-seized', { decision: 'returned' })).toEqual([]);
    expect(late.codes('release-seizure')).toEqual([]);
  });
});
