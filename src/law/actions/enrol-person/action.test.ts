import { describe, expect, it } from 'vitest';
import { nothingYet } from '../../standing.ts';
import { begin } from '#tests/law/scene.ts';

describe('登记人员 enrol-person', () => {
  it('is for the system administrator', () => {
    expect(opened().refusals('enrol-person')).toEqual([]);
    expect(opened().codes('enrol-person', {}, 'anquan')).toContain('who');
  });

  it('refuses a person who is enrolled already', () => {
    expect(opened().codes('enrol-person', { person: 'zhang' })).toContain('person-is-new');
  });
});

/** A register in use; its own first entry is another test's matter. */
function opened() {
  return begin('people-register', { standing: { ...nothingYet, n: 1, places: { main: 'open' } } });
}
