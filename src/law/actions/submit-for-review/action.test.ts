import { describe, expect, it } from 'vitest';
import { pointsWith } from '#tests/law/forms.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('送法制审核 submit-for-review', () => {
  it('refuses another draft than the latest', () => {
    expect(untilBefore('submit-for-review').codes('submit-for-review', { draftDigest: 'f'.repeat(64) })).toContain('PG9');
  });

  it('refuses to leave a problem unanswered, citing 处罚法 58', () => {
    expect(returnedReview().codes('submit-for-review', { answers: [] })).toContain('PG9');
  });

  it('takes the answers one by one', () => {
    expect(returnedReview().refusals('submit-for-review')).toEqual([]);
  });
});

function returnedReview() {
  return untilBefore('review-decision').act('review-decision', {
    opinion: 'C',
    points: pointsWith('facts'),
    problems: [{ point: 'facts', says: '证据不足', asks: '补充培训台账' }],
  });
}
