import { describe, expect, it } from 'vitest';
import { underWay } from '#tests/law/other-cases.ts';
import { begin, untilAfter } from '#tests/law/scene.ts';

const filed = untilAfter('approve-filing', begin('ordinary-penalty', { others: [underWay({ matter: 'CF-WSL-097-3' })] }));

describe('并案处理 merge-case', () => {
  it('ends a filed case and stops its ninety days', () => {
    const merged = filed.act('merge-case');
    expect(merged.place('main')).toBe('merged');
    expect(merged.standing.clocks['decision']?.stopped).toBe('2026-03-02');
  });

  it('waits for preserved evidence, recusal and a dispute over jurisdiction', () => {
    expect(filed.act('propose-preservation').codes('merge-case')).toContain('place');
    expect(filed.act('request-recusal').codes('merge-case')).toContain('place');
    expect(filed.act('raise-jurisdiction-dispute').codes('merge-case')).toContain('place');
  });

  it('is for a head who handles nothing of it', () => {
    expect(filed.codes('merge-case', {}, 'zhang')).toContain('who');
  });
});
