import type { ArticleShape, LawVersion, UseShape } from '#contract/office/index.ts';
import type { Use } from '#law/library/citing.ts';
import { articleTitle } from '#law/library/oddities.ts';
import type { ArticleText } from '#law/library/statute-text.ts';
import { lastDayOf, stateOn, type Version } from '#law/library/versions.ts';
import { chineseNumber } from '#law/chinese-numbers.ts';
import type { DateString } from '#law/vocabulary.ts';

export function versionShape(versions: readonly Version[], version: Version, today: DateString): LawVersion {
  const { code, family, title, shortTitle, number, enactedOn, effectiveFrom, articles, citedBy, verified, note } = version;
  return {
    law: code,
    family,
    title,
    shortTitle,
    number,
    version: version.version,
    enactedOn,
    effectiveFrom,
    lastDay: lastDayOf(versions, version),
    state: stateOn(versions, version, today),
    articles,
    citedBy,
    hasText: version.text !== null,
    verified,
    note,
  };
}

export function articleShape({ article, paragraphs }: ArticleText, citedBy: Version['citedBy'] = 'article'): ArticleShape {
  return {
    article,
    title: citedBy === 'item' ? `（${chineseNumber(Number(article))}）` : articleTitle(article),
    paragraphs: paragraphs.map(({ text, items }) => ({
      text,
      items: items.map((item) => ({ number: item.number, text: item.text, points: item.points.map((point) => ({ ...point })) })),
    })),
  };
}

export function useShape({ kind, id, title, as, citation }: Use): UseShape {
  return { kind, id, title, as, citation: { ...citation } };
}
