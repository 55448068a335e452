import { describe, expect, it } from 'vitest';
import { held, opened } from '#tests/law/seized.ts';

describe('决定不实施查封、扣押 drop-seizure', () => {
  it('ends what was not carried out, and nothing else', () => {
    expect(opened().act('drop-seizure').place('main')).toBe('dropped');
    expect(held().codes('drop-seizure')).toContain('place');
  });

  it('leads to the archive', () => {
    expect(opened().act('drop-seizure').codes('archive-case')).toEqual([]);
  });
});
