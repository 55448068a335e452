import type { LawPage, Laws, LawsQuery } from '#contract/office/index.ts';
import type { Tx } from '#db/office/database.ts';
import { familyOf, textBefore, type Version } from '#law/library/versions.ts';
import type { DateString } from '#law/vocabulary.ts';
import { readCase, registerCase } from '#record/index.ts';
import { allPeople } from '../people/register.sql.ts';
import { getVersion, readVersions } from './around.ts';
import { findText, type Hit, type KeptText, searchArticles } from './library.sql.ts';
import { articleShape, useShape, versionShape } from './shapes.ts';
import { allUses } from './uses.ts';

const mostHits = 40;

/** 法规库: the versions asked for, and the articles that have the words. */
export async function lawList(tx: Tx, agency: string, today: DateString, query: LawsQuery): Promise<Laws> {
  const versions = await readVersions(tx, agency);
  const words = (query.search ?? '').normalize('NFKC').split(/\s+/).filter(Boolean);
  const named = ({ title, shortTitle, number, code }: Version) =>
    words.every((word) => `${title} ${shortTitle} ${number ?? ''} ${code}`.includes(word));
  const laws = versions
    .map((version) => ({ version, shape: versionShape(versions, version, today) }))
    .filter(({ shape }) => query.state === undefined || shape.state === query.state)
    .filter(({ shape }) => query.text === undefined || shape.hasText === (query.text === 'yes'));
  const hits = words.length > 0 ? await searchArticles(tx, agency, words.join(' '), mostHits + 1) : [];
  const shown = hits.filter(({ law }) => laws.some(({ shape }) => shape.law === law));
  return {
    laws: laws.filter(({ version }) => named(version)).map(({ shape }) => shape),
    hits: shown.slice(0, mostHits).flatMap((hit) => {
      const version = laws.find(({ shape }) => shape.law === hit.law);
      return version ? [{ version: version.shape, article: hit.article, snippet: snippetOf(hit, words) }] : [];
    }),
    more: hits.length > mostHits,
  };
}

/** Some ninety characters around the first of the words. */
function snippetOf({ text }: Hit, words: readonly string[]): string {
  const at = Math.max(0, text.normalize('NFKC').indexOf(words[0] ?? '') - 24);
  return `${at > 0 ? '…' : ''}${text.slice(at, at + 90)}${text.length > at + 90 ? '…' : ''}`;
}

/** A version with its whole text, everything that rests on it, and where the text came from. */
export async function lawPage(tx: Tx, agency: string, today: DateString, code: string): Promise<LawPage> {
  const versions = await readVersions(tx, agency);
  const version = getVersion(versions, code);
  const text = await findText(tx, agency, code);
  return {
    version: versionShape(versions, version, today),
    versions: familyOf(versions, version.family).map((one) => versionShape(versions, one, today)),
    history: [...(text?.history ?? [])],
    headings: (text?.headings ?? []).map((heading) => ({ ...heading })),
    articles: (text?.articles ?? []).map((article) => articleShape(article, version.citedBy)),
    annex: [...(text?.annex ?? [])],
    imported: text && (await importOf(tx, agency, version, text)),
    against: text ? (textBefore(versions, version)?.code ?? null) : null,
    uses: allUses()
      .filter(({ citation }) => citation.law === code)
      .map(useShape),
  };
}

async function importOf(tx: Tx, agency: string, version: Version, { n, digest, original }: KeptText): Promise<LawPage['imported']> {
  const entry = (await readCase(tx, agency, registerCase(agency, 'law-register')))?.entries[n];
  const people = await allPeople(tx, agency);
  return {
    at: entry?.at ?? '',
    by: people[entry?.by ?? '']?.name ?? '',
    source: version.text?.source ?? '',
    digest,
    original: { sha256: version.text?.original ?? '', ...original },
  };
}
