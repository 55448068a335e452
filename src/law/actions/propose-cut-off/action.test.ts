import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../settings.ts';
import type { JsonObject, OtherCase } from '../../vocabulary.ts';
import { cutOffDraft } from '#tests/law/procedures/cut-off.ts';
import { party } from '#tests/law/drafts.ts';
import { linkedId } from '#tests/law/seizure-case.ts';
import { begin, type Scene, untilAfter, untilBefore } from '#tests/law/scene.ts';

const urged = () => untilBefore('propose-cut-off', begin('cut-off'));
const draft = (changes: JsonObject) => ({ draft: { ...cutOffDraft({ now: '2026-03-04T01:00:00.000Z' }), ...changes } });

function linkedWith(other: OtherCase): Scene {
  const links = [{ case: linkedId, relation: 'stop-order' }];
  return begin('cut-off', { others: [other], settings: { cutOffUrging: { ...defaultSettings.cutOffUrging, value: false } } }).act(
    'open-cut-off',
    { links, stopDecision: null },
  );
}
const stopOrder = (places: { readonly [track: string]: string }, stops = true): OtherCase => ({
  case: linkedId,
  procedure: 'stop-order',
  kind: 'coercion',
  number: null,
  title: '示例',
  opened: '2026-02-20',
  ended: false,
  standing: { places, facts: { party, stops }, done: {} },
});

describe('报请停止供电、停止供应民用爆炸物品 propose-cut-off', () => {
  it('never touches anybody’s home, citing 强制法 43', () => {
    expect(urged().refusals('propose-cut-off', draft({ residents: 'affected' }))[0]?.articles[0]).toMatchObject({
      law: 'ACL2011',
      article: '43',
      paragraph: 2,
    });
  });

  it('needs a major danger, a real one, and safety, citing 安法 70', () => {
    for (const field of ['major', 'real', 'safe'])
      expect(urged().refusals('propose-cut-off', draft({ [field]: false }))[0]?.articles[0]).toMatchObject({
        law: 'WSL2021',
        article: '70',
      });
  });

  it('needs an order to stop that stands', () => {
    expect(linkedWith(stopOrder({ main: 'ordered', validity: 'in-force' })).codes('propose-cut-off')).toEqual([]);
    expect(linkedWith(stopOrder({ main: 'lifted', validity: 'in-force' })).codes('propose-cut-off')).toContain('stop-decision-stands');
    expect(linkedWith(stopOrder({ main: 'ordered', validity: 'revoked' })).codes('propose-cut-off')).toContain('stop-decision-stands');
    expect(linkedWith(stopOrder({ main: 'ordered', validity: 'in-force' }, false)).codes('propose-cut-off')).toContain(
      'stop-decision-stands',
    );
  });

  it('comes after the urging, except in an emergency or where the bureau holds that none is due', () => {
    const registered = untilAfter('open-cut-off', begin('cut-off'));
    expect(registered.codes('propose-cut-off')).toContain('urging-over');
    expect(registered.codes('propose-cut-off', draft({ urgent: true }))).toContain('gate');
    expect(registered.codes('propose-cut-off', draft({ urgent: true, urgentReason: '瓦斯超限。' }))).toEqual([]);
  });
});
