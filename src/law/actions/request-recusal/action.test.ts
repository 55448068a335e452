import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('登记回避申请 request-recusal', () => {
  it('does not stop the investigation, citing 处罚法 43', () => {
    expect(untilBefore('collect-evidence').act('request-recusal').refusals('collect-evidence')).toEqual([]);
  });

  it('stops the decision', () => {
    expect(untilBefore('decide-penalty').act('request-recusal').codes('decide-penalty')).toContain('PG6');
  });
});
