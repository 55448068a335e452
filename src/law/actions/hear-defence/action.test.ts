import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('听取陈述申辩 hear-defence', () => {
  it('needs the notice to be served', () => {
    expect(untilAfter('notify-penalty').codes('hear-defence')).toContain('place');
  });

  it('holds the decision up until it is reviewed, citing 处罚法 45', () => {
    expect(untilBefore('decide-penalty').act('hear-defence').codes('decide-penalty')).toContain('PG7');
  });
});
