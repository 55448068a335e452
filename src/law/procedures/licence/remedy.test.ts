import { describe, expect, it } from 'vitest';
import { endingDraft, findingsOf, grantDraft, refusalDraft, siteSeen } from '#tests/law/licence.ts';
import { drafted, held, readyFor, reviewed, told } from '#tests/law/licence-scenes.ts';
import { along, type Scene } from '#tests/law/scene.ts';

/** What stands in public, and what of the licence stands at all. */
const stands = ({ standing: { places, facts } }: Scene) => [
  places['main'],
  places['validity'],
  places['disclosure'],
  facts['licenceState'] ?? null,
];
const running = ({ standing: { clocks } }: Scene, id: string) => clocks[id] !== undefined && clocks[id].stopped === null;
const overturned = (scene: Scene) =>
  along([['receive-remedy'], ['record-remedy-result', { result: 'revoked', publicReason: '已撤销。' }]], scene);

const changed = () => drafted(along([['apply-for-change'], ['accept-application'], ['examine-application']], held())).act('decide-licence');
const revoked = () => drafted(told().wait(8), endingDraft('revoke')).act('decide-ending');
const refused = () =>
  drafted(readyFor('inspect-site').act('inspect-site', { findings: findingsOf(siteSeen, 'fw-fire') }), refusalDraft).act('decide-licence');
const published = (scene: Scene) => along([['prepare-disclosure'], ['check-disclosure'], ['publish-decision']], scene);
const redrafted = (scene: Scene) => along([['redraft-disclosure'], ['correct-disclosure']], scene);

describe('what stands in public of a licence', () => {
  it('is mended in seven days once the licence is changed, by a text that a second person has seen', () => {
    const after = changed();
    expect(stands(after)).toEqual(['in-force', 'in-force', 'published', '有效']);
    expect([running(after, 'disclosure-update'), running(redrafted(after), 'disclosure-update')]).toEqual([true, false]);
    expect(after.act('redraft-disclosure').place('disclosure')).toBe('correcting');
  });

  it('is taken down once the licence is revoked, and not before its clock says so by itself', () => {
    const after = revoked();
    expect(stands(after)).toEqual(['ended', 'revoked', 'to-withdraw', '已撤销']);
    expect(running(after, 'withdrawal')).toBe(true);
    expect(after.codes('redraft-disclosure')).toContain('place');
    const gone = after.act('withdraw-disclosure', { ground: 'revoked' });
    expect([gone.place('disclosure'), running(gone, 'withdrawal')]).toEqual(['withdrawn', false]);
  });

  it('never goes out of a licence that was revoked before it was published', () => {
    const unseen = reviewed(
      along([['propose-ending'], ['notify-ending'], ['serve-paper', { paper: 'licence-ending-notice' }]], readyFor('prepare-disclosure'))
        .wait(8)
        .act('draft-licence-decision', { draft: endingDraft('revoke') }),
    ).act('decide-ending');
    expect(unseen.place('disclosure')).toBe('exempt');
  });
});

describe('a decision overturned', () => {
  it('on a change leaves the licence, whose text is mended', () => {
    const after = overturned(redrafted(changed()));
    expect(stands(after)).toEqual(['in-force', 'in-force', 'published', '有效']);
    expect([after.place('change'), running(after, 'disclosure-update'), running(after, 'withdrawal')]).toEqual(['accepted', true, false]);
  });

  it('on the grant ends the licence and takes its text down', () => {
    const after = overturned(held());
    expect(stands(after)).toEqual(['ended', 'revoked', 'to-withdraw', '已撤销']);
    expect([after.place('certificate'), running(after, 'withdrawal')]).toEqual(['void', true]);
  });

  it('on the grant, but changed only or found unlawful, leaves the licence: with a new certificate, or as it is', () => {
    const result = (value: string) => along([['receive-remedy'], ['record-remedy-result', { result: value }]], held());
    expect([stands(result('changed')), result('changed').place('certificate')]).toEqual([
      ['in-force', 'in-force', 'published', '有效'],
      'due',
    ]);
    expect(running(result('changed'), 'disclosure-update')).toBe(true);
    expect([stands(result('unlawful')), result('unlawful').place('certificate')]).toEqual([
      ['in-force', 'in-force', 'to-withdraw', '有效'],
      held().place('certificate'),
    ]);
  });

  it('on the grant, to be decided anew, has the application decided again by the day the result names (复议法 64)', () => {
    const redone = along(
      [['receive-remedy'], ['record-remedy-result', { result: 'revoked', redo: true, redoGround: 'facts', redoBy: '2026-05-01' }]],
      held(),
    );
    expect([redone.place('main'), redone.place('certificate'), running(redone, 'redo')]).toEqual(['accepted', 'void', true]);
    const again = drafted(redone).act('decide-licence');
    expect([again.place('main'), again.place('validity'), again.place('certificate'), running(again, 'redo')]).toEqual([
      'granted',
      'in-force',
      'due',
      false,
    ]);
  });

  it('on a revocation brings the licence back, certificate and public text with it', () => {
    const standing = overturned(revoked());
    expect(stands(standing)).toEqual(['in-force', 'in-force', 'published', '有效']);
    expect([standing.place('certificate'), running(standing, 'withdrawal'), running(standing, 'disclosure-update')]).toEqual([
      'due',
      false,
      true,
    ]);
    const gone = overturned(revoked().act('withdraw-disclosure', { ground: 'revoked' }));
    expect([gone.place('disclosure'), running(gone, 'disclosure')]).toEqual(['due', true]);
  });

  it('on a cancellation brings back what it ended by itself, and no licence that had been revoked before', () => {
    const ended = overturned(held().act('cancel-licence', { ground: 'terminated' }));
    expect(stands(ended)).toEqual(['in-force', 'in-force', 'published', '有效']);
    const revokedBefore = overturned(revoked().act('cancel-licence', { ground: 'undone' }));
    expect(stands(revokedBefore)).toEqual(['cancelled', 'revoked', 'to-withdraw', '已注销']);
  });

  it('on a refusal has the application decided again; the refusal in public gives way to the new text', () => {
    const again = overturned(published(refused()));
    expect(stands(again)).toEqual(['accepted', 'revoked', 'to-withdraw', '不予许可']);
    const now = drafted(again.act('inspect-site'), grantDraft(again.today)).act('decide-licence');
    expect(stands(now)).toEqual(['granted', 'in-force', 'published', '有效']);
    expect([running(now, 'disclosure-update'), running(now, 'withdrawal'), running(now, 'disclosure')]).toEqual([true, false, false]);
    const withdrawn = again.act('withdraw-disclosure', { ground: 'revoked' });
    const granted = drafted(withdrawn.act('inspect-site'), grantDraft(again.today)).act('decide-licence');
    expect([granted.place('disclosure'), running(granted, 'disclosure')]).toEqual(['due', true]);
  });
});
