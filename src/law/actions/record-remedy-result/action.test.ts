import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('登记复议、诉讼结果 record-remedy-result', () => {
  it('takes the decision out of force where it is revoked', () => {
    expect(untilAfter('archive-case').act('receive-remedy').act('record-remedy-result', { result: 'revoked' }).place('validity')).toBe(
      'revoked',
    );
  });

  it('leaves it in force where it is upheld', () => {
    expect(untilAfter('archive-case').act('receive-remedy').act('record-remedy-result').place('validity')).toBe('in-force');
  });
});
