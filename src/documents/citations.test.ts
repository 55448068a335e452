import { describe, expect, it } from 'vitest';
import { citationsText } from '#law/statutes/citation-text.ts';
import { faultOf } from '#law/statutes/index.ts';
import { documentTitles } from './catalogue.ts';
import { bases, paperCitations } from './citations.ts';

describe('the provisions papers rest on', () => {
  it('are listed for papers of the catalogue, and exist', () => {
    expect(Object.keys(paperCitations).filter((template) => !documentTitles[template])).toEqual([]);
    const faults = Object.values(paperCitations).flat().map(faultOf);
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it('include every one that is printed', () => {
    const listed = Object.values(paperCitations).map((citations) => citationsText([...citations]));
    for (const text of Object.values(bases)) expect(listed.some((list) => list.includes(text.replace(/^《.*?》/, '')))).toBe(true);
  });
});
