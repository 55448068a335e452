import { describe, expect, it } from 'vitest';
import { urged } from '#tests/law/enforced.ts';

describe('申请法院强制执行 apply-to-court', () => {
  it('is refused while the party may still sue, citing 强制法 53', () => {
    expect(urged().codes('apply-to-court')).toContain('enforcement-window-open');
  });

  it('is open after that, for three months', () => {
    expect(urged().wait(100).refusals('apply-to-court')).toEqual([]);
  });

  it('is refused when they are over', () => {
    expect(urged().wait(250).codes('apply-to-court')).toContain('enforcement-window-open');
  });

  it('may come later with a proper reason, citing 行诉解释 156', () => {
    expect(urged().wait(250).codes('apply-to-court', { lateReason: '洪灾，法院停止受理至今日。' })).toEqual([]);
  });

  it('counts anew from the end of a reconsideration that was lost, whatever the urging before it said, citing 行诉法 45', () => {
    const lost = urged().act('receive-remedy').act('reply-to-remedy').wait(1);
    const upheld = lost.act('record-remedy-result', { partyReceivedOn: lost.today });
    expect(upheld.wait(14).codes('apply-to-court')).toContain('enforcement-window-open');
    expect(upheld.wait(25).codes('apply-to-court')).toEqual([]);
    expect(upheld.wait(140).codes('apply-to-court')).toContain('enforcement-window-open');
  });

  it('may be prepared anew after a suit, whose end is stated in a new urging', () => {
    const sued = urged().act('receive-remedy', { kind: 'litigation' }).act('reply-to-remedy').act('record-judgment').wait(300);
    const upheld = sued.act('record-remedy-result');
    expect(upheld.codes('apply-to-court')).toContain('enforcement-window-open');
    const again = upheld.act('urge-enforcement', { remedyEndsOn: upheld.today }).act('serve-paper', { paper: 'enforcement-urging' });
    expect(again.wait(20).codes('apply-to-court')).toEqual([]);
  });

  it('carries a head’s signature, citing 强制法 55', () => {
    expect(urged().wait(100).codes('apply-to-court', { signedBy: 'zhang' })).toContain('head-signs');
  });
});
