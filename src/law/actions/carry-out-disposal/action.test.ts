import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/seized.ts';

const released = () => held().act('report-release-ground').act('release-seizure');
const gives = (...items: number[]) => ({ results: items.map((item) => ({ item, done: 'returned' })) });

describe('退还、移交、销毁 carry-out-disposal', () => {
  it('does what was decided and nothing else', () => {
    expect(held().codes('carry-out-disposal', gives(1))).toContain('carried-out-as-decided');
    expect(released().codes('carry-out-disposal', { results: [{ item: 1, done: 'destroyed' }] })).toContain('carried-out-as-decided');
    expect(released().codes('carry-out-disposal')).toEqual([]);
  });

  it('is over when everything has left the organ’s hands', () => {
    const first = released().act('carry-out-disposal', gives(1));
    expect(first.place('things')).toBe('decided');
    expect(first.codes('carry-out-disposal', gives(1))).toContain('carried-out-as-decided');
    expect(first.act('carry-out-disposal', gives(2)).place('things')).toBe('cleared');
    expect(first.codes('propose-closing')).toContain('place');
  });

  it('is recorded, and witnessed where nobody comes', () => {
    expect(released().codes('carry-out-disposal', { recordings: null })).toContain('gate');
    expect(released().codes('carry-out-disposal', { signature: 'absent' })).toContain('gate');
  });
});
