import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('登记听证要求 request-hearing', () => {
  it('holds the decision up, citing 处罚法 63', () => {
    expect(untilBefore('waive-hearing').act('request-hearing').codes('decide-penalty')).toContain('PG8');
  });

  it('needs the offer to be served', () => {
    expect(untilAfter('notify-hearing').codes('request-hearing')).toContain('place');
  });
});
