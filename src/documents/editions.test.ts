import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionOn } from './catalogue.ts';
import { familiesPresent, ownFamilies } from './fonts.ts';

describe('a new edition of a form', () => {
  const data = () => ({});
  const paper = {
    editions: [
      { from: '2027-01-01', folder: 'notice-2027', data },
      { from: '2029-07-01', folder: 'notice-2029', data },
    ],
  };

  it('is used from its first day on, and the old one for every day before', () => {
    expect(editionOn(paper, '2026-12-31')).toBeUndefined();
    expect(editionOn(paper, '2027-01-01')?.folder).toBe('notice-2027');
    expect(editionOn(paper, '2029-06-30')?.folder).toBe('notice-2027');
    expect(editionOn(paper, '2030-01-01')?.folder).toBe('notice-2029');
    expect(editionOn({}, '2030-01-01')).toBeUndefined();
  });
});

describe('fonts of a bureau', () => {
  const folderWith = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    writeFileSync(join(folder, 'fonts.json'), text);
    return folder;
  };

  it('are named in its folder, without code, and go first where they are there', () => {
    const own = ownFamilies([folderWith('{"fang": ["方正仿宋_GBK", "不在的字体"]}')]);
    const families = familiesPresent((family) => family !== '不在的字体' && !family.includes('FangSong'), own);
    expect(families.fang[0]).toBe('方正仿宋_GBK');
    expect(families.fang).not.toContain('不在的字体');
    expect(families.fang.at(-1)).toBe('Noto Serif SC');
  });

  it.each(['{', '[]', '{"comic": ["x"]}', '{"fang": "x"}', '{"fang": [1]}'])('%s is refused with a sentence', (text) => {
    expect(() => ownFamilies([folderWith(text)])).toThrow(/^字体设置 .*fonts\.json 不对：/);
  });

  it('need no such file', () => {
    expect(ownFamilies([tmpdir()])).toEqual({});
  });
});
