import { describe, expect, it } from 'vitest';
import { fined } from '#tests/law/other-cases.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('关联其他案件 link-case', () => {
  it('remembers each link beside those there were', () => {
    const scene = untilAfter('register-clue', begin('ordinary-penalty', { others: [fined()] }));
    expect(scene.act('link-case').act('link-case').standing.facts['links']).toHaveLength(2);
  });

  it('refuses a case nobody knows', () => {
    expect(untilAfter('register-clue').codes('link-case')).toContain('linked-cases-known');
  });
});
