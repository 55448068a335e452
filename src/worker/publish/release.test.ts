import { expect, test } from 'vitest';
import { copy, entry } from '#tests/support/published.ts';
import { disclosedPointers, releaseOf } from './release.ts';

const paper = {
  template: 'decision-organisation',
  title: '行政处罚决定书',
  number: copy.number,
  sha256: 'a',
  sm3: 'b',
  pages: 3,
  bytes: 9,
};
const before = [
  { ...entry(0, 'decide-penalty', {}), papers: [paper] },
  entry(1, 'prepare-disclosure', { copy }),
  entry(2, 'check-disclosure', {}),
];
const published = [...before, entry(3, 'publish-decision', {})];

test('nothing stands in public before it is published', () => {
  expect(releaseOf(before)).toBeNull();
});

test('publishes the last checked copy, dated in Beijing', () => {
  const again = [...before, entry(3, 'prepare-disclosure', { copy: { ...copy, facts: '改过的文本' } }), entry(4, 'publish-decision', {})];
  expect(releaseOf(again)).toMatchObject({ state: 'published', publishedOn: '2026-03-24', copy: { facts: '改过的文本' } });
});

test('a copy prepared after publication changes nothing until it is published', () => {
  expect(releaseOf([...published, entry(4, 'prepare-disclosure', { copy: { ...copy, facts: '新' } })])).toEqual(releaseOf(published));
});

test('withdraws with the reason and keeps the course of events', () => {
  const release = releaseOf([...published, entry(4, 'withdraw-disclosure', { ground: 'revoked', publicReason: '决定已撤销' })]);
  expect(release).toMatchObject({ state: 'withdrawn', reason: '决定已撤销', withdrawnOn: '2026-03-24', publishedOn: '2026-03-23' });
  expect(release?.changes.map(({ kind }) => kind)).toEqual(['published', 'withdrawn']);
});

test('the proof shows the copy, the paper number and its digests, and nobody’s name', () => {
  const release = releaseOf(published);
  const shown = release ? disclosedPointers(release) : [];
  const pointers = shown.flatMap((part) => part.pointers);
  expect(shown.map(({ n }) => n)).toEqual([0, 1, 3]);
  expect(pointers).toContain('/papers/0/number');
  expect(pointers).toContain('/form/copy/facts');
  expect(pointers).not.toContain('/by');
  expect(pointers.some((pointer) => pointer.startsWith('/form/draft') || pointer.startsWith('/form/officers'))).toBe(false);
});

test('the proof of a withdrawn decision shows the reason and nothing of the content', () => {
  const release = releaseOf([...published, entry(4, 'withdraw-disclosure', { ground: 'revoked', publicReason: '决定已撤销' })]);
  const pointers = release ? disclosedPointers(release).flatMap((part) => part.pointers) : [];
  expect(pointers).toContain('/form/publicReason');
  expect(pointers.some((pointer) => pointer.startsWith('/form/copy'))).toBe(false);
});
