import { describe, expect, it } from 'vitest';
import { fined } from '#tests/law/other-cases.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';
import type { OtherCase } from '#law/vocabulary.ts';

const one = (n: number, decidedOn: string): OtherCase =>
  fined({
    id: `00000000-0000-4000-8000-00000000000${n}`,
    number: `（渝梁）应急罚〔2026〕${n}号`,
    decidedOn,
    conduct: { to: '2025-01-05' },
  });
const beside = (...others: readonly OtherCase[]) => begin('ordinary-penalty', { others });
// The usual road decides on 2026-03-02.
const twoBefore = [one(1, '2025-09-03'), one(2, '2025-12-01')];

describe('提请政府关闭 propose-closure', () => {
  it('is demanded before the case closes: the third penalty within 180 days, the last day included, citing 安全生产法 113', () => {
    expect(untilBefore('propose-closing', beside(...twoBefore)).codes('propose-closing')).toEqual(['gate']);
    expect(untilBefore('propose-closing', beside(one(1, '2025-09-02'), one(2, '2025-12-01'))).codes('propose-closing')).toEqual([]);
  });

  it('is demanded at the fourth within a year, the last day included', () => {
    const three = [one(2, '2025-07-01'), one(3, '2025-08-01')];
    expect(untilBefore('propose-closing', beside(one(1, '2025-03-02'), ...three)).codes('propose-closing')).toEqual(['gate']);
    expect(untilBefore('propose-closing', beside(one(1, '2025-03-01'), ...three)).codes('propose-closing')).toEqual([]);
  });

  it('counts no revoked decision, none of another law, and none of a person', () => {
    const revoked = {
      ...one(2, '2025-12-01'),
      standing: { ...one(2, '2025-12-01').standing, places: { main: 'decided', validity: 'revoked' } },
    };
    expect(untilBefore('propose-closing', beside(one(1, '2025-10-03'), revoked)).codes('propose-closing')).toEqual([]);
    const hazardous = fined({ id: '00000000-0000-4000-8000-000000000002', matter: 'CF-HAZ-078-10', decidedOn: '2025-12-01' });
    expect(untilBefore('propose-closing', beside(one(1, '2025-10-03'), hazardous)).codes('propose-closing')).toEqual([]);
  });

  it('lets the case close once proposed, or where there is no major danger and the reason is given', () => {
    const ready = untilBefore('propose-closing', beside(...twoBefore));
    expect(ready.act('propose-closure', { ground: 'repeated' }).codes('propose-closing')).toEqual([]);
    expect(ready.codes('propose-closing', { noMajorHazard: '检查没有发现重大事故隐患。' })).toEqual([]);
  });

  it('is not to be talked away where the investigation found a major danger', () => {
    const found = along(beside(...twoBefore));
    expect(found.codes('propose-closing', { noMajorHazard: '没有。' })).toEqual(['gate']);
  });

  it('refuses the ground of repetition where the number is not reached', () => {
    expect(untilAfter('decide-penalty').codes('propose-closure', { ground: 'repeated' })).toContain('gate');
    expect(untilAfter('decide-penalty').refusals('propose-closure')).toEqual([]);
  });
});

/** The usual road, with a major danger found at the end of the investigation. */
function along(scene: ReturnType<typeof begin>) {
  const concluded = untilBefore('conclude-investigation', scene).act('conclude-investigation', { majorHazard: true });
  return concluded
    .act('submit-for-review')
    .act('review-decision')
    .act('notify-penalty')
    .act('notify-hearing')
    .act('serve-paper', { paper: 'notice' })
    .act('serve-paper', { paper: 'hearing-notice' })
    .act('waive-defence')
    .act('waive-hearing')
    .act('discuss-collectively')
    .act('decide-penalty')
    .act('serve-paper', { paper: 'decision' })
    .act('record-payment');
}
