import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('移送有权机关 transfer-to-organ', () => {
  it('leads to the other organ', () => {
    expect(untilBefore('conclude-investigation').act('transfer-to-organ').place('main')).toBe('with-organ');
  });

  it('is refused while the police has to be asked', () => {
    expect(untilBefore('conclude-investigation').act('propose-police-transfer').codes('transfer-to-organ')).toContain('place');
  });
});
