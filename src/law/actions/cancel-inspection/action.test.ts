import { expect, it } from 'vitest';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

it('取消检查任务 cancel-inspection is for a head, and only before anybody has gone in', () => {
  const approved = untilBefore('notify-inspection', begin('inspection'));
  expect(approved.codes('cancel-inspection', {}, 'zhang')).toContain('who');
  const called = approved.act('cancel-inspection');
  expect([called.place('main'), called.standing.clocks['task']?.stopped]).toEqual(['cancelled', '2026-03-02']);
  expect(untilAfter('enter-premises', begin('inspection')).codes('cancel-inspection')).toEqual(['place']);
});
