import { linesOf, type ArticleText, type StatuteText } from './statute-text.ts';

/** What became of an article between two versions of a statute. */
export interface Change {
  readonly kind: 'same' | 'moved' | 'changed' | 'added' | 'removed';
  readonly before: ArticleText | null;
  readonly after: ArticleText | null;
  /** 0 to 1: how much of the words stayed. */
  readonly likeness: number;
}

/** Tried on three real revisions (应对法 2007 and 2024, 复议法 2017 and 2023, 保密法 2010 and 2024). Below it two articles are not the same article any more, whatever their numbers. */
const least = 0.28;

interface Weighed {
  readonly article: ArticleText;
  readonly at: number;
  readonly text: string;
  /** How often each two neighbouring characters stand in it. */
  readonly pairs: ReadonlyMap<string, number>;
}

/**
 * Article by article, which became which. First those whose words are the same, then the likest of the rest; numbers count for little,
 * because every article behind an inserted one has another. In the order of the later version, removed ones where they stood.
 */
export function compareStatutes(before: Pick<StatuteText, 'articles'>, after: Pick<StatuteText, 'articles'>): Change[] {
  const old = before.articles.map(weigh);
  const later = after.articles.map(weigh);
  const partner = new Map<Weighed, { readonly of: Weighed; readonly likeness: number }>();
  const taken = new Set<Weighed>();
  const pair = (one: Weighed, other: Weighed, likeness: number) => {
    if (taken.has(one) || partner.has(other)) return;
    taken.add(one);
    partner.set(other, { of: one, likeness });
  };
  const byText = Map.groupBy(old, ({ text }) => text);
  for (const one of later) {
    const alike = byText.get(one.text) ?? [];
    const same = alike.find((other) => other.article.article === one.article.article) ?? alike.find((other) => !taken.has(other));
    if (same) pair(same, one, 1);
  }
  const telling = howTelling([...old, ...later]);
  const rest = likest(
    old.filter((one) => !taken.has(one)),
    later.filter((one) => !partner.has(one)),
    telling,
  );
  for (const { one, other, likeness } of rest) pair(one, other, likeness);
  return inOrder(old, later, partner);
}

function weigh(article: ArticleText, at: number, all: readonly ArticleText[]): Weighed {
  const text = linesOf(article).join('\n').normalize('NFKC').replace(/\s/gu, '');
  const pairs = new Map<string, number>();
  const signs = [...text];
  for (let index = 0; index + 1 < signs.length; index += 1) {
    const two = `${signs[index]}${signs[index + 1]}`;
    pairs.set(two, (pairs.get(two) ?? 0) + 1);
  }
  return { article, at: at / Math.max(1, all.length - 1), text, pairs };
}

/** 行政复议申请 stands in every other article of its statute and tells nothing; what stands in two of them tells a great deal. */
function howTelling(all: readonly Weighed[]): (two: string) => number {
  const holders = new Map<string, number>();
  for (const { pairs } of all) for (const two of pairs.keys()) holders.set(two, (holders.get(two) ?? 0) + 1);
  return (two) => Math.log(1 + all.length / (holders.get(two) ?? 1));
}

function likest(old: readonly Weighed[], later: readonly Weighed[], telling: (two: string) => number) {
  const sizes = new Map([...old, ...later].map((one) => [one, total(one.pairs, telling)]));
  const alike: { readonly one: Weighed; readonly other: Weighed; readonly likeness: number }[] = [];
  for (const one of old)
    for (const other of later) {
      const [mine, theirs] = [sizes.get(one) ?? 0, sizes.get(other) ?? 0];
      // They share no more than the shorter of them has.
      if (2 * Math.min(mine, theirs) < least * (mine + theirs)) continue;
      const likeness = (2 * shared(one, other, telling)) / (mine + theirs);
      if (likeness >= least) alike.push({ one, other, likeness });
    }
  return alike.sort((a, b) => weight(b) - weight(a));
}

/** Where two are about as like, the one that stands at about the same place. */
function weight({ one, other, likeness }: { readonly one: Weighed; readonly other: Weighed; readonly likeness: number }): number {
  return likeness - Math.abs(one.at - other.at) * 0.1;
}

function total(pairs: ReadonlyMap<string, number>, telling: (two: string) => number): number {
  let sum = 0;
  for (const [two, count] of pairs) sum += count * telling(two);
  return sum;
}

function shared(one: Weighed, other: Weighed, telling: (two: string) => number): number {
  const [small, large] = one.pairs.size < other.pairs.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [two, count] of small.pairs) sum += Math.min(count, large.pairs.get(two) ?? 0) * telling(two);
  return sum;
}

function inOrder(
  old: readonly Weighed[],
  later: readonly Weighed[],
  partner: ReadonlyMap<Weighed, { readonly of: Weighed; readonly likeness: number }>,
): Change[] {
  const changes: Change[] = [];
  const kept = new Set([...partner.values()].map(({ of }) => of));
  let next = 0;
  const removedUntil = (end: number) => {
    for (; next < end; next += 1) {
      const gone = old[next];
      if (gone && !kept.has(gone)) changes.push({ kind: 'removed', before: gone.article, after: null, likeness: 0 });
    }
  };
  for (const one of later) {
    const found = partner.get(one);
    if (!found) {
      changes.push({ kind: 'added', before: null, after: one.article, likeness: 0 });
      continue;
    }
    removedUntil(old.indexOf(found.of));
    const kind = found.of.text !== one.text ? 'changed' : found.of.article.article === one.article.article ? 'same' : 'moved';
    changes.push({ kind, before: found.of.article, after: one.article, likeness: found.likeness });
  }
  removedUntil(old.length);
  return changes;
}
