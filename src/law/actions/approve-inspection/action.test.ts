import { describe, expect, it } from 'vitest';
import type { OtherCase } from '#law/vocabulary.ts';
import { party } from '#tests/law/drafts.ts';
import { registers } from '#tests/law/registers.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

const proposed = untilBefore('approve-inspection', begin('inspection'));

describe('审批检查 approve-inspection', () => {
  it('opens the way, sends back or calls off', () => {
    expect(proposed.act('approve-inspection').place('main')).toBe('approved');
    expect(proposed.act('approve-inspection', { decision: 'returned' }).place('main')).toBe('task');
    const refused = proposed.act('approve-inspection', { decision: 'refused' });
    expect([refused.place('main'), refused.standing.clocks['task']?.stopped]).toEqual(['cancelled', '2026-03-02']);
  });

  it('is for a head who does not inspect', () => {
    expect(proposed.codes('approve-inspection', {}, 'zhang')).toContain('who');
  });

  it('asks again what may have changed since: another visit approved, an item withdrawn', () => {
    const other = (id: string): OtherCase => ({
      case: `00000000-0000-4000-8000-0000000000${id}`,
      procedure: 'inspection',
      kind: 'inspection',
      number: null,
      title: '示例',
      opened: '2026-03-01',
      ended: false,
      standing: {
        places: { main: 'closed' },
        facts: { party, source: 'daily', means: 'on-site', inspectedOn: '2026-01-05', items: [] },
        done: {},
      },
    });
    const { standing } = untilAfter('propose-inspection', begin('inspection'));
    const now = (around: object) => begin('inspection', { standing, ...around });
    expect(now({ others: [other('91'), other('92')] }).codes('approve-inspection')).toEqual(['IG5', 'IG6']);
    expect(now({ others: [other('91'), other('92')] }).codes('approve-inspection', { decision: 'returned' })).toEqual([]);
    expect(now({ registers: { ...registers, 'inspection-items-register': undefined } }).codes('approve-inspection')).toEqual(['IG4']);
  });

  it('judges a scheme sent back and mended by what it says now', () => {
    const back = proposed.act('approve-inspection', { decision: 'returned' });
    expect(back.act('propose-inspection', { means: 'paper', whyOnSite: '' }).act('approve-inspection').standing.facts['means']).toBe(
      'paper',
    );
  });
});
