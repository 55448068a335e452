import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('登记司法机关决定 record-police-decision', () => {
  it('ends the bureau’s case where the police files one', () => {
    expect(handedOver().act('record-police-decision').place('main')).toBe('with-police');
  });

  it('lets it go on where the police refuses', () => {
    expect(handedOver().act('record-police-decision', { decision: 'refused' }).refusals('decide-penalty')).toEqual([]);
  });

  it('refuses a return before anything was filed', () => {
    expect(handedOver().codes('record-police-decision', { decision: 'returned' })).toContain('gate');
  });
});

function handedOver() {
  return untilBefore('decide-penalty').act('propose-police-transfer').act('decide-police-transfer').act('hand-over-to-police');
}
