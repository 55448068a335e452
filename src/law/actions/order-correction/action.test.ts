import { describe, expect, it } from 'vitest';
import { untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('责令限期整改 order-correction', () => {
  it('may be given at any time before the decision, citing 处罚法 28', () => {
    expect(untilBefore('decide-penalty').refusals('order-correction')).toEqual([]);
  });

  it('comes too late after it', () => {
    expect(untilAfter('decide-penalty').codes('order-correction')).toContain('place');
  });
});
