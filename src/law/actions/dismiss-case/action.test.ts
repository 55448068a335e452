import { describe, expect, it } from 'vitest';
import { versionOf } from '#law/procedures/index.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('撤销案件 dismiss-case', () => {
  it('ends a case that should not have been filed', () => {
    expect(untilBefore('conclude-investigation').act('dismiss-case').place('main')).toBe('case-dismissed');
  });

  it('is no way out where the facts are not proved: that is a decision not to punish, citing 处罚法 57', () => {
    const ground = versionOf('ordinary-penalty').actions['dismiss-case']?.form.properties['ground'];
    expect(JSON.stringify(ground)).toContain('duplicate');
    expect(JSON.stringify(ground)).not.toContain('unproved');
  });

  it('waits for preserved evidence', () => {
    expect(
      untilBefore('conclude-investigation')
        .act('propose-preservation')
        .act('approve-preservation')
        .act('preserve-evidence')
        .codes('dismiss-case'),
    ).toContain('place');
  });
});
