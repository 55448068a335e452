import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../vocabulary.ts';
import { cutOffDraft } from '#tests/law/procedures/cut-off.ts';
import { begin, type Scene, untilAfter, untilBefore } from '#tests/law/scene.ts';

const ready = () => untilBefore('carry-out-cut-off', begin('cut-off'));
const at = (from: string, to = from.replace(/.$/, (last) => String(Number(last) + 1))) => ({ from, to });

/** Decided, told and notified with a draft that differs. */
function readyWith(changes: JsonObject): Scene {
  const now = '2026-03-04T01:00:00.000Z';
  const draft = { ...cutOffDraft({ now }), ...changes };
  const proposed = untilBefore('propose-cut-off', begin('cut-off')).act('propose-cut-off', { draft });
  const decided = proposed.act('submit-for-review').act('review-decision').act('decide-cut-off');
  return decided.act('notify-unit').act('notify-supplier', { startAt: String(draft['startAt']) });
}

describe('实施停止供电、停止供应民用爆炸物品 carry-out-cut-off', () => {
  it('waits for the unit and the supplier to be told', () => {
    expect(untilAfter('decide-cut-off', begin('cut-off')).codes('carry-out-cut-off')).toContain('place');
    expect(untilAfter('notify-unit', begin('cut-off')).codes('carry-out-cut-off')).toContain('place');
    expect(ready().codes('carry-out-cut-off')).toEqual([]);
  });

  it('is not before the supplier was told, nor in the future', () => {
    expect(ready().codes('carry-out-cut-off', at('2026-03-03T08:58'))).toContain('moment-in-order');
    expect(ready().codes('carry-out-cut-off', at('2036-03-03T08:58'))).toContain('moment-in-order');
  });

  it('is not before the hour that was told', () => {
    expect(ready().codes('carry-out-cut-off', at('2026-03-05T09:58'))).toContain('not-before-start');
  });

  it('needs no twenty-four hours in an emergency that was decided on, nor for explosives', () => {
    const soon = { startAt: '2026-03-04T09:00' };
    const urgent = readyWith({ ...soon, urgent: true, urgentReason: '瓦斯超限。' });
    expect(urgent.codes('carry-out-cut-off', { from: '2026-03-04T09:00', to: '2026-03-04T09:00', urgent: true })).toEqual([
      'span-in-order',
    ]);
    const explosives = readyWith({ ...soon, measure: '停止供应民用爆炸物品' });
    expect(explosives.codes('carry-out-cut-off', { from: '2026-03-04T09:00', to: '2026-03-04T09:00' })).toEqual(['span-in-order']);
    expect(ready().codes('carry-out-cut-off', { urgent: true })).toContain('urgent-as-decided');
  });

  it('is neither at night nor on a holiday, citing 强制法 43', () => {
    const night = { from: '2026-03-05T22:30', to: '2026-03-05T22:40' };
    expect(ready().codes('carry-out-cut-off', night)).toContain('not-at-night');
    expect(ready().wait(1).codes('carry-out-cut-off')).toContain('not-at-night');
  });

  it('is safe, is refused still, and leaves homes alone', () => {
    for (const field of ['safe', 'refuses', 'residents'])
      expect(ready().codes('carry-out-cut-off', { [field]: false }), field).toContain('gate');
  });

  it('is recorded throughout', () => {
    expect(ready().codes('carry-out-cut-off', { recordings: null })).toContain('gate');
  });
});
