import { describe, expect, it } from 'vitest';
import { licenceCopy, penaltyCopy } from '#law/form-parts/disclosure-copy.ts';
import type { EntryShape } from '#contract/office/index.ts';
import type { FormNode } from '../forms/node.ts';
import { newestCopy, originalsOf, pairsOf, shownCopy, textAtHand } from './beside-original.ts';

const entry = (n: number, action: string, form: object) => ({ n, action, form }) as EntryShape;
const tracks = (place: string) => [{ track: 'disclosure', title: '公示', place, placeTitle: '' }];
const published = [
  entry(0, 'prepare-disclosure', { copy: { content: '旧' } }),
  entry(1, 'check-disclosure', { result: 'passed' }),
  entry(2, 'publish-decision', {}),
];

describe('the masked copy beside the original', () => {
  it('is found whichever kind of act it is about', () => {
    expect(newestCopy({ entries: published })?.copy).toEqual({ content: '旧' });
    expect(newestCopy({ entries: [entry(0, 'apply-for-licence', {})] })).toBeNull();
  });

  it('stands beside what the case remembers, under the labels of its own form', () => {
    const schema = licenceCopy() as unknown as FormNode;
    const facts = { draft: { content: '限制存放量30箱，负责人赵示例' }, party: { name: '示例店' }, decidedOn: '2026-03-20' };
    const pairs = pairsOf({ content: '限制存放量30箱，负责人赵某某', party: '示例店' }, originalsOf({ facts }, schema, '示例局'), schema);
    expect(pairs.find(({ name }) => name === 'content')).toEqual({
      name: 'content',
      label: '许可内容',
      masked: '限制存放量30箱，负责人赵某某',
      original: '限制存放量30箱，负责人赵示例',
    });
    expect(pairs.find(({ name }) => name === 'organ')?.original).toBe('示例局');
  });

  it('puts the measures of a penalty into words', () => {
    const schema = penaltyCopy() as unknown as FormNode;
    const draft = { measures: { warning: true, fine: 5000 } };
    expect(originalsOf({ facts: { draft } }, schema, '')).toMatchObject({ measuresText: '警告、罚款', content: '警告；罚款人民币5000元' });
  });

  it('shows a waiting correction beside the text that stands in public, and that text alone once it is sent back', () => {
    const waiting = [...published, entry(3, 'redraft-disclosure', { copy: { content: '新' } })];
    const { text, instead } = textAtHand({ entries: waiting, tracks: tracks('correcting') });
    expect([text?.copy, instead?.copy]).toEqual([{ content: '新' }, { content: '旧' }]);
    const sentBack = [...waiting, entry(4, 'correct-disclosure', { result: 'returned' })];
    expect(textAtHand({ entries: sentBack, tracks: tracks('published') })).toMatchObject({
      text: { copy: { content: '旧' } },
      instead: null,
    });
    const agreed = [...waiting, entry(4, 'correct-disclosure', { result: 'passed' })];
    expect(shownCopy({ entries: agreed })?.copy).toEqual({ content: '新' });
    expect(shownCopy({ entries: [entry(0, 'prepare-disclosure', { copy: {} })] })).toBeNull();
  });
});
