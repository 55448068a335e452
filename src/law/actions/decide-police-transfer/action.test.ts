import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('决定是否移送公安机关 decide-police-transfer', () => {
  it('is for the principal head, no deputy, citing 移送规定 5', () => {
    expect(untilBefore('decide-penalty').act('propose-police-transfer').codes('decide-police-transfer', {}, 'fen')).toContain('who');
  });

  it('starts the twenty-four hours', () => {
    expect(
      untilBefore('decide-penalty').act('propose-police-transfer').act('decide-police-transfer').standing.clocks['police-handover']
        ?.stopped,
    ).toBe(null);
  });
});
