import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('登记复议、诉讼 receive-remedy', () => {
  it('starts ten working days for the reply, citing 复议法 48', () => {
    expect(untilAfter('archive-case').act('receive-remedy').standing.clocks['remedy-reply']?.stopped).toBe(null);
  });

  it('needs a decision', () => {
    expect(untilBefore('decide-penalty').codes('receive-remedy')).toContain('place');
  });
});
