import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('现场勘验 survey-scene', () => {
  it('is evidence on which an investigation may end, citing 处罚法 46', () => {
    const surveyed = untilAfter('register-clue').act('survey-scene').act('propose-filing').act('approve-filing');
    expect(surveyed.codes('conclude-investigation')).not.toContain('PG15');
  });

  it('refuses officers who did not show their certificates, citing 处罚法 55', () => {
    expect(untilAfter('approve-filing').codes('survey-scene', { certificatesShown: false })).toContain('PG1');
  });

  it('wants a witness where the party is not there', () => {
    expect(untilBefore('propose-filing').codes('survey-scene', { signature: 'absent' })).toContain('gate');
  });
});
