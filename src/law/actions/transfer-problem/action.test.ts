import { expect, it } from 'vitest';
import { begin, untilAfter } from '#tests/law/scene.ts';

it('移送其他部门处理 transfer-problem leaves its record (安全生产法 69), by a head', () => {
  const inspected = untilAfter('inspect-premises', begin('inspection'));
  expect(inspected.codes('transfer-problem', {}, 'zhang')).toContain('who');
  expect(inspected.codes('transfer-problem', { handedOn: '2026-03-03' })).toEqual(['date-is-today']);
  expect(inspected.act('transfer-problem').standing.facts['transfers']).toMatchObject([{ organ: '区示例局' }]);
});
