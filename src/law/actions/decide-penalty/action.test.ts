import { describe, expect, it } from 'vitest';
import type { Standing } from '#law/vocabulary.ts';
import { draft80000 } from '#tests/law/drafts.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

describe('作出行政处罚决定 decide-penalty', () => {
  it('refuses a penalty before legal review, citing 处罚法 58', () => {
    expect(untilBefore('notify-penalty').act('conclude-investigation').codes('decide-penalty')).toContain('PG9');
  });

  it('refuses a draft changed by one character', () => {
    expect(
      untilBefore('decide-penalty').codes('decide-penalty', { draft: { ...draft80000, correction: '责令限期改正，已改正！' } }),
    ).toContain('PG9');
  });

  it('refuses without the collective discussion, citing 处罚法 57', () => {
    expect(untilBefore('discuss-collectively').codes('decide-penalty')).toContain('PG10');
  });

  it('refuses before the defence is reviewed, citing 处罚法 45', () => {
    expect(untilBefore('review-defence').codes('decide-penalty')).toContain('PG7');
  });

  it('refuses while the hearing may still be asked for, citing 处罚法 63', () => {
    expect(untilBefore('waive-hearing').codes('decide-penalty')).toContain('PG8');
  });

  it('refuses a reviewer who decides', () => {
    expect(
      untilBefore('review-decision').act('review-decision', {}, 'shuang').act('notify-penalty').codes('decide-penalty', {}, 'shuang'),
    ).toContain('PG9');
  });

  it('refuses a handler who decides, citing 处罚法 57', () => {
    const { standing } = untilBefore('decide-penalty');
    const handled = { ...standing, facts: { ...standing.facts, handlers: ['zhang', 'fen'] } };
    expect(begin('ordinary-penalty', { standing: handled }).codes('decide-penalty', {}, 'fen')).toContain('PG9');
    expect(begin('ordinary-penalty', { standing }).codes('decide-penalty', {}, 'fen')).not.toContain('PG9');
  });

  it('asks for the reason after ninety days, citing 处罚法 60', () => {
    expect(untilBefore('decide-penalty').wait(95).codes('decide-penalty')).toContain('PG11');
  });

  it('refuses a day that is not today', () => {
    expect(untilBefore('decide-penalty').codes('decide-penalty', { decidedOn: '2026-03-01' })).toContain('date-is-today');
  });

  it('needs no waiver where the time is over', () => {
    expect(untilBefore('hear-defence').wait(30).act('discuss-collectively').refusals('decide-penalty')).toEqual([]);
  });

  it('asks whether the new rule is lighter where the old one ended meanwhile, citing 处罚法 37', () => {
    const { standing } = untilBefore('decide-penalty');
    const hazards = { ...standing.facts, conductEnd: '2026-03-01' };
    const decided = (facts: Standing['facts']) =>
      begin('ordinary-penalty', { standing: { ...standing, facts }, matter: 'CF-HAZ-078-10', now: '2026-05-20T01:00:00.000Z' });
    expect(decided(hazards).codes('decide-penalty')).toEqual(['matter-in-force']);
    expect(decided({ ...hazards, lawInTime: '新法没有更轻。' }).codes('decide-penalty')).toEqual([]);
  });
});
