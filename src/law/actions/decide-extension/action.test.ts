import { describe, expect, it } from 'vitest';
import { extensionReviewed, held } from '#tests/law/seized.ts';

describe('批准延长查封、扣押期限 decide-extension', () => {
  it('needs legal review, which the bureau’s list asks of every extension', () => {
    expect(held().act('propose-extension').codes('decide-extension')).toEqual(expect.arrayContaining(['place', 'PG9']));
    expect(extensionReviewed(held()).codes('decide-extension')).toEqual([]);
  });

  it('adds its days to the term', () => {
    const extended = extensionReviewed(held()).act('decide-extension');
    expect(extended.wait(60).codes('propose-disposal')).toEqual([]);
    expect(extended.wait(61).codes('propose-disposal')).toContain('nothing-lapsed');
    expect(extended.place('extension')).toBe('granted');
  });

  it('is refused after the last day', () => {
    expect(extensionReviewed(held()).wait(31).codes('decide-extension')).toContain('nothing-lapsed');
  });

  it('does not rest on the review of the seizure itself', () => {
    const scene = held().act('propose-extension').act('submit-for-review');
    expect(scene.codes('decide-extension')).toContain('PG9');
  });
});
