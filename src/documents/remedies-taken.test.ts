import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#law/vocabulary.ts';
import { remediesBeforeCourt, remediesSoFar } from './remedies-taken.ts';
import type { PaperSource } from './source.ts';

const source = (facts: JsonObject, issuedOn = '2026-10-01') => ({ standing: { facts }, issuedOn }) as unknown as PaperSource;
const upheld = { remedyKind: 'reconsideration', remedyUntil: '2026-06-10' };
const suit = { remedyKind: 'litigation', remedyUntil: '2027-05-10' };

describe('what court and party are told of remedies', () => {
  it('is that none was taken, once the time for it is over and none was', () => {
    expect(remediesBeforeCourt(source({}))).toBe('在法定期限内没有申请行政复议或者提起行政诉讼');
    expect(remediesSoFar(source({}), '2026-09-02')).toContain('也没有申请行政复议');
    expect(remediesSoFar(source({}, '2026-04-01'), '2026-09-02')).toBe('至今没有履行');
  });

  it('is what was taken and when it ended, where there was one', () => {
    expect(remediesBeforeCourt(source(upheld))).toBe('申请了行政复议，2026年6月10日有复议决定，此后在法定期限内没有提起行政诉讼');
    expect(remediesBeforeCourt(source(suit))).toBe('提起了行政诉讼，2027年5月10日有裁判结果');
    for (const facts of [upheld, suit]) expect(remediesSoFar(source(facts), '2026-09-02')).not.toContain('没有申请');
  });
});
