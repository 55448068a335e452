import { describe, expect, it } from 'vitest';
import { pointsWith } from '#tests/law/forms.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('协调审核分歧 settle-disagreement', () => {
  it('needs a disagreement', () => {
    expect(returnedReview().codes('settle-disagreement')).toContain('disagreed');
  });

  it('never stands in for a pass, citing 处罚法 58', () => {
    expect(disagreement().act('settle-disagreement').place('review')).toBe('ready');
  });
});

function returnedReview() {
  return untilBefore('review-decision').act('review-decision', {
    opinion: 'C',
    points: pointsWith('facts'),
    problems: [{ point: 'facts', says: '证据不足', asks: '补充培训台账' }],
  });
}

function disagreement() {
  const found = { opinion: 'C', points: pointsWith('facts'), problems: [{ point: 'facts', says: '证据不足', asks: '补充' }] };
  const answers = [{ problem: 1, answer: '证据已经充分', done: 'disagreed' }];
  return untilBefore('review-decision').act('review-decision', found).act('submit-for-review', { answers }).act('review-decision', found);
}
