import { describe, expect, it } from 'vitest';
import { penaltyFromHere } from '#tests/law/procedures/inspection.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const entered = untilAfter('enter-premises', begin('inspection'));
const inspected = untilAfter('inspect-premises', begin('inspection'));
const undone = { result: 'undone', findings: [{ problem: 1, done: 'undone', says: '未整改' }] };

describe('现场检查 within an inspection', () => {
  it('comes after showing who they are', () => {
    expect(untilBefore('enter-premises', begin('inspection')).codes('inspect-premises')).toContain('place');
    expect(entered.codes('inspect-premises', { certificatesShown: false })).toEqual(['PG1']);
  });

  it('does not follow a check of papers, for which nobody was to go in', () => {
    const paper = untilBefore('propose-inspection', begin('inspection')).act('propose-inspection', { means: 'paper' });
    const checked = paper.act('approve-inspection').act('check-remotely');
    expect(checked.codes('inspect-premises')).toEqual(['IG9']);
  });

  it('looks at every item approved, at no other, and lists what it found', () => {
    expect(entered.codes('inspect-premises', { checked: [{ item: 'JC-02', result: 'problem' }] })).toEqual(['IG13']);
    expect(entered.refusals('inspect-premises', { problems: [] })).toMatchObject([
      { code: 'IG13', says: expect.stringContaining('逐条写明') },
    ]);
    expect(entered.codes('inspect-premises', { checked: [{ item: 'JC-01', result: 'ok' }] })).toEqual(['IG13']);
  });

  it('may go on in a second record, whose problems are numbered on', () => {
    const more = inspected.act('inspect-premises', { problems: [{ says: '标志缺失', order: 'at-once' }] });
    expect(more.standing.facts['problemsFound']).toMatchObject([{ says: '培训没有记录' }, { says: '标志缺失' }]);
  });

  it('is one visit: in the time approved or on the day they went in, by the officers approved', () => {
    const nextDay = (scene: typeof inspected) => scene.wait(1).refusals('inspect-premises');
    expect(nextDay(inspected)).toMatchObject([{ code: 'IG19', says: expect.stringContaining('另行登记检查任务') }]);
    const approvedForDays = untilBefore('propose-inspection', begin('inspection')).act('propose-inspection', { to: '2026-03-04T18:00' });
    const longer = ['approve-inspection', 'notify-inspection'].reduce((scene, action) => scene.act(action), approvedForDays);
    const twoDays = longer.act('serve-paper', { paper: 'inspection-notice' }).act('enter-premises').act('inspect-premises');
    expect(nextDay(twoDays)).toEqual([]);
    expect(entered.act('record-refusal').wait(3).codes('inspect-premises')).toEqual([]);
    expect(entered.codes('inspect-premises', { officers: ['zhang', 'wang'] })).toEqual(['IG18']);
    expect(entered.codes('inspect-premises', { officers: ['zhang', 'wang'], swapReason: '李协办病假。' })).toEqual([]);
  });

  it('has a refused signature reported to a head (安全生产法 68)', () => {
    expect(entered.codes('inspect-premises', { signature: 'refused' })).toEqual(['gate']);
    expect(entered.codes('inspect-premises', { signature: 'refused', reportedTo: 'fen' })).toEqual([]);
  });
});

describe('整改 within an inspection', () => {
  it('is ordered before the conclusion; afterwards only again, where it was not done', () => {
    const concluded = inspected.act('conclude-inspection');
    expect(concluded.codes('order-correction')).toEqual(['IG15']);
    const failed = untilBefore('reinspect', begin('inspection')).act('reinspect', undone);
    expect(failed.act('order-correction', { dueOn: '2026-04-20' }).place('correction')).toBe('ordered');
  });

  it('brings its reinspection with it: the last day of the order is the first of the bureau’s own', () => {
    const ordered = untilAfter('order-correction', begin('inspection'));
    expect(ordered.standing.clocks['reinspection']).toMatchObject({ started: '2026-03-20', stopped: null });
    expect(ordered.wait(40).act('reinspect').standing.clocks['reinspection']?.stopped).toBe('2026-04-11');
  });
});

