import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

const judged = () => untilAfter('decide-penalty').act('receive-remedy', { kind: 'litigation' }).act('record-judgment');

describe('登记上诉 record-appeal', () => {
  it('keeps the judgment of the first instance from taking effect; that of the second has effect at once, citing 行诉法 85', () => {
    const appealed = judged().act('record-appeal');
    expect(appealed.place('remedy')).toBe('appealed');
    expect(appealed.standing.clocks['judgment-appeal']?.stopped).toBe(appealed.today);
    expect(appealed.act('record-remedy-result', { result: 'revoked' }).place('validity')).toBe('revoked');
  });

  it('is too late for the bureau after fifteen days; another’s appeal may reach it later', () => {
    expect(judged().wait(15).codes('record-appeal', { by: 'bureau' })).toEqual([]);
    expect(judged().wait(16).codes('record-appeal', { by: 'bureau' })).toContain('gate');
    expect(judged().wait(16).codes('record-appeal')).toEqual([]);
  });

  it('is dated from the judgment on', () => {
    expect(judged().wait(3).codes('record-appeal', { appealedOn: '2026-03-01' })).toContain('gate');
  });
});
