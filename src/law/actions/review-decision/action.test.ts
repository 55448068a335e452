import { describe, expect, it } from 'vitest';
import { pointsWith } from '#tests/law/forms.ts';
import { untilBefore } from '#tests/law/scene.ts';

describe('法制审核 review-decision', () => {
  it('refuses a reviewer who handled the case, citing 处罚法 58', () => {
    const handledByWang = untilBefore('conclude-investigation').act('inspect-premises', { officers: ['zhang', 'wang'] });
    const submitted = handledByWang.act('conclude-investigation').act('submit-for-review');
    expect(submitted.codes('review-decision', {}, 'wang')).toContain('PG9');
    expect(untilBefore('review-decision').refusals('review-decision', {}, 'wang')).toEqual([]);
  });

  it('refuses a reviewer without the qualification, citing 处罚法 58 Ⅱ', () => {
    expect(untilBefore('review-decision').codes('review-decision', {}, 'xin')).toContain('PG9');
  });

  it('refuses a handler as reviewer', () => {
    expect(untilBefore('review-decision').codes('review-decision', {}, 'zhang')).toContain('PG9');
  });

  it('refuses a pass over a problem', () => {
    expect(
      untilBefore('review-decision').codes('review-decision', {
        points: pointsWith('facts'),
        problems: [{ point: 'facts', says: '不足', asks: '补充' }],
      }),
    ).toContain('PG9');
  });

  it('refuses a return that names no problem', () => {
    expect(untilBefore('review-decision').codes('review-decision', { opinion: 'C' })).toContain('PG9');
  });

  it('refuses a point without its evidence', () => {
    expect(
      untilBefore('review-decision').codes('review-decision', { points: { ...pointsWith(), law: { result: 'ok', evidence: [] } } }),
    ).toContain('PG9');
  });
});
