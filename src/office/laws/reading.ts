import { hash } from 'node:crypto';
import type { LawReading } from '#contract/office/index.ts';
import type { Tx } from '#db/office/database.ts';
import { badForm } from '#http/problem.ts';
import { datesIn } from '#law/library/dates.ts';
import { againstTable, missingIn } from '#law/library/known-shape.ts';
import { odditiesIn } from '#law/library/oddities.ts';
import { dayInName, type Proposed, proposeVersions } from '#law/library/propose.ts';
import { linesOf, type StatuteText } from '#law/library/statute-text.ts';
import { findVersion, type Version } from '#law/library/versions.ts';
import { shortCitation } from '#law/statutes/citation-text.ts';
import type { DateString } from '#law/vocabulary.ts';
import type { Bureau } from '../bureau.ts';
import { SourceProblem } from '../source-problem.ts';
import { canonicalText, largestSource, readSource } from '../statute-source.ts';
import { readVersions } from './around.ts';
import { findOwnUpload } from './library.sql.ts';
import { articleShape, versionShape } from './shapes.ts';
import { allUses } from './uses.ts';

interface Asked {
  readonly agency: string;
  readonly person: string;
  readonly today: DateString;
  readonly sha256: string;
  readonly citedBy: 'article' | 'item';
  /** Chosen by the clerk instead of the proposals. */
  readonly law?: string | undefined;
}

/**
 * Reads an upload as a statute, for the clerk to look at before anything is recorded: what it has, what is odd, which version it may be.
 * @throws Problem 400 with a Chinese sentence where the file is none
 */
export async function readingOf(tx: Tx, bureau: Bureau, { agency, person, today, sha256, citedBy, law }: Asked): Promise<LawReading> {
  const upload = await findOwnUpload(tx, agency, person, sha256);
  if (!upload) throw badForm([{ field: '/sha256', says: '没有找到这份文件，请重新上传。' }]);
  if (Number(upload.bytes) > largestSource) throw badForm([{ field: '/sha256', says: '文件超过 8 MB，不像是法规文本，没有读取。' }]);
  const { statute, notices } = await read(bureau, sha256, citedBy);
  const versions = await readVersions(tx, agency);
  const dates = datesIn(statute);
  const named = dayInName(upload.name);
  const late = named !== null && dates.enacted !== null && named > dates.enacted;
  const proposals = proposeVersions({ title: statute.title, ...dates, named }, versions);
  const chosen =
    law === undefined ? [] : [{ code: law, family: findVersion(versions, law)?.family ?? '', kind: 'known', says: '由您选定。' } as const];
  return {
    title: statute.title,
    history: [...statute.history],
    digest: hash('sha256', canonicalText(statute)),
    articles: statute.articles.length,
    chapters: statute.headings.filter(({ level }) => level === 'chapter').length,
    sections: statute.headings.filter(({ level }) => level === 'section').length,
    characters: statute.articles.reduce((sum, article) => sum + linesOf(article).join('').length, 0),
    enactedOn: dates.enacted,
    effectiveFrom: dates.effectiveFrom,
    oddities: [
      ...odditiesIn(statute, citedBy),
      ...(dates.note ? [dates.note] : []),
      ...(late ? [`文件名中的日期${named}晚于正文所载的最近一次修改（${dates.enacted}），可能漏载了修改，请核对。`] : []),
      ...notices,
    ],
    proposals: [...chosen, ...proposals].map((one) => proposalShape(versions, one, statute, today)),
    first: shownEnd(statute, 0),
    last: shownEnd(statute, -1),
  };
}

async function read(bureau: Bureau, sha256: string, citedBy: Asked['citedBy']) {
  try {
    return await readSource(await bureau.files.get(sha256), citedBy);
  } catch (error) {
    if (error instanceof SourceProblem) throw badForm([{ field: '/sha256', says: error.says }], error.says);
    throw error;
  }
}

function shownEnd({ articles }: StatuteText, at: number): LawReading['first'] {
  const article = articles.at(at);
  return article ? articleShape(article) : null;
}

function proposalShape(versions: readonly Version[], { code, family, kind, says }: Proposed, statute: StatuteText, today: DateString) {
  const version = findVersion(versions, code);
  const missing = new Map(
    missingIn(code, statute, allUses()).map(({ use, says: what }) => [`${shortCitation(use.citation)}（${what}）`, use.title]),
  );
  const cited = [...missing].map(([what, title]) => `${title}引用了${what}`);
  const more = cited.length > 8 ? [`另有 ${cited.length - 8} 处引用在本文中找不到。`] : [];
  return {
    law: code,
    family,
    kind,
    says,
    version: version ? versionShape(versions, version, today) : null,
    again: version?.text !== null && version !== undefined,
    against: [...againstTable(code, statute), ...cited.slice(0, 8).map((one) => `${one}。`), ...more],
  };
}
