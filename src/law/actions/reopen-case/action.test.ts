import { describe, expect, it } from 'vitest';
import { draft80000, draft90000 } from '#tests/law/drafts.ts';
import { untilAfter } from '#tests/law/scene.ts';

const again = { afterwards: 'redo' };
const reopened = untilAfter('decide-penalty').act('revoke-decision', again).act('reopen-case');

describe('重新办理 reopen-case', () => {
  it('goes back into investigation, and carries nothing of the old decision over, citing 处罚法 57, 58', () => {
    for (const track of ['review', 'notice', 'defence', 'hearing', 'discussion', 'decision-service', 'payment', 'disclosure', 'validity'])
      expect([track, reopened.place(track)]).toEqual([track, 'none']);
    expect(reopened.place('main')).toBe('investigating');
    for (const fact of ['noticed', 'decidedOn', 'fine', 'result', 'reviewedDraft', 'problems'])
      expect(reopened.standing.facts[fact]).toBe(null);
    expect(reopened.codes('decide-penalty')).toContain('PG9');
  });

  it('lets the case be decided anew, reviewed and told anew', () => {
    const decided = reopened
      .act('conclude-investigation')
      .act('submit-for-review')
      .act('review-decision')
      .act('notify-penalty')
      .act('notify-hearing')
      .act('serve-paper', { paper: 'notice' })
      .act('serve-paper', { paper: 'hearing-notice' })
      .act('waive-defence')
      .act('waive-hearing')
      .act('discuss-collectively')
      .act('decide-penalty');
    expect([decided.place('main'), decided.place('validity'), decided.place('disclosure')]).toEqual(['decided', 'in-force', 'due']);
  });

  it('begins ninety days anew', () => {
    expect(
      untilAfter('decide-penalty').act('revoke-decision', again).wait(100).act('reopen-case').standing.clocks['decision'],
    ).toMatchObject({
      started: '2026-06-10',
      stopped: null,
    });
  });

  it('waits until what was published is withdrawn, citing 处罚法 48', () => {
    const published = untilAfter('publish-decision').act('revoke-decision', again);
    expect(published.codes('reopen-case')).toContain('place');
    expect(published.act('withdraw-disclosure').codes('reopen-case')).toEqual([]);
  });

  it('needs a revocation that says so, or an order to decide anew', () => {
    expect(untilAfter('decide-penalty').act('revoke-decision').codes('reopen-case')).toContain('gate');
    expect(untilAfter('decide-penalty').codes('reopen-case')).toContain('place');
  });

  describe('after an order to decide anew, citing 复议法 64 and 行诉法 71', () => {
    const ordered = (ground: string) =>
      untilAfter('decide-penalty')
        .act('receive-remedy')
        .act('reply-to-remedy')
        .act('record-remedy-result', { result: 'revoked', redo: true, redoGround: ground, redoBy: '2026-05-01' })
        .act('reopen-case')
        .act('collect-evidence');

    it('refuses the same decision on the same facts', () => {
      expect(ordered('facts').codes('conclude-investigation', { draft: draft80000 })).toContain('not-the-same-again');
      expect(ordered('facts').codes('conclude-investigation', { draft: draft90000 })).not.toContain('not-the-same-again');
      expect(ordered('procedure').codes('conclude-investigation', { draft: draft80000 })).toEqual([]);
    });

    it('counts to the day the order sets', () => {
      expect(ordered('facts').standing.clocks['redo']?.due).toBe('2026-05-01');
    });
  });
});
