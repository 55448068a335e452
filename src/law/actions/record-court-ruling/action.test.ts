import { describe, expect, it } from 'vitest';
import { applied, urged } from '#tests/law/enforced.ts';

describe('登记法院裁定和执行结果 record-court-ruling', () => {
  it('grants before it ends', () => {
    expect(urged().wait(100).act('apply-to-court').codes('record-court-ruling', { result: 'finished' })).toContain('gate');
  });

  it('leads to the end of the execution', () => {
    expect(
      urged()
        .wait(100)
        .act('apply-to-court')
        .act('record-court-ruling')
        .act('record-court-ruling', { result: 'finished' })
        .place('enforcement'),
    ).toBe('finished');
  });

  it('starts the court’s seven working days when it accepts, or thirty days where it hears opinions, citing 强制法 57, 58', () => {
    const accepted = applied().act('record-court-ruling', { result: 'accepted' });
    expect(accepted.standing.clocks['court-ruling']).toMatchObject({ stopped: null });
    expect(accepted.standing.clocks['court-acceptance']?.stopped).toBe(accepted.today);
    expect(accepted.act('record-court-ruling').place('enforcement')).toBe('granted');
    const heard = applied().act('record-court-ruling', { result: 'accepted', heard: true });
    expect(heard.standing.clocks['court-ruling']).toBeUndefined();
    expect(heard.standing.clocks['court-ruling-heard']).toMatchObject({ stopped: null });
  });

  it('starts five working days for the court to act where it was asked to act at once, citing 强制法 59', () => {
    const reasons = { immediate: true, immediateReason: '储罐随时可能爆炸。' };
    expect(urged().wait(100).codes('apply-to-court', { immediate: true })).toContain('gate');
    const granted = urged().wait(100).act('apply-to-court', reasons).act('record-court-ruling');
    expect(granted.standing.clocks['immediate-enforcement']).toMatchObject({ stopped: null });
  });
});
