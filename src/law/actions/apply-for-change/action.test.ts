import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/licence-scenes.ts';

describe('登记变更申请 apply-for-change', () => {
  it('begins beside the licence, which goes on', () => {
    const asked = held().act('apply-for-change');
    expect(asked.place('change')).toBe('received');
    expect(asked.place('main')).toBe('in-force');
    expect(asked.standing.clocks['change-decision']).toMatchObject({ started: '2026-03-02' });
  });

  it('refuses what has expired, citing 许可法 49', () => {
    expect(held().wait(731).refusals('apply-for-change')).toMatchObject([
      { code: 'LG9', articles: [{ law: 'ALL2019', article: '49' }, { article: '70' }] },
    ]);
  });

  it('leaves nothing of an earlier change behind', () => {
    const first = held().act('apply-for-change').act('accept-application').act('examine-application').act('withdraw-application');
    expect(first.act('apply-for-change').standing.facts['examined']).not.toHaveProperty('change');
  });
});
