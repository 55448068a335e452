import { expect, test } from 'vitest';
import { versionOf } from '#law/procedures/index.ts';
import { inspectionLike, licenceLike } from '#tests/law/other-kinds.ts';
import { copy, entry, inspected, licensed } from '#tests/support/published.ts';
import { disclosedPointers, releaseOf as releaseFrom } from './release.ts';

const penalty = versionOf('ordinary-penalty');
const releaseOf = (entries: Parameters<typeof releaseFrom>[1]) => releaseFrom(penalty, entries);
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

test('what was decided anew after its withdrawal is published anew, with the paper of the new decision', () => {
  const anew = { ...copy, number: '示例应急罚〔2026〕9号' };
  const release = releaseOf([
    ...published,
    entry(4, 'withdraw-disclosure', { ground: 'revoked', publicReason: '决定已撤销' }),
    { ...entry(5, 'decide-penalty', {}), papers: [{ ...paper, number: anew.number }] },
    entry(6, 'prepare-disclosure', { copy: anew }),
    entry(7, 'check-disclosure', {}),
    entry(8, 'publish-decision', {}),
  ]);
  expect(release).toMatchObject({ state: 'published', publishedOn: '2026-03-28', withdrawnOn: null, reason: null, decision: { n: 5 } });
  expect(release?.changes.map(({ kind }) => kind)).toEqual(['published', 'withdrawn', 'published']);
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

const correction = (n: number, given: object, result: string) => [
  entry(n, 'redraft-disclosure', { copy: { ...copy, facts: '更正后的文本' }, corrected: '人数写错。', ...given }),
  entry(n + 1, 'correct-disclosure', { result }),
];

test('a correction shows once a second person has agreed to it, and not before', () => {
  const [prepared, agreed] = correction(4, { ground: 'inaccurate' }, 'passed');
  if (!prepared || !agreed) throw new Error('no correction');
  expect(releaseOf([...published, prepared])).toEqual(releaseOf(published));
  expect(releaseOf([...published, prepared, agreed])).toMatchObject({
    copy: { facts: '更正后的文本' },
    changes: [{ kind: 'published' }, { kind: 'corrected', n: 5, reason: '人数写错。' }],
  });
});

test('a correction sent back changes nothing, and what is withdrawn later is still the text that stood there', () => {
  const sentBack = [...published, ...correction(4, { ground: 'inaccurate' }, 'returned')];
  expect(releaseOf(sentBack)).toEqual(releaseOf(published));
  const release = releaseOf([...sentBack, entry(6, 'withdraw-disclosure', { ground: 'revoked', publicReason: '决定已撤销' })]);
  expect(release).toMatchObject({ state: 'withdrawn', copy: { facts: copy.facts } });
});

test('a later decision of the same case brings the text up to date', () => {
  const release = releaseOf([...published, ...correction(4, { ground: 'further' }, 'passed')]);
  expect(release?.changes.map(({ kind }) => kind)).toEqual(['published', 'updated']);
});

test('a case begun when a correction held its own text is read as it was written', () => {
  const old = entry(4, 'correct-disclosure', { copy: { ...copy, facts: '旧式更正' }, corrected: '人数写错。' });
  expect(releaseOf([...published, old])).toMatchObject({ copy: { facts: '旧式更正' }, changes: [{}, { reason: '人数写错。' }] });
});

test('the reason of a correction is proven with the text', () => {
  const release = releaseOf([...published, ...correction(4, { ground: 'inaccurate' }, 'passed')]);
  const shown = release ? disclosedPointers(release).find(({ n }) => n === 4) : undefined;
  expect(shown?.pointers).toEqual(expect.arrayContaining(['/form/corrected', '/form/copy/facts']));
});

test('the procedure itself says what is published of it: a licence, an inspection', () => {
  const of = (concluding: string, text: Readonly<Record<string, string>>) => [
    entry(0, 'open', {}),
    { ...entry(1, concluding, {}), papers: [{ ...paper, template: 'any', number: text['number'] ?? '' }] },
    entry(2, 'prepare-disclosure', { copy: text }),
    entry(3, 'publish-decision', {}),
  ];
  const licence = releaseFrom(licenceLike, of('grant-licence', licensed));
  expect(licence).toMatchObject({ kind: 'licence', decision: { action: 'grant-licence' } });
  expect(licence?.fields.map(({ name }) => name)).toEqual(Object.keys(licensed).toSorted(inOrderOf(licence?.fields ?? [])));
  expect(licence?.fields[0]).toEqual({ name: 'number', title: '行政许可决定书文号', value: licensed.number });
  expect(licence && disclosedPointers(licence).flatMap(({ pointers }) => pointers)).toContain('/papers/0/number');
  const inspection = releaseFrom(inspectionLike, of('conclude-inspection', inspected));
  expect(inspection).toMatchObject({ kind: 'inspection', decision: { n: 1 } });
  expect(inspection?.fields.map(({ title }) => title)).toEqual(expect.arrayContaining(['检查方式', '检查内容', '执法结论']));
});

function inOrderOf(fields: readonly { readonly name: string }[]) {
  const place = (name: string) => fields.findIndex((field) => field.name === name);
  return (a: string, b: string) => place(a) - place(b);
}
