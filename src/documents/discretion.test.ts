import { describe, expect, it } from 'vitest';
import { calculate } from '#law/discretion/calculate.ts';
import type { ChosenFactor } from '#law/discretion/factors.ts';
import type { Standard } from '#law/discretion/standard.ts';
import { matterById } from '#law/matters/index.ts';
import { defaultSettings } from '#law/settings.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { discretionText } from './discretion.ts';

const worse: ChosenFactor = { id: 'own', says: '未培训人数', effect: 'heavier', note: '六名' };
const remedied: ChosenFactor = { id: 'remedied', says: '主动消除或者减轻违法行为危害后果', effect: 'must-ease' };
const row = { matter: 'CF-WSL-097-3', step: 1, target: '单位', source: '示例三条' } as const;
const standard: Standard = {
  ...{ id: 's', title: '示例裁量基准', number: '示例〔2026〕1号', validFrom: '2026-01-01', validTo: null, decision: 'confirmed' },
  rows: [{ ...row, grade: 'heavier', label: '较重', circumstances: '未培训五人以上', least: 60_000, most: 100_000 }],
};

function draft(
  fine: number,
  factors: readonly ChosenFactor[],
  given: { grade?: 'heavier' | 'lighter'; standard?: Standard; reason?: string } = {},
): JsonObject {
  const { grade = 'heavier', reason } = given;
  const matter = matterById('CF-WSL-097-3');
  if (!matter) throw new RangeError();
  const asked = {
    matter,
    step: 1,
    partyKind: 'organisation',
    base: null,
    factors,
    grade,
    standard: given.standard ?? null,
    shares: defaultSettings,
  };
  const calculation = calculate(asked) as unknown as JsonObject;
  return { outcome: 'penalty', measures: { fine }, discretionCalc: { ...calculation, ...(reason === undefined ? {} : { reason }) } };
}

describe('裁量 on paper', () => {
  it('names the bureau’s table, the circumstances with their provisions, and the amount inside the range', () => {
    expect(discretionText(draft(80_000, [worse], { standard }))).toBe(
      '适用《示例裁量基准》（示例〔2026〕1号）。法定罚款幅度为100000元以下。' +
        '考虑的情节：未培训人数（六名），从重（依据《中华人民共和国行政处罚法》第五条第二款）。' +
        '属于“较重”（从重）：未培训五人以上，对应罚款60000元以上100000元以下。在该幅度内确定罚款80000元。',
    );
  });

  it('shows the arithmetic where there is no table, and not what the bureau has still to confirm', () => {
    const text = discretionText(draft(20_000, [remedied], { grade: 'lighter' }));
    expect(text).toContain('应当从轻或者减轻（依据《中华人民共和国行政处罚法》第三十二条第（一）项）');
    expect(text).toContain('从轻为法定幅度的0%–30%：0＋（100000－0）×0%＝0元，0＋（100000－0）×30%＝30000元。');
    expect(text).not.toContain('待核');
  });

  it('gives the reason for leaving the range', () => {
    expect(discretionText(draft(50_000, [worse], { reason: '已经停产，经济困难。' }))).toMatch(
      /罚款50000元不在裁量幅度70000元至100000元之内。理由：已经停产，经济困难。$/,
    );
  });

  it('says nothing of a draft that has none', () => {
    expect(discretionText({ outcome: 'penalty', measures: { fine: 1 } })).toBe('');
  });
});
