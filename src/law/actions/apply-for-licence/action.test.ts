import { describe, expect, it } from 'vitest';
import { hazardousMaterials } from '#tests/law/licence.ts';
import { begin } from '#tests/law/scene.ts';

describe('登记许可申请 apply-for-licence', () => {
  it('opens the file, remembers the matter and starts the five days of 许可法 32', () => {
    const file = begin('licence').act('apply-for-licence');
    expect(file.place('main')).toBe('received');
    expect(file.standing.facts['progressCode']).toBe('ABCD-2345-WXYZ');
    expect(file.standing.clocks['intake']).toMatchObject({ started: '2026-03-02', stopped: null });
    expect(file.standing.clocks['decision-fireworks']).toMatchObject({ started: '2026-03-02' });
    expect(file.standing.clocks['decision-hazardous']).toBeUndefined();
  });

  it('counts thirty days of 危化条例 35 for hazardous chemicals, from the complete papers', () => {
    const file = begin('licence').act('apply-for-licence', { matter: 'XK-HAZ-035', materials: [] });
    const mended = file
      .act('notify-supplement', { items: [{ material: 'hc-training', lacks: 'missing', says: '缺。' }] })
      .wait(3)
      .act('receive-supplement', { materials: hazardousMaterials })
      .wait(1)
      .act('accept-application');
    expect(mended.standing.clocks['decision-hazardous']).toMatchObject({ started: '2026-03-05', stopped: null });
  });

  it('takes no application from the future, and nobody but the window', () => {
    expect(begin('licence').codes('apply-for-licence', { receivedOn: '2026-03-03' })).toContain('date-not-in-future');
    expect(begin('licence').codes('apply-for-licence', {}, 'xu')).toContain('who');
  });
});
