import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('不予受理听证 refuse-hearing', () => {
  it('refuses to turn down a request made in time, citing 处罚法 64', () => {
    expect(untilBefore('waive-hearing').act('request-hearing').codes('refuse-hearing')).toContain('PG8');
  });

  it('turns down a late one', () => {
    expect(untilBefore('waive-hearing').wait(20).act('request-hearing').act('refuse-hearing').place('hearing')).toBe('refused');
  });

  it('leaves the party’s own right where somebody else asked', () => {
    const asked = untilBefore('waive-hearing').act('request-hearing', { byOther: '示例·邻居' });
    const refused = asked.act('refuse-hearing', { ground: 'not-party' });
    expect([refused.place('hearing'), refused.codes('serve-paper', { paper: 'hearing-refusal' })]).toEqual(['offered', []]);
  });

  it('does not call the party a stranger: who asked is written down when it is asked', () => {
    expect(untilBefore('waive-hearing').act('request-hearing').codes('refuse-hearing', { ground: 'not-party' })).toContain('PG8');
  });
});
