import { describe, expect, it } from 'vitest';
import { matters } from '../matters/index.ts';
import { otherMatters } from '../matters/other.ts';
import { citationsText, citationText, shortCitation } from './citation-text.ts';
import { applicableVersions, faultOf, isCitable, statuteOn, statutes } from './index.ts';

describe('the register of statutes', () => {
  it('knows each version once, and never two of a family in force on a day', () => {
    expect(new Set(statutes.map(({ code }) => code)).size).toBe(statutes.length);
    for (const a of statutes)
      for (const b of statutes)
        if (a.family === b.family && a.effectiveFrom < b.effectiveFrom)
          expect(a.effectiveTo !== null && a.effectiveTo < b.effectiveFrom, `${a.code} ${b.code}`).toBe(true);
  });

  it('refuses articles, paragraphs and items that do not exist', () => {
    expect(isCitable({ law: 'APL2021', article: '58', paragraph: 1, item: 4 })).toBe(true);
    expect(faultOf({ law: 'APL2021', article: '87' })).toContain('没有第87条');
    expect(faultOf({ law: 'APL2021', article: '58', paragraph: 3 })).toContain('没有第3款');
    expect(faultOf({ law: 'APL2021', article: '58', paragraph: 1, item: 5 })).toContain('没有第5项');
    expect(faultOf({ law: 'WSL2021', article: '97', item: 8 })).toContain('没有第8项');
    expect(faultOf({ law: 'NOSUCH', article: '1' })).toContain('台账中没有');
    expect(faultOf({ law: 'APL2021', article: '零' })).toContain('不是条号');
    expect(isCitable({ law: 'APL2021', article: '58-1' })).toBe(false);
    expect(isCitable({ law: 'CRL2023', article: '134-1' })).toBe(true);
    expect(isCitable({ law: 'SEED28', article: '8' })).toBe(false);
  });

  it('finds every provision the matters cite', () => {
    for (const { id, basis, violated } of matters)
      for (const citation of [basis, ...violated]) expect(faultOf(citation), `${id} ${JSON.stringify(citation)}`).toBeNull();
    for (const { id, basis } of otherMatters) expect(faultOf(basis), id).toBeNull();
  });

  it('chooses the version by the day, and shows the later one beside it (处罚法 37)', () => {
    expect(statuteOn('ARL', '2023-12-31')?.code).toBe('ARL2017');
    expect(statuteOn('ARL', '2024-01-01')?.code).toBe('ARL2023');
    expect(applicableVersions('HAZ', '2026-04-30', '2026-06-01')).toMatchObject({
      conduct: { code: 'HAZ2013' },
      later: { code: 'HCSL2026' },
    });
    expect(applicableVersions('WSL', '2026-01-01', '2026-06-01').later).toBeNull();
  });

  it('writes provisions the way papers cite them', () => {
    expect(citationText({ law: 'APL2021', article: '58', paragraph: 1, item: 2 })).toBe(
      '《中华人民共和国行政处罚法》第五十八条第一款第（二）项',
    );
    expect(citationText({ law: 'WSL2021', article: '97', paragraph: 1, item: 3 })).toBe('《中华人民共和国安全生产法》第九十七条第（三）项');
    expect(citationText({ law: 'CRL2023', article: '134-1' })).toBe('《中华人民共和国刑法》第一百三十四条之一');
    expect(citationText({ law: 'SEED28', article: '9' })).toContain('（梁平应急发〔2021〕28号）（九）');
    expect(citationText({ law: 'GBF54', article: '1' })).toMatch(/（国办发〔2024〕54号）$/);
    expect(shortCitation({ law: 'GBF54', article: '1' })).toBe('涉企检查意见');
    expect(shortCitation({ law: 'APL2021', article: '58' })).toBe('处罚法 58条');
    expect(shortCitation({ law: 'APL2021', article: '72', paragraph: 1, item: 1 })).toBe('处罚法 72条1款1项');
    expect(
      citationsText([
        { law: 'APL2021', article: '44' },
        { law: 'APL2021', article: '45', paragraph: 1 },
      ]),
    ).toBe('《中华人民共和国行政处罚法》第四十四条、第四十五条第一款');
  });
});
