import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('确定听证会 appoint-hearing', () => {
  it('refuses a day less than seven working days away, citing 处罚法 64', () => {
    expect(untilBefore('waive-hearing').act('request-hearing').codes('appoint-hearing', { heldOn: '2026-03-10' })).toContain('PG8');
  });

  it('refuses an investigator as host', () => {
    expect(untilBefore('waive-hearing').act('request-hearing').codes('appoint-hearing', { host: 'zhang' })).toContain('PG8');
  });
});
