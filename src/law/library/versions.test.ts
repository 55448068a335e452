import { describe, expect, it } from 'vitest';
import { dayInName, proposeVersions } from './propose.ts';
import { familyOf, lastDayOf, stateOn, textBefore, versionOn, versionsIn } from './versions.ts';

const form = (law: string, effectiveFrom: string, family = 'DENG', more: object = {}) => ({
  law,
  family,
  title: '示例区灯笼管理条例',
  shortTitle: '灯笼条例',
  version: `${effectiveFrom}施行`,
  effectiveFrom,
  articles: 7,
  textDigest: 'aa',
  original: 'bb',
  source: '示例',
  ...more,
});
const register = {
  facts: {
    statutes: { DENG2010: form('DENG2010', '2010-05-01'), DENG2024: form('DENG2024', '2024-08-01') },
    statutesEnded: { DENG2024: '2026-12-31', CQSUP2010: '2026-01-31' },
  },
};
const versions = versionsIn(register);

describe('the versions of a statute', () => {
  it('are those of the table and those the register has taken in', () => {
    expect(versions.find(({ code }) => code === 'APL2021')?.text).toBeNull();
    expect(familyOf(versions, 'DENG').map(({ code }) => code)).toEqual(['DENG2024', 'DENG2010']);
    expect(versions.find(({ code }) => code === 'CQSUP2010')?.effectiveTo).toBe('2026-01-31');
  });

  it('follow each other in time', () => {
    const codeOn = (day: string) => versionOn(versions, 'DENG', day)?.code;
    expect([codeOn('2010-04-30'), codeOn('2024-07-31'), codeOn('2024-08-01'), codeOn('2027-01-01')]).toEqual([
      undefined,
      'DENG2010',
      'DENG2024',
      undefined,
    ]);
    const [later, first] = familyOf(versions, 'DENG');
    if (!later || !first) throw new Error('two versions');
    expect([lastDayOf(versions, first), lastDayOf(versions, later)]).toEqual(['2024-07-31', '2026-12-31']);
    expect([stateOn(versions, first, '2024-08-01'), stateOn(versions, later, '2024-07-31')]).toEqual(['ended', 'future']);
    expect(textBefore(versions, later)?.code).toBe('DENG2010');
  });

  it('take over the version of the table when its text comes', () => {
    const [imported] = versionsIn({ facts: { statutes: { APL2021: form('APL2021', '2021-07-15', 'APL') } } }).filter(
      ({ code }) => code === 'APL2021',
    );
    expect(imported).toMatchObject({ family: 'APL', effectiveFrom: '2021-07-15', articles: 7, text: { digest: 'aa' } });
  });
});

describe('which version a text may be', () => {
  const found = (title: string, enacted: string | null, named: string | null = null) =>
    proposeVersions({ title, enacted, effectiveFrom: null, named }, versions).map(({ code, kind }) => `${kind} ${code}`);

  it('is a known one by its name and its day', () => {
    expect(found('中华人民共和国行政处罚法', '2021-01-22')[0]).toBe('known APL2021');
    expect(found('行政处罚法', '2009-08-27', dayInName('行政处罚法_20210122.docx'))[0]).toBe('known APL2021');
  });

  it('else another version of a known statute, else a new statute', () => {
    expect(found('中华人民共和国行政处罚法', '2030-01-01')).toEqual(['new-version APL2030', 'known APL2021', 'known APL2017']);
    expect(found('示例区水井管理办法', '2020-01-01')).toEqual(['new-statute ']);
  });

  it('is told by the day in the name of the file', () => {
    expect(dayInName('行政处罚法(2021-01-22).md')).toBe('2021-01-22');
    expect(dayInName('示例条例_20240801.docx')).toBe('2024-08-01');
    expect(dayInName('第12345678号.docx')).toBeNull();
  });
});
