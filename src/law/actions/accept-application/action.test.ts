import { describe, expect, it } from 'vitest';
import { hazardousMaterials } from '#tests/law/licence.ts';
import { doneAfter } from '#tests/law/licence-scenes.ts';
import { begin } from '#tests/law/scene.ts';

describe('受理 accept-application', () => {
  const received = doneAfter('apply-for-licence');

  it('is dated today, or from the receipt where five working days went by without a word (许可法 32 Ⅰ 4)', () => {
    expect(received.wait(1).codes('accept-application', { acceptedOn: '2026-03-02' })).toContain('LG3');
    const silent = received.wait(8);
    expect(silent.refusals('accept-application')[0]?.says).toContain('自收到之日');
    const accepted = silent.act('accept-application', { acceptedOn: '2026-03-02' });
    expect(accepted.standing.clocks['decision-fireworks']).toMatchObject({ started: '2026-03-02', stopped: null });
  });

  it('waits for every required paper, but not once silence has accepted', () => {
    const thin = begin('licence').act('apply-for-licence', { materials: ['fw-application'] });
    expect(thin.refusals('accept-application')[0]?.says).toContain('还缺');
    expect(thin.wait(8).refusals('accept-application', { acceptedOn: '2026-03-02' })).toEqual([]);
  });

  it('refuses what a county does not decide, naming who does (危化条例 35)', () => {
    const stored = begin('licence').act('apply-for-licence', { matter: 'XK-HAZ-035', storage: true, materials: hazardousMaterials });
    expect(stored.refusals('accept-application')[0]?.says).toContain('设区的市级应急管理部门');
    for (const field of ['toxic', 'precursor'])
      expect(
        begin('licence')
          .act('apply-for-licence', { matter: 'XK-HAZ-035', [field]: true, materials: hazardousMaterials })
          .codes('accept-application'),
      ).toContain('LG3');
    expect(begin('licence').act('apply-for-licence', { matter: 'other' }).codes('accept-application')).toContain('LG3');
  });

  it('refuses an applicant kept out by false papers for a year, by fraud for three (许可法 78, 79)', () => {
    const barred = (barredFor: string, barredOn: string) =>
      doneAfter('apply-for-licence', {
        others: [
          {
            case: 'other',
            procedure: 'licence',
            kind: 'licence',
            number: null,
            title: '',
            opened: '2024-01-01',
            ended: true,
            standing: { places: {}, facts: { matter: 'XK-FW-019-2', barredOn, barredFor }, done: {} },
          },
        ],
      }).refusals('accept-application');
    expect(barred('untrue', '2025-03-02')[0]?.says).toContain('2026-03-03起可以申请');
    expect(barred('untrue', '2025-03-01')).toEqual([]);
    expect(barred('fraud', '2023-03-02')).toMatchObject([{ code: 'LG3' }]);
    expect(barred('fraud', '2023-03-01')).toEqual([]);
  });
});
