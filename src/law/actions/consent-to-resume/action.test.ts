import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

const ordered = () => untilAfter('decide-stop-order', begin('stop-order'));

describe('审查同意恢复生产经营、使用 consent-to-resume', () => {
  it('is refused before reinspection found every danger gone, citing 安法 65', () => {
    const [refusal] = ordered().refusals('consent-to-resume');
    expect(refusal?.articles).toEqual([{ law: 'WSL2021', article: '65', paragraph: 1, item: 3 }]);
    const undone = { findings: [{ problem: 1, done: 'undone', says: '仍未清扫。' }], result: 'undone' };
    expect(ordered().act('reinspect', undone).codes('consent-to-resume')).toContain('gate');
    expect(ordered().act('reinspect').codes('consent-to-resume')).toEqual([]);
  });

  it('lifts an order that was undone without looking again', () => {
    expect(ordered().act('revoke-decision').codes('consent-to-resume', { ground: 'undone' })).toEqual([]);
    expect(ordered().act('reinspect').codes('consent-to-resume', { ground: 'undone' })).toContain('gate');
  });
});
