import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('登记线索 register-clue', () => {
  it('opens the case and may not be repeated, citing 处罚法 54', () => {
    expect(begin().act('register-clue').place('main')).toBe('clue');
  });

  it('refuses a second opening', () => {
    expect(begin().act('register-clue').codes('register-clue')).toContain('place');
  });

  it('refuses a day of discovery in the future', () => {
    expect(begin().codes('register-clue', { discoveredOn: '2027-01-01' })).toContain('date-not-in-future');
  });

  it('refuses an officer without a valid certificate, citing 处罚法 42', () => {
    expect(begin().codes('register-clue', {}, 'guo')).toContain('PG1');
  });
});
