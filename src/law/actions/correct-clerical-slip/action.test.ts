import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

const decided = untilAfter('decide-penalty');
const slip = (wrong: string, right: string) => decided.codes('correct-clerical-slip', { wrong, right });

describe('更正文书笔误 correct-clerical-slip', () => {
  it('mends how a paper is written, not what it decides, citing 处罚法 75', () => {
    expect(slip('示例大道11号', '示例大道1号')).toEqual([]);
    expect(slip('罚款80000元', '罚款8000元')).toContain('slip-leaves-content');
    expect(slip('警告', '警告，罚款1000元')).toContain('slip-leaves-content');
    expect(slip('从轻', '从重')).toContain('slip-leaves-content');
    expect(slip('相同', '相同')).toContain('slip-leaves-content');
  });

  it('is served before the case closes', () => {
    const served = decided.act('serve-paper', { paper: 'decision' }).act('record-payment').act('correct-clerical-slip');
    expect(served.codes('propose-closing')).toContain('place');
    expect(served.act('serve-paper', { paper: 'slip-correction' }).codes('propose-closing')).toEqual([]);
  });

  it('is mended in public too where the public copy has it', () => {
    const published = untilAfter('record-payment')
      .act('correct-clerical-slip', { publishedToo: true })
      .act('serve-paper', { paper: 'slip-correction' });
    expect(published.codes('propose-closing')).toEqual(['slip-corrected-in-public']);
    const redrafted = published.act('redraft-disclosure');
    expect(redrafted.codes('propose-closing')).toEqual(['slip-corrected-in-public']);
    expect(redrafted.act('correct-disclosure').codes('propose-closing')).toEqual([]);
  });
});
