import { describe, expect, it } from 'vitest';
import { matterById } from '../matters/index.ts';
import { defaultSettings } from '../settings.ts';
import type { Matter } from '../vocabulary.ts';
import { calculate, type ToCalculate } from './calculate.ts';
import { statutoryFactors, type ChosenFactor } from './factors.ts';
import { gradeFits, mayMitigate, proposedGrade } from './grade.ts';
import type { Standard } from './standard.ts';

const get = (id: string): Matter => {
  const matter = matterById(id);
  if (!matter) throw new RangeError(id);
  return matter;
};
const own = (effect: ChosenFactor['effect'], says = '配合调查程度'): ChosenFactor => ({ id: 'own', says, effect });
const statutory = (id: string): ChosenFactor => {
  const factor = statutoryFactors.find((candidate) => candidate.id === id);
  if (!factor) throw new RangeError(id);
  return { id, says: factor.says, effect: factor.effect };
};

function worked(id: string, changes: Partial<ToCalculate> = {}) {
  const usual = {
    step: 1,
    partyKind: 'organisation',
    base: null,
    factors: [],
    grade: 'normal',
    standard: null,
    shares: defaultSettings,
  } as const;
  const answer = calculate({ matter: get(id), ...usual, ...changes });
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

describe('what the circumstances lead to', () => {
  it.each([
    [[], 'normal'],
    [[own('lighter')], 'lighter'],
    [[own('heavier')], 'heavier'],
    [[own('lighter'), own('heavier', '其他')], 'normal'],
    [[own('neutral')], 'normal'],
    [[statutory('remedied'), own('heavier'), own('heavier', '其他')], 'lighter'],
    [[statutory('reduced')], 'lighter'],
    [[statutory('emergency')], 'heavier'],
    [[statutory('first')], 'normal'],
    [[statutory('trivial'), own('heavier')], 'none'],
    [[statutory('blameless'), statutory('remedied')], 'none'],
  ] as const)('%j: %s', (factors, grade) => {
    expect(proposedGrade(factors)).toBe(grade);
    expect(gradeFits(grade, factors)).toBe(true);
  });

  it('leaves 减轻 beside 从轻 where the law says 应当从轻或者减轻, and 不予 where it says 可以不予', () => {
    expect(gradeFits('mitigated', [statutory('merit')])).toBe(true);
    expect(gradeFits('mitigated', [own('lighter')])).toBe(false);
    expect(gradeFits('mitigated', [statutory('trivial'), statutory('merit')])).toBe(false);
    expect(gradeFits('none', [statutory('first')])).toBe(true);
    expect(gradeFits('none', [statutory('merit')])).toBe(false);
    expect(mayMitigate([statutory('reduced')])).toBe(true);
    expect(mayMitigate([own('lighter'), statutory('first')])).toBe(false);
  });
});

describe('the range of a grade', () => {
  it('is a share of the statutory range, both ends its own (安全生产法 97)', () => {
    expect(worked('CF-WSL-097-3', { grade: 'lighter' })).toMatchObject({ least: 0, most: 30_000, label: '从轻', standard: null });
    expect(worked('CF-WSL-097-3')).toMatchObject({ least: 30_000, most: 70_000 });
    expect(worked('CF-WSL-097-3', { grade: 'heavier' })).toMatchObject({ least: 70_000, most: 100_000 });
    expect(worked('CF-WSL-097-3', { step: 2 })).toMatchObject({ least: 130_000, most: 170_000 });
    expect(worked('CF-WSL-097-3', { step: 2, partyKind: 'citizen' })).toMatchObject({ least: 29_000, most: 41_000 });
  });

  it('follows the settings', () => {
    const share = (value: number) => ({ value, status: '已核', source: '局务会' }) as const;
    const shares = { discretionLighterTo: share(40), discretionHeavierFrom: share(60) };
    expect(worked('CF-WSL-097-3', { shares })).toMatchObject({ least: 40_000, most: 60_000 });
  });

  it('counts shares of an income and multiples of gains to the whole yuan', () => {
    expect(worked('CF-ACC-036', { partyKind: 'citizen', base: 123_457 })).toMatchObject({ least: 88_889, most: 108_642 });
    expect(worked('CF-WSL-092-2', { base: 150_000 })).toMatchObject({ least: 435_000, most: 615_000 });
    expect(worked('CF-WSL-095', { partyKind: 'citizen', base: 123_457 })).toMatchObject({ least: 49_382, most: 49_382 });
  });

  it('lies below the least for 减轻; where there is no least there is nothing below it', () => {
    expect(worked('CF-WSL-109', { grade: 'mitigated' })).toMatchObject({ least: 0, most: 49_999 });
    expect(worked('CF-WSL-097-3', { grade: 'mitigated' })).toMatchObject({ least: 0, most: 30_000 });
  });

  it('says what is missing', () => {
    const asked = { step: 1, partyKind: 'citizen', base: null, factors: [], grade: null, standard: null, shares: defaultSettings } as const;
    expect(calculate({ matter: get('CF-WSL-095'), ...asked })).toContain('请先填写计算基数');
    expect(calculate({ matter: get('CF-WSL-097-3'), ...asked })).toContain('没有可以裁量的罚款');
    expect(calculate({ matter: get('CF-WSL-112'), ...asked, partyKind: 'organisation', base: 30_000 })).toContain('没有可以裁量的罚款');
    expect(calculate({ matter: get('CF-WSL-097-3'), ...asked, step: null })).toContain('请先选择处罚档次');
  });
});

describe('the arithmetic', () => {
  it('is told line by line, each with its provision and the range after it', () => {
    const note = '新进人员六名';
    const { lines, proposed } = worked('CF-WSL-097-3', { factors: [{ ...own('heavier', '未培训人数'), note }], grade: 'heavier' });
    expect(proposed).toBe('heavier');
    expect(lines).toEqual([
      { says: '法定幅度：“发现违法”，单位100000元以下。', article: '安全生产法 97条3项', from: 0, to: 100_000 },
      { says: '情节：未培训人数（新进人员六名）——从重。', article: '处罚法 5条2款', from: null, to: null },
      { says: '综合上述情节，建议按“从重”处理。', article: '处罚法 5条2款', from: null, to: null },
      {
        says: '从重为法定幅度的70%–100%，比例待核：0＋（100000－0）×70%＝70000元，0＋（100000－0）×100%＝100000元。',
        article: '处罚法 34条',
        from: 70_000,
        to: 100_000,
      },
    ]);
  });
});

describe('the bureau’s own table', () => {
  const row = { matter: 'CF-WSL-097-3', step: 1, target: '单位', circumstances: '示例情节' } as const;
  const standard: Standard = {
    ...{ id: 's', title: '示例裁量基准', number: '示例1号', validFrom: '2026-01-01', validTo: null, decision: 'confirmed' },
    rows: [
      { ...row, grade: 'lighter', label: '轻微', least: 0, most: 10_000 },
      { ...row, grade: 'lighter', label: '较轻', least: 10_000, most: 25_000 },
      { ...row, grade: 'normal', label: '一般', least: 25_000, most: 60_000 },
      { ...row, matter: 'CF-WSL-092-2', grade: 'normal', label: '一般', least: 2.5, most: 3.25 },
    ],
  };

  it('gives the range, by its own grade where it has several', () => {
    expect(worked('CF-WSL-097-3', { standard, grade: 'lighter' })).toMatchObject({ label: '轻微', most: 10_000, standard: 's' });
    const lighter = worked('CF-WSL-097-3', { standard, grade: 'lighter', label: '较轻' });
    expect(lighter).toMatchObject({ label: '较轻', least: 10_000, most: 25_000, standardTitle: '《示例裁量基准》（示例1号）' });
    expect(worked('CF-WSL-092-2', { standard, base: 150_001 })).toMatchObject({ least: 375_002, most: 487_503 });
  });

  it('has no grade it does not name; 减轻 it need not name', () => {
    expect(() => worked('CF-WSL-097-3', { standard, grade: 'heavier' })).toThrow('没有“从重”');
    expect(worked('CF-WSL-097-3', { standard, grade: 'mitigated' })).toMatchObject({ least: 0, most: 30_000 });
  });

  it('leaves what it does not speak of to the settings, and says so', () => {
    expect(worked('CF-WSL-097-3', { standard, step: 2 })).toMatchObject({
      standard: null,
      standardTitle: expect.stringContaining('默认比例'),
    });
  });
});
