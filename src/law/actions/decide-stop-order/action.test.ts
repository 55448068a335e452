import { describe, expect, it } from 'vitest';
import { party } from '#tests/law/drafts.ts';
import { heavyOrder } from '#tests/law/procedures/stop-order.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('批准（确认）现场处理措施（经法制审核） decide-stop-order', () => {
  it('is refused before review passed this very draft', () => {
    expect(untilAfter('propose-stop-order', begin('stop-order')).codes('decide-stop-order')).toContain('PG9');
    expect(untilBefore('decide-stop-order', begin('stop-order')).codes('decide-stop-order')).toEqual([]);
  });

  it('gives the order that was only drafted', () => {
    const drafted = untilAfter('open-stop-order', begin('stop-order')).act('propose-stop-order', {
      draft: { party, evidence: '照片。', ...heavyOrder },
    });
    const decided = drafted.act('submit-for-review').act('review-decision').act('decide-stop-order');
    expect(decided.place('main')).toBe('ordered');
    expect(decided.place('decision-service')).toBe('due');
    expect(decided.standing.facts['stops']).toBe(true);
  });
});
