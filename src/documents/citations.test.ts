import { describe, expect, it } from 'vitest';
import { faultOf } from '#law/statutes/index.ts';
import { documentTitles } from './catalogue.ts';
import { paperCitations } from './citations.ts';

describe('the provisions papers rest on', () => {
  it('are listed for every paper of the catalogue', () => {
    expect(Object.keys(paperCitations).toSorted()).toEqual(Object.keys(documentTitles).toSorted());
  });

  it('exist', () => {
    const faults = Object.values(paperCitations).flat().map(faultOf);
    expect(faults.filter(Boolean)).toEqual([]);
  });
});
