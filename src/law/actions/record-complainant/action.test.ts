import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const reported = begin().act('register-clue', { source: 'report' });

describe('登记投诉举报人 record-complainant', () => {
  it('starts the fifteen working days for a reply where the name is given, citing 重庆市行政执法责任制条例 13', () => {
    expect(reported.act('record-complainant').standing.clocks['complaint-reply']?.stopped).toBe(null);
    expect(reported.act('record-complainant', { realName: false }).standing.clocks['complaint-reply']).toBeUndefined();
  });

  it('wants a name and a way to reach whoever reports by name', () => {
    expect(reported.codes('record-complainant', { contact: '' })).toContain('gate');
  });

  it('has nobody to record where nobody reported', () => {
    expect(untilAfter('register-clue').codes('record-complainant')).toContain('gate');
  });

  it('keeps the name out of what the case remembers', () => {
    expect(JSON.stringify(reported.act('record-complainant').standing.facts)).not.toContain('示例·举报人');
  });
});
