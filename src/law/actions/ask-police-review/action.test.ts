import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('提请公安机关复议 ask-police-review', () => {
  it('comes after a refusal, citing 移送规定 9', () => {
    expect(handedOver().act('record-police-decision', { decision: 'refused' }).act('ask-police-review').place('transfer')).toBe(
      'handed-over',
    );
  });

  it('is refused before one', () => {
    expect(handedOver().codes('ask-police-review')).toContain('place');
  });
});

function handedOver() {
  return untilBefore('decide-penalty').act('propose-police-transfer').act('decide-police-transfer').act('hand-over-to-police');
}
