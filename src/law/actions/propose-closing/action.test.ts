import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('提请结案 propose-closing', () => {
  it('is refused while the fine is unpaid', () => {
    expect(untilBefore('record-payment').codes('propose-closing')).toContain('gate');
  });

  it('is refused before service, citing 处罚法 61', () => {
    expect(untilAfter('decide-penalty').codes('propose-closing')).toContain('place');
  });
});
