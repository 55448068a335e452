import { describe, expect, it } from 'vitest';
import { standardOn, standardsIn } from '#law/discretion/standard.ts';
import { calculated, draft80000, worse } from '#tests/law/drafts.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const register = () => begin('discretion-register');
const confirmed = (validFrom = '2026-01-01') =>
  untilBefore('load-discretion-standard', register()).act('load-discretion-standard', { validFrom }).act('confirm-discretion-standard');

describe('核定裁量基准 confirm-discretion-standard', () => {
  it('is for the principal head, who did not load it', () => {
    expect(untilBefore('confirm-discretion-standard', register()).codes('confirm-discretion-standard', {}, 'shen')).toContain('who');
  });

  it('puts the edition into force from its first day; what is refused never is', () => {
    const inForce = standardsIn(confirmed().standing);
    expect(standardOn(inForce, '2026-01-01')?.title).toBe('示例裁量基准');
    expect(standardOn(inForce, '2025-12-31')).toBeNull();
    const refused = untilBefore('confirm-discretion-standard', register()).act('confirm-discretion-standard', { decision: 'refused' });
    expect(standardOn(standardsIn(refused.standing), '2026-03-01')).toBeNull();
    expect(standardOn(standardsIn(untilAfter('load-discretion-standard', register()).standing), '2026-03-01')).toBeNull();
  });

  it('speaks of the edition loaded last', () => {
    const twice = untilAfter('load-discretion-standard', register()).act('load-discretion-standard', { id: 'standard-2' });
    expect(twice.codes('confirm-discretion-standard', { standard: 'standard-1' })).toContain('standard-is-proposed');
  });
});

describe('a confirmed edition', () => {
  const registers = (validFrom?: string) => ({ 'discretion-register': confirmed(validFrom).standing });
  const [standard = null] = standardsIn(confirmed().standing);
  const concluding = (draft: typeof draft80000, validFrom?: string) =>
    untilBefore('conclude-investigation', begin('ordinary-penalty', { registers: registers(validFrom) })).refusals(
      'conclude-investigation',
      { draft },
    );

  it('decides the range of a draft, instead of the settings', () => {
    expect(concluding(draft80000).map(({ code }) => code)).toEqual(['discretion-calculated']);
    const byTable = calculated(draft80000, [worse], { standard });
    expect(byTable['discretionCalc']).toMatchObject({ least: 60_000, most: 100_000, label: '较重', standard: 'standard-1' });
    expect(concluding(byTable)).toEqual([]);
  });

  it('does not apply before its first day', () => {
    const byTable = calculated(draft80000, [worse], { standard });
    expect(concluding(byTable, '2026-03-03').map(({ code }) => code)).toEqual(['discretion-calculated']);
    expect(concluding(draft80000, '2026-03-03')).toEqual([]);
  });
});
