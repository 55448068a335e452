import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('移交涉案物品和材料 hand-over-case-items', () => {
  it('is due once the police has filed, citing 移送规定 12', () => {
    expect(handedOver().act('record-police-decision').refusals('hand-over-case-items')).toEqual([]);
  });

  it('is refused before that', () => {
    expect(handedOver().codes('hand-over-case-items')).toContain('place');
  });
});

function handedOver() {
  return untilBefore('decide-penalty').act('propose-police-transfer').act('decide-police-transfer').act('hand-over-to-police');
}
