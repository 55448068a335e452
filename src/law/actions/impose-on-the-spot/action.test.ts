import { describe, expect, it } from 'vitest';
import { citizen, party } from '#tests/law/drafts.ts';
import { fined } from '#tests/law/other-cases.ts';
import { spotPenalty } from '#tests/law/penalty-forms.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';
import type { JsonObject } from '#law/vocabulary.ts';

const heard = untilBefore('impose-on-the-spot', begin('summary-penalty'));
const codes = (penalty: JsonObject, more: JsonObject = {}) =>
  heard.codes('impose-on-the-spot', { penalty: { ...spotPenalty, ...penalty }, ...more });
const fine = (yuan: number | null, kind = 'organisation') => ({ party: { ...party, kind }, measures: { warning: false, fine: yuan } });

describe('当场作出处罚决定 impose-on-the-spot', () => {
  it('holds 3,000 yuan for an organisation and 200 for a citizen, both included, citing 处罚法 51', () => {
    expect(codes(fine(3_000))).toEqual([]);
    expect(codes(fine(3_001))).toEqual(['within-spot-limits']);
    const firework = untilBefore('impose-on-the-spot', begin('summary-penalty', { matter: 'CF-FW-038-2' }));
    expect(
      firework.codes('impose-on-the-spot', { penalty: { ...spotPenalty, party: citizen, measures: { warning: false, fine: 201 } } }),
    ).toContain('within-spot-limits');
    expect(codes(fine(201, 'individual-business'))).toContain('within-spot-limits');
  });

  it('may warn without a fine where the provision knows warnings, and must do something', () => {
    const warned = { measures: { warning: true, fine: null }, grade: 'mitigated', lighterGrounds: ['merit'], lighterEvidence: '材料' };
    const precursors = untilBefore('impose-on-the-spot', begin('summary-penalty', { matter: 'CF-PRE-040' }));
    expect(precursors.codes('impose-on-the-spot', { penalty: { ...spotPenalty, ...warned }, payment: 'none' })).toEqual([]);
    expect(codes(warned, { payment: 'none' })).toEqual(['kinds-provided']);
    expect(codes({ measures: { warning: false, fine: null } }, { payment: 'none' })).toContain('imposes-something');
  });

  it('is not for what is unclear, nor for what may be a crime, citing 处罚法 27, 51', () => {
    expect(codes({}, { clear: false })).toEqual(['gate']);
    expect(codes({}, { suspectedCrime: true })).toEqual(['PG12']);
  });

  it('keeps to the range of the matter: a least fine above the limit cannot be imposed on the spot', () => {
    const order = untilBefore('impose-on-the-spot', begin('summary-penalty', { matter: 'CF-WSL-108' }));
    expect(order.codes('impose-on-the-spot')).toContain('fine-in-range');
  });

  it('asks about leniency first, citing 处罚法 33', () => {
    const leniency = { corrected: true, slight: true, harm: 'none', first: false };
    expect(codes({}, { leniency })).toEqual(['PG14']);
    const first = { corrected: true, slight: false, harm: 'slight', first: true };
    expect(codes({}, { leniency: first })).toEqual(['PG14']);
    expect(codes({}, { leniency: { ...first, reason: '多次被告知仍未改正。' } })).toEqual([]);
  });

  it('fines no act twice, citing 处罚法 29', () => {
    const others = [fined({ matter: 'CF-WSL-097-4', conduct: { from: '2026-02-01', to: '2026-03-02' } })];
    expect(untilBefore('impose-on-the-spot', begin('summary-penalty', { others })).codes('impose-on-the-spot')).toEqual(['PG4']);
  });

  it('comes after the party was told and heard, by two officers, today', () => {
    expect(untilBefore('tell-and-hear', begin('summary-penalty')).codes('impose-on-the-spot')).toContain('place');
    expect(codes({}, { officers: ['zhang'] })).toContain('PG1');
    expect(codes({}, { decidedOn: '2026-03-01' })).toContain('date-is-today');
  });

  it('waits for a recusal that was asked for, citing 处罚法 43', () => {
    expect(heard.act('request-recusal').codes('impose-on-the-spot')).toContain('place');
  });

  it('punishes no child', () => {
    expect(
      codes({ party: { ...citizen, age: 13, capacity: 'child' }, measures: { warning: true, fine: null } }, { payment: 'none' }),
    ).toContain('PG13');
  });

  it('is served by being handed over: reconsideration and payment run from that day', () => {
    const imposed = untilAfter('impose-on-the-spot', begin('summary-penalty'));
    expect(imposed.standing.clocks['payment']?.started).toBe('2026-03-02');
    expect(imposed.standing.clocks['reconsideration']?.started).toBe('2026-03-02');
    expect(imposed.place('payment')).toBe('due');
  });

  it('asks for reconsideration first, citing 复议法 23', () => {
    const imposed = untilAfter('impose-on-the-spot', begin('summary-penalty'));
    expect(imposed.codes('receive-remedy', { kind: 'litigation' })).toContain('gate');
    const upheld = imposed.act('receive-remedy').act('reply-to-remedy').act('record-remedy-result', { partyReceivedOn: '2026-03-02' });
    expect(upheld.standing.clocks['suit-after-reconsideration']?.started).toBe('2026-03-02');
    expect(upheld.refusals('receive-remedy', { kind: 'litigation' })).toEqual([]);
  });

  it('may be enforced through the court once the sixty days are over, citing 强制法 53', () => {
    const late = untilAfter('impose-on-the-spot', begin('summary-penalty')).wait(20).act('urge-payment').wait(20);
    expect(late.codes('urge-enforcement', { remedyEndsOn: '2026-09-02' })).toEqual(['remedy-end-lawful']);
    // 2026-05-01 is a holiday: the sixtieth day rolls to the first working day.
    const urged = late
      .act('urge-enforcement', { remedyEndsOn: '2026-05-06', amount: 2_000 })
      .act('serve-paper', { paper: 'enforcement-urging' });
    expect(urged.wait(20).codes('apply-to-court')).toEqual(['enforcement-window-open']);
    expect(urged.wait(30).refusals('apply-to-court')).toEqual([]);
  });
});
