import { describe, expect, it } from 'vitest';
import { urged } from '#tests/law/enforced.ts';

describe('听取催告后的陈述、申辩 hear-enforcement-statement', () => {
  it('keeps the bureau from the court where what was said is right, citing 强制法 36', () => {
    const [refusal] = urged().act('hear-enforcement-statement', { result: 'adopted' }).wait(100).refusals('apply-to-court');
    expect(refusal?.articles).toEqual([{ law: 'ACL2011', article: '36' }]);
    expect(urged().act('hear-enforcement-statement').wait(100).codes('apply-to-court')).toEqual([]);
  });
});
