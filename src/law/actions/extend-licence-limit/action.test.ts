import { describe, expect, it } from 'vitest';
import { hazardousMaterials } from '#tests/law/licence.ts';
import { doneAfter } from '#tests/law/licence-scenes.ts';
import { begin } from '#tests/law/scene.ts';

describe('延长决定期限 extend-licence-limit', () => {
  const accepted = doneAfter('accept-application');

  it('adds ten working days once, before the limit is over, by a head (许可法 42)', () => {
    const longer = accepted.act('extend-licence-limit');
    expect(longer.standing.clocks['decision-fireworks']?.extension).toBe(10);
    expect(longer.codes('extend-licence-limit')).toContain('LG8');
    expect(accepted.wait(40).codes('extend-licence-limit')).toContain('LG8');
    expect(accepted.codes('extend-licence-limit', {}, 'xu')).toContain('who');
  });

  it('does not lengthen the thirty days of 危化条例 35 until the bureau has confirmed that it may', () => {
    const hazardous = (settings = {}) =>
      begin('licence', { settings })
        .act('apply-for-licence', { matter: 'XK-HAZ-035', materials: hazardousMaterials })
        .act('accept-application')
        .codes('extend-licence-limit');
    expect(hazardous()).toContain('LG8');
    expect(hazardous({ hazardousExtensionAllowed: { value: true, status: '已核', source: '政策法规科' } })).toEqual([]);
  });
});
