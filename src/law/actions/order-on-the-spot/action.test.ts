import { describe, expect, it } from 'vitest';
import { heavyOrder, lightOrder } from '#tests/law/procedures/stop-order.ts';
import { begin, type Scene, untilAfter } from '#tests/law/scene.ts';

const found = (grade = 'major'): Scene => {
  const scene = begin('stop-order').act('open-stop-order', { hazards: [{ says: '积尘。', grade }] });
  return scene;
};

describe('现场作出处理措施决定 order-on-the-spot', () => {
  it('stops work only where a major danger leaves no safety, citing 安法 65', () => {
    expect(found().codes('order-on-the-spot')).toEqual([]);
    expect(found('general').codes('order-on-the-spot')).toContain('stop-fits-hazard');
    expect(found().codes('order-on-the-spot', { unsafe: false })).toContain('stop-fits-hazard');
    expect(found('general').codes('order-on-the-spot', lightOrder)).toEqual([]);
  });

  it('stops the use of what is against the standards under 危化条例 7, and nothing more, while that is in force', () => {
    const use = { ...heavyOrder, power: 'haz-7-3', measure: ['责令停止使用相关设施、设备'] };
    expect(found('general').codes('order-on-the-spot', use)).toEqual([]);
    expect(found().codes('order-on-the-spot', { power: 'haz-7-3' })).toContain('stop-power-in-force');
    expect(begin('stop-order', { now: '2026-05-06T01:00:00.000Z' }).act('open-stop-order').codes('order-on-the-spot', use)).toContain(
      'stop-power-in-force',
    );
  });

  it('is reported to the head where it stops work, and needs no report where it does not', () => {
    const ordered = untilAfter('order-on-the-spot', begin('stop-order'));
    expect(ordered.place('approval')).toBe('urgent');
    expect(ordered.standing.clocks['report']?.stopped).toBe(null);
    const light = found().act('order-on-the-spot', lightOrder);
    expect(light.place('approval')).toBe(undefined);
    expect(light.codes('propose-stop-order')).toContain('gate');
  });

  it('shows certificates, tells the rights, hands the decision over', () => {
    expect(found().codes('order-on-the-spot', { certificatesShown: false })).toContain('gate');
    expect(found().codes('order-on-the-spot', { told: false })).toContain('gate');
    expect(found().codes('order-on-the-spot', { handedOver: 'absent' })).toContain('gate');
  });
});
