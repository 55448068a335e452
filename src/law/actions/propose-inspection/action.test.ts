import { describe, expect, it } from 'vitest';
import type { OtherCase } from '#law/vocabulary.ts';
import { party } from '#tests/law/drafts.ts';
import { drawId, hidden, item, itemOf, shared, training } from '#tests/law/registers.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const task = untilBefore('propose-inspection', begin('inspection'));

/** Another inspection of the same enterprise. */
function visit(changes: { readonly facts?: object; readonly main?: string; readonly id?: string } = {}): OtherCase {
  return {
    case: `00000000-0000-4000-8000-0000000000${changes.id ?? '91'}`,
    procedure: 'inspection',
    kind: 'inspection',
    number: null,
    title: '示例专项检查',
    opened: '2026-01-10',
    ended: false,
    standing: {
      places: { main: changes.main ?? 'closed' },
      facts: {
        party,
        source: 'special',
        means: 'on-site',
        plannedFrom: '2026-01-12T09:00',
        inspectedOn: '2026-01-12',
        items: [itemOf(training)],
        ...changes.facts,
      },
      done: {},
    },
  };
}
const among = (...others: readonly OtherCase[]) => untilBefore('propose-inspection', begin('inspection', { others }));
const repeated = { repeatReason: '上次检查发现的问题需要核实。' };

describe('拟定检查方案 propose-inspection', () => {
  it('carries out nothing that is not published, or not as published', () => {
    expect(task.refusals('propose-inspection', { items: [itemOf(hidden)] })).toMatchObject([
      { code: 'IG4', says: expect.stringContaining('尚未公布'), articles: [{ law: 'GBF54' }] },
    ]);
    expect(task.codes('propose-inspection', { items: [{ id: 'JC-01', name: '另一件事' }] })).toEqual(['IG4']);
    expect(task.codes('propose-inspection', { items: [{ id: 'JC-99', name: '没有的事项' }] })).toEqual(['IG4']);
  });

  it('needs two officers with certificates, the signer among them', () => {
    expect(task.codes('propose-inspection', { officers: ['zhang'] })).toContain('PG1');
    expect(task.codes('propose-inspection', { officers: ['zhang', 'guo'] })).toContain('PG1');
    expect(task.codes('propose-inspection', { officers: ['li', 'wang'] })).toContain('PG1');
  });

  it('stays below the cap of the bureau, approved visits counted, those of another year not', () => {
    const one = visit({ facts: { items: [] } });
    const two = visit({ id: '92', main: 'approved', facts: { items: [], inspectedOn: null, plannedFrom: '2026-04-01T09:00' } });
    expect(among(one).codes('propose-inspection', repeated)).toEqual([]);
    expect(among(one, two).refusals('propose-inspection', repeated)).toMatchObject([
      { code: 'IG5', says: expect.stringContaining('上限2次') },
    ]);
    const lastYear = visit({ id: '92', facts: { items: [], inspectedOn: '2025-12-31' } });
    expect(among(one, lastYear).codes('propose-inspection', repeated)).toEqual([]);
    const others = { ...party, name: '别家', uscc: '91500155MA5STRANG0' };
    expect(among(one, visit({ id: '92', facts: { party: others } })).codes('propose-inspection', repeated)).toEqual([]);
  });

  it('stays below the cap of each item', () => {
    const wide = { inspectionYearlyCap: { value: 9, status: '已核', source: '' } } as const;
    const others = ['91', '92'].map((id) => visit({ id, facts: { items: [itemOf(item)] } }));
    const scene = untilBefore('propose-inspection', begin('inspection', { others, settings: wide }));
    expect(scene.refusals('propose-inspection', repeated)).toMatchObject([
      { code: 'IG5', says: expect.stringContaining('达到该事项的上限2次') },
    ]);
    expect(scene.codes('propose-inspection', { ...repeated, items: [itemOf(training)] })).toEqual([]);
  });

  it('counts neither paper checks, nor tasks nobody approved, nor case-driven visits, and does not hold those to the cap', () => {
    const none = [
      visit({ facts: { means: 'paper' } }),
      visit({ id: '92', main: 'cancelled' }),
      visit({ id: '93', main: 'proposed' }),
      visit({ id: '94', facts: { source: 'complaint' } }),
    ];
    expect(among(...none).codes('propose-inspection', repeated)).toEqual([]);
    const full = ['91', '92'].map((id) => visit({ id }));
    const lead = { source: 'complaint', lead: '接群众举报，' };
    expect(begin('inspection', { others: full }).act('open-inspection', lead).codes('propose-inspection', repeated)).toEqual([]);
    const strict = { leadsOutsideCap: { value: false, status: '已核', source: '' } } as const;
    expect(
      begin('inspection', { others: full, settings: strict }).act('open-inspection', lead).codes('propose-inspection', repeated),
    ).toEqual(['IG5']);
  });

  it('warns of a visit lately or one still open, and goes on only with a reason', () => {
    const open = among(visit({ main: 'told', facts: { items: [], inspectedOn: '2025-06-01', source: 'complaint' } }));
    expect(open.refusals('propose-inspection')).toMatchObject([{ code: 'IG6', says: expect.stringContaining('请合并') }]);
    const lately = among(visit({ facts: { items: [], inspectedOn: '2026-01-12', source: 'complaint' } }));
    expect(lately.codes('propose-inspection')).toEqual(['IG6']);
    expect(lately.codes('propose-inspection', repeated)).toEqual([]);
    const longAgo = among(visit({ facts: { items: [], inspectedOn: '2025-11-01', source: 'complaint' } }));
    expect(longAgo.codes('propose-inspection')).toEqual([]);
  });

  it('goes nowhere without saying why paper and data will not do', () => {
    expect(task.codes('propose-inspection', { whyOnSite: '' })).toEqual(['IG7']);
    expect(task.codes('propose-inspection', { whyOnSite: '', means: 'paper' })).toEqual([]);
  });

  it('carries out a cross-departmental item together, or says why not', () => {
    const items = [itemOf(shared)];
    expect(task.refusals('propose-inspection', { items })).toMatchObject([
      { code: 'IG8', says: expect.stringContaining('区住房城乡建委') },
    ]);
    expect(task.codes('propose-inspection', { items, combinedWith: '区住房城乡建委' })).toEqual([]);
    expect(task.codes('propose-inspection', { items, apartReason: '该部门本月已检查。' })).toEqual([]);
  });

  it('comes unannounced only with a reason, and has its people reminded', () => {
    expect(task.codes('propose-inspection', { announced: 'unannounced' })).toEqual(['gate']);
    expect(task.codes('propose-inspection', { announced: 'unannounced', unannouncedReason: '防止转移证据。' })).toEqual([]);
    expect(task.codes('propose-inspection', { reminded: false })).toEqual(['gate']);
  });

  it('is carried out by those who were drawn; who stands in is explained', () => {
    const drawn = begin('inspection').act('open-inspection', { source: 'random', draw: drawId });
    expect(drawn.codes('propose-inspection')).toEqual([]);
    expect(drawn.refusals('propose-inspection', { officers: ['zhang', 'wang'] })).toMatchObject([
      { code: 'IG2', says: expect.stringContaining('李协办') },
    ]);
    expect(drawn.codes('propose-inspection', { officers: ['zhang', 'wang'], swapReason: '李协办休假。' })).toEqual([]);
  });
});
