import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { documentTitles } from '#documents/catalogue.ts';
import { createTypesetter } from '#documents/typeset.ts';
import { papersMade } from './made.ts';

const typesetter = createTypesetter({ fontFolders: [] });
afterAll(() => typesetter.close());
const made = papersMade();

describe('papers made from the record', () => {
  it('are all there are: every paper of the catalogue is issued on some road', () => {
    expect(Object.keys(documentTitles).filter((template) => !made.has(template))).toEqual([]);
  });

  it.each([...made])('%s has what its template was drawn for, and can be set', async (template, papers) => {
    const file = new URL(`../../src/documents/templates/${template}/example.json`, import.meta.url);
    const example = JSON.parse(readFileSync(file, 'utf8')) as object;
    for (const data of papers) {
      expect(Object.keys(data).toSorted()).toEqual(Object.keys(example).toSorted());
      await typesetter.typeset(template, data, { createdAt: '2026-05-12T02:00:00.000Z' });
    }
  });
});
