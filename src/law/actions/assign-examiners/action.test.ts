import { describe, expect, it } from 'vitest';
import { doneAfter, readyFor } from '#tests/law/licence-scenes.ts';

describe('指派审查人员 assign-examiners', () => {
  const accepted = doneAfter('accept-application');

  it('names two or more examiners, none of whom assigns himself (许可法 34 Ⅲ)', () => {
    expect(accepted.codes('assign-examiners', { handlers: ['xu', 'zhang'] })).toContain('LG4');
    expect(accepted.act('assign-examiners').standing.facts['handlers']).toEqual(['xu', 'he']);
  });

  it('names nobody who reviewed the draft', () => {
    const seen = readyFor('review-decision').act('review-decision', {}, 'jiang');
    expect(seen.refusals('assign-examiners', { handlers: ['xu', 'jiang'] })[0]?.says).toContain('审核过');
  });
});
