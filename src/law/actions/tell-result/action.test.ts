import { expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const concluded = untilBefore('tell-result', begin('inspection'));

it('告知检查结果 tell-result sets publication going: twenty working days', () => {
  const told = concluded.act('tell-result');
  expect([told.place('main'), told.place('disclosure'), told.place('validity'), told.place('result-service')]).toEqual([
    'told',
    'due',
    'in-force',
    'served',
  ]);
  expect(told.standing.clocks['disclosure']).toMatchObject({ started: '2026-03-02', stopped: null });
});

it('has to be served where it was not handed over, and is not dated back', () => {
  const later = concluded.act('tell-result', { handedOver: 'later' });
  expect(later.place('result-service')).toBe('due');
  expect(later.codes('close-inspection')).toContain('place');
  expect(later.act('serve-paper', { paper: 'inspection-result' }).place('result-service')).toBe('served');
  expect(concluded.codes('tell-result', { decidedOn: '2026-03-01' })).toEqual(['date-is-today']);
});
