import { expect, it } from 'vitest';
import { partyKeys } from './party-key.ts';

it('knows an organisation again by its code and by its name', () => {
  expect(partyKeys({ kind: 'organisation', name: '重庆示例 公司', uscc: '91500155MA5EXAMPL0' })).toEqual([
    'uscc:91500155MA5EXAMPL0',
    'name:重庆示例公司',
  ]);
});

it('knows a person by the number, for names are shared; by the name only where there is nothing else', () => {
  expect(partyKeys({ kind: 'citizen', name: '示例·甲', idNumber: '500101199001010000' })).toEqual(['id:500101199001010000']);
  expect(partyKeys({ kind: 'citizen', name: '示例·甲' })).toEqual(['name:示例·甲']);
});

it('knows nobody where there is no party', () => {
  expect(partyKeys(null)).toEqual([]);
  expect(partyKeys(undefined)).toEqual([]);
});
