import { expect, it } from 'vitest';
import { withDraft, withFreshIds } from './filled-in.ts';
import type { FormNode } from './node.ts';

const schema: FormNode = {
  type: 'object',
  properties: {
    person: { type: 'string', 'x-widget': 'fresh-id' },
    draftDigest: { type: 'string', 'x-current-draft': true },
    notice: { type: 'object', properties: { facts: { type: 'string' } } },
  },
};

it('gives an id once and keeps it', () => {
  const form = withFreshIds(schema, {}, () => 'one');
  expect(form).toEqual({ person: 'one' });
  expect(withFreshIds(schema, form, () => 'two')).toEqual({ person: 'one' });
});

it('names the newest draft in a form kept before it came', () => {
  expect(withDraft(schema, { draftDigest: 'old', notice: { facts: '甲' } }, 'new')).toEqual({
    draftDigest: 'new',
    notice: { facts: '甲' },
  });
  expect(withDraft(schema, { draftDigest: 'old' }, null)).toEqual({ draftDigest: 'old' });
});

it('makes a code nobody can guess or misread, once', () => {
  const codes: FormNode = { type: 'object', properties: { progressCode: { type: 'string', 'x-widget': 'fresh-code' } } };
  const form = withFreshIds(codes, {}, () => 'id');
  expect(form['progressCode']).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(withFreshIds(codes, form, () => 'id')).toEqual(form);
});
