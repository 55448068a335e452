import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('移送公安机关 hand-over-to-police', () => {
  it('needs the approval', () => {
    expect(untilBefore('decide-penalty').act('propose-police-transfer').codes('hand-over-to-police')).toContain('place');
  });

  it('leads to the police', () => {
    expect(handedOver().place('transfer')).toBe('handed-over');
  });
});

function handedOver() {
  return untilBefore('decide-penalty').act('propose-police-transfer').act('decide-police-transfer').act('hand-over-to-police');
}
