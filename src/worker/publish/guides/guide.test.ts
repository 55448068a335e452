import { describe, expect, it } from 'vitest';
import { matters } from '#law/matters/index.ts';
import { requirementsOf } from '#law/matters/licence-requirements.ts';
import { otherMatters } from '#law/matters/other.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { faultOf } from '#law/statutes/index.ts';
import { inspectionLike, licenceLike } from '#tests/law/other-kinds.ts';
import { allGuides } from './guide.ts';

const versions = [...Object.values(procedureVersions), licenceLike, inspectionLike];
const guides = allGuides(versions, defaultSettings);
const guideOf = (id: string) => {
  const found = guides.find((guide) => guide.id === id);
  if (!found) throw new Error(`no guide ${id}`);
  return found;
};

describe('the guides', () => {
  it('are one for every matter and every procedure that is no register, under ids of their own', () => {
    expect(guides.filter(({ subject }) => subject === 'matter')).toHaveLength(matters.length + otherMatters.length);
    expect(guides.filter(({ subject }) => subject === 'procedure').map(({ id }) => id)).toEqual([
      'ordinary-penalty',
      'summary-penalty',
      'seizure',
      'stop-order',
      'cut-off',
      'inspection',
      'licence',
      'licence-like',
      'inspection-like',
    ]);
    expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
    for (const { id } of guides) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
  });

  it('all say name, basis, who decides, cost and relief', () => {
    for (const { id, guide } of guides) {
      const titles = guide.lines.map(({ title }) => title);
      expect(titles, id).toContain('实施主体');
      expect(
        titles.some((title) => /^(设定)?依据$/.test(title)),
        id,
      ).toBe(true);
      expect(guide.fees.map(({ text }) => text).join(), id).toContain('不收费');
      expect(
        guide.remedies.map(({ title }) => title),
        id,
      ).toEqual(expect.arrayContaining(['陈述、申辩', '行政复议', '行政诉讼']));
    }
  });

  it('lead to the procedures made for their matter, else to those of their kind', () => {
    expect(guideOf('xk-fw-019-2').guide.procedures).toEqual(['licence', 'licence-like']);
    expect(guideOf('xk-haz-035').guide.procedures).toEqual(['licence']);
    expect(guideOf('xk-fw-019-1').guide.procedures).toEqual([]);
    expect(guideOf('jc-wsl-062').guide.procedures).toEqual(['inspection', 'inspection-like']);
    expect(guideOf('cf-wsl-097-3').guide.procedures).toEqual(['ordinary-penalty', 'summary-penalty']);
    expect(guideOf('licence-like').guide.matters).toEqual([{ id: 'xk-fw-019-2', title: '烟花爆竹经营（零售）许可' }]);
  });

  it('say ranges, shares and multiples as the law has them', () => {
    const measures = guides.flatMap(({ guide }) => guide.situations.flatMap((one) => one.measures));
    expect(measures).toContain('对单位：罚款，10万元以上20万元以下');
    expect(measures).toContain('对单位：可以罚款，5万元以下');
    expect(measures).toContain('对主要负责人：罚款，按上一年年收入计算，40%');
    expect(measures.find((text) => text.includes('倍'))).toMatch(/按违法所得倍数计算，2倍以上5倍以下/);
    expect(measures.some((text) => /undefined|null|NaN/.test(text))).toBe(false);
  });

  it('mark what is not checked', () => {
    const level = guideOf('xk-fw-019-1').guide.lines.find(({ title }) => title === '行使层级');
    expect(level).toMatchObject({ note: '待核' });
    expect(guideOf('cf-wsl-097-3').guide.lines.every(({ note }) => note === null)).toBe(true);
  });

  it('cite provisions that exist for what a licence needs', () => {
    const required = otherMatters.flatMap((matter) => requirementsOf(matter) ?? []);
    expect(required).toHaveLength(3);
    const cited = required.flatMap(({ bases, materials }) => [...bases, ...materials.flatMap((one) => one.articles)]);
    expect(cited.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });
});
