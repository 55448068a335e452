import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#law/vocabulary.ts';
import { threeGrades } from '#tests/law/procedures/discretion-register.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const register = () => begin('discretion-register');
const loading = (...rows: readonly JsonObject[]) =>
  untilBefore('load-discretion-standard', register()).refusals('load-discretion-standard', { table: { file: 'ab'.repeat(32), rows } });
const [lighter = {}, normal = {}, heavier = {}] = threeGrades;

describe('装载裁量基准 load-discretion-standard', () => {
  it('is for legal review, and proposes only', () => {
    const opened = untilBefore('load-discretion-standard', register());
    expect(opened.codes('load-discretion-standard', {}, 'ju')).toContain('who');
    expect(untilAfter('load-discretion-standard', register()).place('proposal')).toBe('proposed');
  });

  it('refuses a row outside the statutory range, citing 处罚法 4, 34', () => {
    const [refusal] = loading(lighter, { ...heavier, most: 100_001 });
    expect(refusal).toMatchObject({
      code: 'standard-rows-sound',
      articles: [{ article: '34' }, { article: '4' }],
      says: expect.stringContaining('内容第2行“幅度上限”：幅度上限100001元超过法定上限100000元'),
    });
  });

  it('refuses a grade that is cheaper than a lighter one, and the same grade twice', () => {
    expect(loading({ ...lighter, most: 70_000 }, normal)[0]?.says).toContain('轻重颠倒');
    expect(loading(lighter, lighter)[0]?.says).toContain('已有“较轻”');
  });

  it('refuses an edition that ends before it begins, and an id used before', () => {
    const opened = untilBefore('load-discretion-standard', register());
    expect(opened.codes('load-discretion-standard', { validTo: '2025-12-31' })).toEqual(['standard-dates-ordered']);
    expect(untilAfter('load-discretion-standard', register()).codes('load-discretion-standard')).toEqual(['standard-is-new']);
  });
});
