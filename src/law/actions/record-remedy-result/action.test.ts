import { addDays } from '../../calendar.ts';
import { describe, expect, it } from 'vitest';
import { begin, type Scene, untilAfter, untilBefore } from '#tests/law/scene.ts';

const told = (scene: Scene = untilAfter('archive-case')) => scene.act('receive-remedy').act('reply-to-remedy');
const sued = () => untilAfter('archive-case').act('receive-remedy', { kind: 'litigation' }).act('reply-to-remedy');
const unpaid = () => told(untilBefore('record-payment'));
const changedTo = (changedFine: number) => ({ result: 'changed', changedFine, changedGains: 0 });

describe('登记复议、诉讼结果 record-remedy-result', () => {
  it('leaves the decision in force where it is upheld', () => {
    const upheld = told().act('record-remedy-result');
    expect([upheld.place('validity'), upheld.place('disclosure')]).toEqual(['in-force', 'published']);
  });

  it('takes it out of force where it is revoked or void, citing 复议法 64 and 67', () => {
    for (const result of ['revoked', 'void'])
      expect(told().act('record-remedy-result', { result }).place('validity'), result).toBe('revoked');
  });

  it('leaves it in force where it is found unlawful but not revoked, and takes it down in public (复议法 65, 行诉法 74, 处罚法 48)', () => {
    const unlawful = told().act('record-remedy-result', { result: 'unlawful' });
    expect([unlawful.place('validity'), unlawful.place('disclosure'), unlawful.place('compliance')]).toEqual([
      'in-force',
      'to-withdraw',
      'due',
    ]);
    expect(unlawful.standing.clocks['withdrawal']).toMatchObject({ stopped: null });
    expect(unlawful.act('withdraw-disclosure', { ground: 'revoked' }).place('disclosure')).toBe('withdrawn');
    expect(unpaid().act('record-remedy-result', { result: 'unlawful' }).codes('record-payment')).toEqual([]);
  });

  it('has a changed decision owed as changed (复议法 63, 行诉法 77)', () => {
    expect(unpaid().codes('record-remedy-result', { result: 'changed' })).toContain('gate');
    const changed = unpaid().act('record-remedy-result', changedTo(30000));
    expect([changed.place('validity'), changed.place('payment'), changed.standing.facts['fine']]).toEqual(['in-force', 'due', 30000]);
    expect(changed.codes('record-payment', { amount: 80000, paidTotal: 80000, settled: true })).toEqual([]);
    const paid = { amount: 30000, paidTotal: 30000 };
    expect(changed.codes('record-payment', { ...paid, settled: false })).toContain('settled-when-paid');
    expect(changed.act('record-payment', { ...paid, settled: true }).place('payment')).toBe('paid');
  });

  it('has it owed as it is left where it is revoked in part or mediated (复议法 64, 73; 行诉法 60, 70)', () => {
    for (const result of ['partly-revoked', 'mediated']) {
      expect(unpaid().codes('record-remedy-result', { result }), result).toContain('gate');
      const left = unpaid().act('record-remedy-result', { result, changedFine: 30000, changedGains: 0 });
      expect([left.place('validity'), left.standing.facts['fine']], result).toEqual(['in-force', 30000]);
    }
    expect(sued().codes('record-remedy-result', { result: 'mediated', changedFine: 30000, changedGains: 0 })).toEqual([]);
  });

  it('asks for nothing more where what was paid is as much as the changed decision asks for, and for the rest where it is less', () => {
    expect(told().act('record-remedy-result', changedTo(30000)).place('payment')).toBe('paid');
    const part = told(untilBefore('record-payment').act('record-payment', { amount: 30000, paidTotal: 30000, settled: false }));
    const settled = part.act('record-remedy-result', changedTo(30000));
    expect([settled.place('payment'), settled.standing.clocks['payment']?.stopped]).toEqual(['paid', settled.today]);
    expect(told().act('record-remedy-result', changedTo(100000)).place('payment')).toBe('due');
  });

  it('takes no judgment of the first instance before the time for an appeal is over, citing 行诉法 85', () => {
    const [refusal] = sued().refusals('record-remedy-result', { result: 'revoked' });
    expect(refusal?.articles).toContainEqual({ law: 'ALiL2017', article: '85' });
    expect(sued().codes('record-remedy-result', { result: 'withdrawn' })).toEqual([]);
    const judged = sued().act('record-judgment');
    expect(judged.wait(15).codes('record-remedy-result')).toContain('gate');
    expect(judged.wait(16).act('record-remedy-result', { result: 'revoked' }).place('validity')).toBe('revoked');
  });

  it('lets no judgment take effect on a day within the time for an appeal', () => {
    const began = sued();
    const judged = began.act('record-judgment').wait(30);
    const effective = (days: number, lastReceivedOn = began.today) =>
      judged.codes('record-remedy-result', { decidedOn: began.today, effectiveOn: addDays(began.today, days), lastReceivedOn });
    expect(effective(10)).toEqual(['gate']);
    expect(effective(20)).toEqual([]);
    expect(effective(20, addDays(began.today, 10)), 'served later on somebody else').toEqual(['gate']);
    expect(effective(28, addDays(began.today, 10))).toEqual([]);
    expect(effective(20, '')).toEqual(['gate']);
  });

  it('asks when the party had the decision on reconsideration, for its fifteen days run from then (行诉法 45); not where there is none', () => {
    expect(unpaid().codes('record-remedy-result', { partyReceivedOn: '' })).toContain('gate');
    const withdrawn = unpaid().act('record-remedy-result', { result: 'withdrawn' });
    expect(withdrawn.standing.facts['suitFrom']).toBe(null);
    expect(unpaid().act('record-remedy-result').standing.facts['suitFrom']).toBe('2026-03-02');
  });

  it('leaves what reconsideration has changed to its organ to enforce (复议法 78), what a court has changed to the bureau', () => {
    const changed = unpaid().act('record-remedy-result', changedTo(30000)).act('carry-out-remedy-result').wait(300);
    const [refusal] = changed.refusals('urge-enforcement');
    expect(refusal?.articles).toContainEqual({ law: 'ARL2023', article: '78', paragraph: 1, item: 2 });
    expect(changed.codes('propose-closing')).toEqual([]);
    const byCourt = untilBefore('record-payment').act('receive-remedy', { kind: 'litigation' }).act('record-judgment').wait(300);
    expect(byCourt.act('record-remedy-result', changedTo(30000)).codes('urge-enforcement')).not.toContain('gate');
  });

  it('has an effect from the day on which it takes effect, not from that on which it was written', () => {
    const before = { decidedOn: '2026-03-02', effectiveOn: '2026-03-12' };
    const later = told().wait(20);
    expect(later.codes('record-remedy-result', { ...before, effectiveOn: '2026-03-01' })).toContain('gate');
    expect(later.act('record-remedy-result', { ...before, result: 'revoked' }).standing.facts['revokedOn']).toBe('2026-03-12');
    expect(begin().codes('record-remedy-result')).toContain('place');
  });
});
