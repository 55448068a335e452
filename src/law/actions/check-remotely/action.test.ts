import { expect, it } from 'vitest';
import { item, register, registers } from '#tests/law/registers.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const paper = untilBefore('propose-inspection', begin('inspection'))
  .act('propose-inspection', { means: 'paper' })
  .act('approve-inspection');

it('书面、非现场检查 check-remotely goes item by item and goes nowhere', () => {
  expect(paper.act('check-remotely').place('main')).toBe('inspected');
  expect(paper.codes('check-remotely', { checked: [{ item: 'JC-02', result: 'ok' }] })).toEqual(['IG13']);
  expect(paper.codes('check-remotely', { checked: [{ item: 'JC-01', result: 'problem' }] })).toEqual(['IG13']);
  expect(paper.codes('enter-premises')).toContain('place');
});

it('is not what was approved where a visit was, and is not dated back', () => {
  expect(untilBefore('notify-inspection', begin('inspection')).codes('check-remotely')).toEqual(['gate']);
  expect(paper.codes('check-remotely', { on: '2026-03-01' })).toEqual(['date-is-today']);
});

it('is by the officers approved, of items that stand in public still', () => {
  expect(paper.codes('check-remotely', { officers: ['zhang', 'wang'] })).toEqual(['IG18']);
  const changed = { ...registers, 'inspection-items-register': register({ items: { 'JC-01': item }, published: {} }) };
  expect(begin('inspection', { standing: paper.standing, registers: changed }).codes('check-remotely')).toEqual(['IG4']);
});
