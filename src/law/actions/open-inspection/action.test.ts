import { describe, expect, it } from 'vitest';
import { citizen, party } from '#tests/law/drafts.ts';
import { drawId } from '#tests/law/registers.ts';
import { begin } from '#tests/law/scene.ts';

const scene = begin('inspection');
const stranger = { ...party, name: '重庆示例外单位', uscc: '91500155MA5STRANG0' };

describe('登记检查任务 open-inspection', () => {
  it('remembers the task, its source and its last day, which runs as a clock', () => {
    const { facts, clocks } = scene.act('open-inspection').standing;
    expect(facts).toMatchObject({ source: 'plan', taskDueOn: '2026-06-30' });
    expect(clocks['task']).toMatchObject({ due: '2026-06-30', stopped: null });
  });

  it('needs the enterprise in the approved plan of that year (安全生产法 62)', () => {
    expect(scene.refusals('open-inspection', { party: stranger })).toMatchObject([
      { code: 'IG1', says: expect.stringContaining('重点检查单位名单'), articles: [{ law: 'WSL2021', article: '62' }] },
    ]);
    expect(scene.refusals('open-inspection', { dueOn: '2027-03-01' })).toMatchObject([
      { code: 'IG1', says: expect.stringContaining('2027年度') },
    ]);
    expect(begin('inspection', { registers: {} }).codes('open-inspection')).toEqual(['IG1']);
  });

  it('needs a revealed draw that drew the enterprise', () => {
    expect(scene.codes('open-inspection', { source: 'random', draw: drawId })).toEqual([]);
    expect(scene.codes('open-inspection', { source: 'random', draw: drawId, party: stranger })).toEqual(['IG2']);
    expect(scene.codes('open-inspection', { source: 'random' })).toEqual(['IG2']);
  });

  it('needs the approval of a special inspection and the lead of one that is case-driven', () => {
    expect(scene.codes('open-inspection', { source: 'special' })).toEqual(['IG3']);
    expect(scene.codes('open-inspection', { source: 'special', reference: '示例〔2026〕3号' })).toEqual([]);
    for (const source of ['complaint', 'assigned', 'transferred', 'monitoring', 'requested', 'reinspection']) {
      expect(scene.codes('open-inspection', { source })).toEqual(['IG3']);
      expect(scene.codes('open-inspection', { source, lead: '接群众举报，反映……' })).toEqual([]);
    }
  });

  it('takes a daily inspection of anybody, but no last day that has gone by', () => {
    expect(scene.codes('open-inspection', { source: 'daily', party: citizen })).toEqual([]);
    expect(scene.codes('open-inspection', { dueOn: '2026-03-01' })).toEqual(['date-not-past']);
  });
});
