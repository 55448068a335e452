import { expect, it } from 'vitest';
import { licencesFrom, withFilter } from './register-query.ts';

it('reads the filters of the address and leaves out what makes no sense', () => {
  expect(licencesFrom(new URLSearchParams('search= 示例 &stands=30&page=2&matter=XK-FW-019-2'))).toEqual({
    search: '示例',
    stands: '30',
    matter: 'XK-FW-019-2',
    page: 2,
  });
  expect(licencesFrom(new URLSearchParams('stands=31&page=-1&search='))).toEqual({});
});

it('starts a new question on its first page', () => {
  const before = new URLSearchParams('stands=30&page=3');
  expect(withFilter(before, 'stands', 'past').toString()).toBe('stands=past');
  expect(withFilter(before, 'page', '4').toString()).toBe('stands=30&page=4');
  expect(withFilter(before, 'stands', null).toString()).toBe('');
});
