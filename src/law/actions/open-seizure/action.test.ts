import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const scene = (now?: string) => begin('seizure', now === undefined ? {} : { now });

describe('登记拟查封、扣押事项 open-seizure', () => {
  it('opens the case with its two officers as handlers', () => {
    expect(untilAfter('open-seizure', scene()).standing.facts['handlers']).toEqual(['zhang', 'li']);
  });

  it('is not for an entrusted body, citing 强制法 17', () => {
    const [refusal] = scene().refusals('open-seizure', { capacity: 'entrusted' });
    expect(refusal?.articles[0]).toEqual({ law: 'ACL2011', article: '17', paragraph: 1 });
  });

  it('needs two officers with certificates, citing 强制法 17 and 18', () => {
    const refusals = scene().refusals('open-seizure', { officers: ['zhang', 'guo'] });
    expect(refusals.map(({ code }) => code)).toContain('PG1');
    expect(refusals.flatMap(({ articles }) => articles.map(({ law }) => law))).toEqual(['ACL2011', 'ACL2011']);
  });

  it('needs a basis in force: 危化条例 7 is none after April 2026', () => {
    expect(scene().codes('open-seizure', { matter: 'QZ-HAZ-007' })).toEqual([]);
    expect(scene('2026-05-06T01:00:00.000Z').codes('open-seizure', { matter: 'QZ-HAZ-007' })).toContain('power-in-force');
  });
});
