import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('归档 archive-case', () => {
  it('ends the work', () => {
    expect(untilAfter('archive-case').place('main')).toBe('archived');
  });

  it('is for the archivist', () => {
    expect(untilBefore('archive-case').codes('archive-case', {}, 'zhang')).toContain('who');
  });
});
