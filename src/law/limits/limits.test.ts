import { describe, expect, it } from 'vitest';
import { faultOf } from '../statutes/index.ts';
import { defaultSettings } from '../settings.ts';
import { lengthOf } from '../clocks.ts';
import { limits } from './index.ts';
import { otherLimits } from './other.ts';

describe('the table of limits', () => {
  it('has the ninety-eight of the domain, the bureau’s own, and those whose last day a paper names', () => {
    const own = [
      ...['ARCHIVE-DAYS', 'CORRECTION-DUE', 'WITHDRAW-WD', 'REDO-DUE', 'SUMMARY-FILING', 'INSPECTION-DUE'],
      ...['STOP-REPORT-H', 'ACL-56-15D', 'ACL-58-30D', 'ACL-59-5D', 'ALiL-85-15D', 'ALiL-85-10D', 'COURT-9M'],
      ...['LICENCE-VALID-DUE', 'LICENCE-RENEWAL-DUE', 'LICENCE-STATEMENT'],
    ];
    const all = [...Object.keys(limits), ...otherLimits.map(({ id }) => id)];
    expect(all).toEqual(expect.arrayContaining(own));
    expect(all.length).toBe(98 + own.length);
    expect(new Set(all).size).toBe(all.length);
  });

  it('cites provisions that exist', () => {
    for (const { id, articles } of [...Object.values(limits), ...otherLimits])
      expect(
        articles.map(faultOf).filter((fault) => fault !== null),
        id,
      ).toEqual([]);
  });

  it('counts hours only in limits whose id says so', () => {
    for (const { id, unit } of Object.values(limits)) expect(id.endsWith('H'), id).toBe(unit === 'hour');
  });

  it('has whole lengths and warnings from early to late', () => {
    for (const limit of Object.values(limits)) {
      expect(lengthOf(limit, defaultSettings)).toBeGreaterThanOrEqual(0);
      expect([...limit.warnBefore].sort((a, b) => b - a)).toEqual(limit.warnBefore);
    }
  });

  it('takes what no statute gives, or no text at hand confirms, from the settings', () => {
    const unconfirmed = Object.values(limits).filter(({ verified }) => !verified);
    for (const { id, length } of unconfirmed) expect(typeof length, id).toBe('object');
    const set = Object.values(limits).filter(({ length }) => typeof length !== 'number');
    expect(set.map(({ id }) => id).sort()).toEqual(unconfirmed.map(({ id }) => id).sort());
  });
});