describe('回避 within an inspection', () => {
  it('replaces the officers, who then may not act; the conclusion waits for the decision', () => {
    const asked = inspected.act('request-recusal');
    expect(asked.codes('conclude-inspection')).toEqual(['place']);
    const decided = asked.act('decide-recusal');
    expect(decided.codes('conclude-inspection')).toContain('who');
    expect(decided.codes('conclude-inspection', { officers: ['li', 'zhang'] }, 'li')).toContain('PG6');
    expect(decided.codes('conclude-inspection', { officers: ['li', 'wang'] }, 'li')).toEqual([]);
  });
});

describe('公示 and 归档 of an inspection', () => {
  const closed = untilAfter('close-inspection', begin('inspection'));

  it('publishes nothing unchecked, and nothing with a number of a person in it', () => {
    expect(closed.codes('publish-decision')).toContain('place');
    const copy = { content: '联系13800000000' };
    expect(closed.refusals('prepare-disclosure', { copy })).toMatchObject([{ code: 'copy-shows-no-numbers' }]);
    const prepared = closed.act('prepare-disclosure');
    expect(prepared.codes('check-disclosure', {}, 'zhang')).toContain('who');
    expect(prepared.act('check-disclosure').act('publish-decision').standing.clocks['disclosure']?.stopped).toBe('2026-03-27');
  });

  it('archives nothing that was not published or found not to be', () => {
    expect(closed.codes('archive-case')).toEqual(['place']);
    expect(
      closed
        .act('prepare-disclosure')
        .act('check-disclosure', { result: 'exempt', exemption: 'third-party', exemptionReason: '公开会泄露生产工艺，无法隐去后公开。' })
        .act('archive-case')
        .place('main'),
    ).toBe('archived');
  });

  it('archives nothing that was revoked and still stands in public', () => {
    const revoked = closed
      .act('prepare-disclosure')
      .act('check-disclosure')
      .act('publish-decision')
      .act('receive-remedy')
      .act('reply-to-remedy')
      .act('record-remedy-result', { result: 'revoked' });
    expect(revoked.refusals('archive-case')).toMatchObject([{ says: expect.stringContaining('已公示，待撤回') }]);
    expect(revoked.act('withdraw-disclosure').codes('archive-case')).toEqual([]);
  });

  it('may close with a failed reinspection that is followed, and archives it', () => {
    const failed = untilBefore('reinspect', begin('inspection', { others: [penaltyFromHere] }))
      .act('reinspect', undone)
      .act('add-follow-up');
    const over = failed.act('close-inspection').act('prepare-disclosure').act('check-disclosure').act('publish-decision');
    expect(over.act('archive-case').place('main')).toBe('archived');
  });
});

describe('复议、诉讼 about an order given in an inspection', () => {
  it('keeps the file open until it has a result', () => {
    const told = untilAfter('reinspect', begin('inspection')).act('receive-remedy');
    expect(told.codes('close-inspection')).toEqual(['place']);
    const upheld = told.act('reply-to-remedy').act('record-remedy-result');
    expect(upheld.codes('close-inspection')).toEqual([]);
    expect(told.act('record-remedy-result', { result: 'revoked' }).place('disclosure')).toBe('exempt');
  });

  it('leaves nothing to look at again where the order is revoked, and lets another be given', () => {
    const ordered = untilAfter('tell-result', begin('inspection')).act('receive-remedy').act('reply-to-remedy');
    expect(ordered.codes('close-inspection')).toEqual(['place', 'place']);
    const revoked = ordered.act('record-remedy-result', { result: 'revoked' });
    expect(revoked.place('correction')).toBe('revoked');
    expect(revoked.standing.clocks['reinspection']?.stopped).toBe('2026-03-02');
    expect(revoked.codes('reinspect')).toContain('place');
    expect(revoked.codes('close-inspection')).toEqual([]);
    expect(revoked.act('order-correction').place('correction')).toBe('ordered');
    expect(ordered.act('record-remedy-result', { result: 'changed' }).place('correction')).toBe('ordered');
  });

  it('concludes without an order that was revoked before', () => {
    const revoked = untilAfter('order-correction', begin('inspection'))
      .act('receive-remedy')
      .act('reply-to-remedy')
      .act('record-remedy-result', { result: 'void' });
    expect(revoked.codes('conclude-inspection')).toEqual(['IG15']);
    const atOnce = { results: [{ problem: 1, outcomes: ['on-the-spot'], says: '已改正。' }], conclusion: '当场改正' };
    expect(revoked.codes('conclude-inspection', atOnce)).toEqual([]);
  });
});
