import { describe, expect, it } from 'vitest';
import { grantDraft } from '#tests/law/licence.ts';
import { readyFor, contested, drafted, held, neighbour, reviewed, toBoth } from '#tests/law/licence-scenes.ts';
import { begin, type Scene } from '#tests/law/scene.ts';

describe('作出许可决定 decide-licence', () => {
  it('needs the pass of this very draft', () => {
    expect(readyFor('review-decision').codes('decide-licence')).toContain('place');
    const draft = { ...grantDraft('2026-03-02'), content: '改了一个字。' };
    expect(readyFor('decide-licence').codes('decide-licence', { draft })).toContain('PG9');
  });

  it('is made by a head who neither examined nor reviewed it, today', () => {
    expect(readyFor('decide-licence').codes('decide-licence', {}, 'xu')).toContain('who');
    const seen = readyFor('review-decision').act('review-decision', {}, 'shuang');
    expect(seen.codes('decide-licence', {}, 'shuang')).toContain('PG9');
    expect(readyFor('decide-licence').codes('decide-licence', { decidedOn: '2026-03-01' })).toContain('date-is-today');
  });

  it('asks for the reason once the twenty working days are over (许可法 42)', () => {
    const late = readyFor('decide-licence').wait(31);
    expect(late.codes('decide-licence')).toContain('LG8');
    expect(late.refusals('decide-licence', { lateReason: '申请人要求延后核查。' })).toEqual([]);
    expect(readyFor('decide-licence').wait(28).refusals('decide-licence')).toEqual([]);
  });

  it('leaves out the excluded time, and waits for its end (许可法 45)', () => {
    const outside = readyFor('draft-licence-decision').act('exclude-period');
    expect(drafted(outside).codes('decide-licence')).toContain('LG8');
    const over = drafted(outside.wait(14).act('end-excluded-period', { endedOn: '2026-03-16' }));
    expect(over.wait(29).today).toBe('2026-04-14');
    expect(over.wait(29).refusals('decide-licence')).toEqual([]);
    expect(over.wait(30).codes('decide-licence')).toContain('LG8');
  });

  it('waits for third parties to be told and heard, or for their time to go by (许可法 36)', () => {
    const asked = (scene: Scene) =>
      drafted(scene)
        .refusals('decide-licence')
        .map(({ code }) => code);
    expect(asked(contested('others'))).toContain('LG5');
    const told = toBoth(contested('others').act('notify-third-parties').act('offer-licence-hearing'), 'licence-hearing-offer')
      .act('waive-hearing')
      .act('serve-paper', { paper: 'licence-third-party' });
    expect(asked(told)).toEqual(['LG5']);
    expect(asked(told.wait(8))).toEqual([]);
    expect(asked(told.act('hear-opinions', { speaker: 'third-party', name: neighbour }))).toEqual([]);
  });

  it('waits for the hearing that was offered, asked for or owed to the public (许可法 46, 47)', () => {
    const heard = (scene: Scene) => scene.act('notify-third-parties').act('hear-opinions', { speaker: 'third-party', name: neighbour });
    const codes = (scene: Scene) => drafted(scene).codes('decide-licence');
    const open = heard(contested('others'));
    expect(codes(open)).toEqual(['LG6']);
    const offered = toBoth(open.act('offer-licence-hearing'), 'licence-hearing-offer');
    expect(codes(offered)).toEqual(['LG6']);
    expect(codes(offered.wait(8))).toEqual([]);
    expect(codes(offered.act('request-hearing').wait(8))).toEqual(['LG6']);
    expect(codes(contested('public'))).toEqual(['LG6']);
  });

  it('rests on the record of the hearing: a draft made before it is made anew (许可法 48 Ⅱ)', () => {
    const summoned = contested('public')
      .act('appoint-hearing', { cause: 'public' })
      .act('serve-paper', { paper: 'licence-hearing-notice' })
      .act('draft-licence-decision');
    const held = reviewed(summoned).wait(15).act('hold-hearing');
    expect(held.standing.places).toMatchObject({ main: 'accepted', review: 'none' });
    expect(held.codes('decide-licence')).toContain('place');
    expect(drafted(held).refusals('decide-licence')).toEqual([]);
  });

  it('does not refuse a renewal that silence has granted (许可法 50 Ⅱ)', () => {
    const renewal = drafted(held().act('apply-for-renewal').act('accept-application').act('examine-application'));
    expect(renewal.refusals('decide-licence')).toEqual([]);
    expect(renewal.wait(731).refusals('decide-licence')[0]?.says).toContain('视为准予延续');
  });

  it('grants nobody who is kept out (许可法 79)', () => {
    const { standing } = readyFor('decide-licence');
    const barred = { ...standing, facts: { ...standing.facts, barredOn: '2025-06-01', barredFor: 'fraud' } };
    expect(begin('licence', { standing: barred }).codes('decide-licence')).toContain('LG3');
  });
});
