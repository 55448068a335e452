import { describe, expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

describe('登记现场发现的事故隐患 open-stop-order', () => {
  it('remembers every danger, to be looked at again', () => {
    expect(untilAfter('open-stop-order', begin('stop-order')).standing.facts['correctionProblems']).toHaveLength(1);
  });

  it('is not dated ahead', () => {
    expect(begin('stop-order').codes('open-stop-order', { discoveredOn: '2026-03-03' })).toContain('date-not-in-future');
  });
});
