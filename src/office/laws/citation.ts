import type { CitationPage, CitationQuery, Passage } from '#contract/office/index.ts';
import type { Tx } from '#db/office/database.ts';
import { chineseNumber } from '#law/chinese-numbers.ts';
import { findArticle, type Place, placeIn } from '#law/library/cited-part.ts';
import { compareStatutes } from '#law/library/compare.ts';
import { articleTitle } from '#law/library/oddities.ts';
import type { ArticleText } from '#law/library/statute-text.ts';
import { lastDayOf, type Version, versionOn } from '#law/library/versions.ts';
import { citationText } from '#law/statutes/citation-text.ts';
import { findStatute } from '#law/statutes/index.ts';
import type { Citation, DateString } from '#law/vocabulary.ts';
import { getVersion, readVersions } from './around.ts';
import { articlesOf } from './library.sql.ts';
import { articleShape, versionShape } from './shapes.ts';

type Articles = readonly ArticleText[];

/** The provision as it was on the day: the version cited, and, where another one was in force, what stood there instead. */
export async function citationPage(tx: Tx, agency: string, today: DateString, query: CitationQuery): Promise<CitationPage> {
  const versions = await readVersions(tx, agency);
  const version = getVersion(versions, query.law);
  const on = query.on ?? today;
  const articles = await articlesOf(tx, agency, version.code);
  const shape = (one: Version) => versionShape(versions, one, today);
  const cited = findArticle({ articles }, query.article);
  const force = versionOn(versions, version.family, on);
  const other = force && force.code !== version.code ? force : null;
  const at = cited ? articles.indexOf(cited) : -1;
  const beside = (place: number) => (at < 0 ? null : shownOrNull(articles[place], version));
  return {
    text: textOf(version, query),
    on,
    cited: {
      version: shape(version),
      article: shownOrNull(cited, version),
      place: (cited && placeIn(cited, query)) ?? whole,
      fault: faultOf(version, articles, query),
    },
    onTheDay: other && (await passageOn(tx, agency, { version, articles, cited }, other, shape)),
    says: sayings(versions, version, other, on),
    neighbours: { before: beside(at - 1), after: beside(at + 1) },
  };
}

const whole: Place = { paragraph: null, item: null };

function shownOrNull(article: ArticleText | undefined, { citedBy }: Version) {
  return article ? articleShape(article, citedBy) : null;
}

/** The table's own wording; a version only the register knows is named by the register. */
function textOf(version: Version, citation: Citation): string {
  if (findStatute(version.code)) return citationText(citation);
  const { paragraph, item } = citation;
  const within = `${paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`}${item === undefined ? '' : `第（${chineseNumber(item)}）项`}`;
  return `《${version.title}》${articleTitle(citation.article)}${within}`;
}

function faultOf(version: Version, articles: Articles, query: CitationQuery): string | null {
  if (!version.text) return `《${version.title}》（${version.version}）的正文未导入法规库，暂时不能查看原文。`;
  const article = findArticle({ articles }, query.article);
  if (!article) return `这一版本的正文没有${articleTitle(query.article)}，请核对引用。`;
  return placeIn(article, query) ? null : `${articleTitle(query.article)}没有所引的款、项，请核对引用；下面是该条全文。`;
}

/** What stood in the other version in the place of the article cited, found by its words. */
async function passageOn(
  tx: Tx,
  agency: string,
  { version, articles, cited }: { readonly version: Version; readonly articles: Articles; readonly cited: ArticleText | undefined },
  other: Version,
  shape: (version: Version) => Passage['version'],
): Promise<CitationPage['onTheDay']> {
  const nothing = { version: shape(other), article: null, place: whole, how: 'none', likeness: 0 } as const;
  if (!other.text) return { ...nothing, fault: `《${other.title}》（${other.version}）的正文未导入法规库，暂时不能查看当日的条文。` };
  if (!cited) return { ...nothing, fault: '所引版本的正文未导入，无法对应到当日版本的条文；请在当日版本的全文中查找。' };
  const theirs = await articlesOf(tx, agency, other.code);
  const earlier = other.effectiveFrom < version.effectiveFrom;
  const changes = earlier ? compareStatutes({ articles: theirs }, { articles }) : compareStatutes({ articles }, { articles: theirs });
  const found = changes.find(({ before, after }) => (earlier ? after : before) === cited);
  const article = found && (earlier ? found.before : found.after);
  if (!found || !article) return { ...nothing, fault: '当日的版本中没有与所引条文相近的条文。' };
  const how = found.kind === 'changed' ? 'by-words' : 'same-words';
  return { ...nothing, article: articleShape(article, other.citedBy), how, likeness: found.likeness, fault: null };
}

function sayings(versions: readonly Version[], version: Version, other: Version | null, on: DateString): string[] {
  const says: string[] = [];
  const last = lastDayOf(versions, version);
  if (other)
    says.push(
      `${on}施行的是${other.version}（自${other.effectiveFrom}起施行），不是所引的${version.version}。两个版本的条号可能不同，对应的条文按文字相近程度找出，供核对。`,
    );
  else if (on < version.effectiveFrom) says.push(`${on}时这一版本尚未施行，自${version.effectiveFrom}起施行；法规库中没有当日施行的版本。`);
  else if (last !== null && last < on) says.push(`这一版本至${last}失效，${on}时没有施行中的版本。`);
  if (!version.verified) says.push(`这一版本的条款尚未与公布的文本核对（待核）${version.note ? `：${version.note}` : ''}。`);
  return says;
}
