import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

const sued = () => untilAfter('decide-penalty').act('receive-remedy', { kind: 'litigation' });

describe('登记一审裁判 record-judgment', () => {
  it('changes nothing of the decision, and starts the fifteen days for an appeal, citing 行诉法 85', () => {
    const judged = sued().act('record-judgment');
    expect([judged.place('remedy'), judged.place('validity')]).toEqual(['judged', 'in-force']);
    expect(judged.standing.clocks['judgment-appeal']).toMatchObject({ stopped: null });
    expect(judged.standing.clocks['ruling-appeal']).toBeUndefined();
  });

  it('starts ten days for a ruling', () => {
    const ruled = sued().act('record-judgment', { kind: 'ruling' });
    expect(ruled.standing.clocks['ruling-appeal']).toMatchObject({ stopped: null });
    expect(ruled.wait(11).codes('record-remedy-result')).toEqual([]);
    expect(ruled.wait(10).codes('record-remedy-result')).toContain('gate');
  });

  it('may be given again where the court above sends the case back (行诉法 89), and be appealed again', () => {
    const again = sued().act('record-judgment').act('record-appeal').wait(60).act('record-judgment');
    expect([again.place('remedy'), again.standing.clocks['judgment-appeal']?.stopped]).toEqual(['judged', null]);
    expect(again.codes('record-remedy-result')).toContain('gate');
  });

  it('is of a suit, not of a reconsideration', () => {
    expect(untilAfter('decide-penalty').act('receive-remedy').codes('record-judgment')).toContain('gate');
  });

  it('is received on a day from the judgment on', () => {
    const later = sued().wait(10);
    expect(later.codes('record-judgment', { decidedOn: '2026-03-05', receivedOn: '2026-03-04' })).toContain('gate');
    expect(later.codes('record-judgment', { decidedOn: '2026-02-05', receivedOn: '2026-03-04' })).toContain('date-not-before');
  });
});
