import { describe, expect, it } from 'vitest';
import { changed, queryFrom } from './list-query.ts';

describe('case list address', () => {
  it('reads the filters and leaves out what makes no sense', () => {
    const query = queryFrom(new URLSearchParams('search=%20示例%20&urgency=soon&sort=urgency&page=-3&mine=true'));
    expect(query).toEqual({ search: '示例', sort: 'urgency', mine: true });
  });

  it('goes back to the first page when a filter changes, and only then', () => {
    const search = new URLSearchParams('page=4&search=a');
    expect(changed(search, 'search', 'b').toString()).toBe('search=b');
    expect(changed(search, 'page', '5').toString()).toBe('page=5&search=a');
    expect(changed(search, 'search', null).toString()).toBe('');
  });
});
