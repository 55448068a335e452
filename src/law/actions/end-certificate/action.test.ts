import { describe, expect, it } from 'vitest';
import { nothingYet } from '../../standing.ts';
import { begin } from '#tests/law/scene.ts';

describe('注销证件 end-certificate', () => {
  it('is for the security administrator, about a person who is enrolled', () => {
    expect(opened().refusals('end-certificate')).toEqual([]);
    expect(opened().codes('end-certificate', { person: 'nobody' })).toContain('person-is-known');
    expect(opened().codes('end-certificate', {}, 'xitong')).toContain('who');
  });
});

/** A register in use; its own first entry is another test's matter. */
function opened() {
  return begin('people-register', { standing: { ...nothingYet, n: 1, places: { main: 'open' } } });
}
