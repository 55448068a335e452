import { describe, expect, it } from 'vitest';
import { untilAfter } from '#tests/law/scene.ts';

describe('登记政府关闭决定 record-closure-result', () => {
  it('answers a proposal made, citing 安全生产法 115', () => {
    expect(untilAfter('decide-penalty').codes('record-closure-result')).toContain('place');
    expect(untilAfter('decide-penalty').act('propose-closure').act('record-closure-result').place('closure')).toBe('answered');
  });
});
