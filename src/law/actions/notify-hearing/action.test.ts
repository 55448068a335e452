import { describe, expect, it } from 'vitest';
import { draft20000 } from '#tests/law/drafts.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('听证告知 notify-hearing', () => {
  it('is offered from 50,000 yuan, citing 处罚法 63 and 渝府令354', () => {
    expect(untilBefore('notify-hearing').refusals('notify-hearing')).toEqual([]);
  });

  it('is not due under it, yet may be offered for another heavy penalty (处罚法 63 五项)', () => {
    const noticed = untilBefore('submit-for-review')
      .act('conclude-investigation', { draft: draft20000 })
      .act('submit-for-review')
      .act('review-decision')
      .act('notify-penalty');
    expect(noticed.codes('notify-hearing')).toContain('PG8');
    const told = noticed.act('notify-hearing', { ground: 'other' }).act('serve-paper', { paper: 'notice' }).act('waive-defence');
    expect(told.codes('decide-penalty')).toContain('PG8');
  });
});
