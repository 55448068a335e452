import { describe, expect, it } from 'vitest';
import { applied } from '#tests/law/enforced.ts';

const refused = () => applied().act('record-court-ruling', { result: 'refused' });

describe('对法院裁定申请复议 appeal-court-ruling', () => {
  it('goes to the court above within fifteen days, citing 强制法 58', () => {
    expect(refused().wait(15).codes('appeal-court-ruling')).toEqual([]);
    const [refusal] = refused().wait(16).refusals('appeal-court-ruling');
    expect(refusal?.articles).toContainEqual({ law: 'ACL2011', article: '58', paragraph: 3 });
  });

  it('starts the limit of the court above, and its ruling leads on', () => {
    const appealed = refused().act('appeal-court-ruling');
    expect(appealed.standing.clocks['court-appeal']).toMatchObject({ stopped: null });
    expect(appealed.act('record-court-ruling').place('enforcement')).toBe('granted');
    expect(refused().act('appeal-court-ruling', { against: 'not-accepted' }).standing.clocks['court-appeal-acceptance']).toBeDefined();
  });
});
