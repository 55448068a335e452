import { Type, type Static } from 'typebox';
import { CitationShape } from './problem.ts';

const maybe = <Inner extends Parameters<typeof Type.Union>[0][number]>(inner: Inner) => Type.Union([inner, Type.Null()]);
const code = Type.String({ pattern: '^[A-Z][A-Za-z0-9]{1,16}$' });
const day = Type.String({ format: 'date', maxLength: 10 });

/** A version of a statute. */
export const LawVersion = Type.Object({
  law: Type.String(),
  family: Type.String(),
  title: Type.String(),
  shortTitle: Type.String(),
  number: maybe(Type.String()),
  version: Type.String(),
  enactedOn: maybe(Type.String()),
  effectiveFrom: Type.String(),
  /** Last day in force, worked out from the next version too; null while it still is. */
  lastDay: maybe(Type.String()),
  state: Type.Enum(['in-force', 'future', 'ended']),
  articles: maybe(Type.Integer()),
  citedBy: Type.Enum(['article', 'item']),
  /** false: shown 正文未导入. */
  hasText: Type.Boolean(),
  verified: Type.Boolean(),
  note: maybe(Type.String()),
});
export type LawVersion = Static<typeof LawVersion>;

const ItemShape = Type.Object({
  number: Type.Integer(),
  text: Type.String(),
  points: Type.Array(Type.Object({ number: Type.Integer(), text: Type.String() })),
});
export const ArticleShape = Type.Object({
  article: Type.String(),
  /** 第三十四条之一. */
  title: Type.String(),
  paragraphs: Type.Array(Type.Object({ text: Type.String(), items: Type.Array(ItemShape) })),
});
export type ArticleShape = Static<typeof ArticleShape>;

/** Something of the product that rests on a provision. */
export const UseShape = Type.Object({
  kind: Type.Enum(['matter', 'procedure', 'action', 'gate', 'clock', 'limit', 'condition', 'guide', 'paper']),
  id: Type.String(),
  title: Type.String(),
  as: Type.String(),
  citation: CitationShape,
});
export type UseShape = Static<typeof UseShape>;

/** `GET /api/laws?search=&state=&text=`: versions by title, and articles whose text has the words. */
export const LawsQuery = Type.Object({
  search: Type.Optional(Type.String({ maxLength: 100 })),
  state: Type.Optional(Type.Enum(['in-force', 'future', 'ended'])),
  text: Type.Optional(Type.Enum(['yes', 'no'])),
});
export type LawsQuery = Static<typeof LawsQuery>;
export const Laws = Type.Object({
  laws: Type.Array(LawVersion),
  hits: Type.Array(Type.Object({ version: LawVersion, article: Type.String(), snippet: Type.String() })),
  /** More articles have the words than are shown. */
  more: Type.Boolean(),
});
export type Laws = Static<typeof Laws>;

export const LawCode = Type.Object({ code });

/** `GET /api/laws/:code`. */
export const LawPage = Type.Object({
  version: LawVersion,
  /** All versions of the statute, the latest first. */
  versions: Type.Array(LawVersion),
  history: Type.Array(Type.String()),
  headings: Type.Array(
    Type.Object({
      level: Type.Enum(['part', 'chapter', 'section']),
      mark: Type.String(),
      title: Type.String(),
      before: Type.Integer(),
    }),
  ),
  articles: Type.Array(ArticleShape),
  annex: Type.Array(Type.String()),
  imported: maybe(
    Type.Object({
      at: Type.String(),
      by: Type.String(),
      source: Type.String(),
      digest: Type.String(),
      original: Type.Object({ sha256: Type.String(), name: Type.String(), bytes: Type.Integer() }),
    }),
  ),
  /** Code of the next earlier version whose text is there: what the differences are shown against. */
  against: maybe(Type.String()),
  uses: Type.Array(UseShape),
});
export type LawPage = Static<typeof LawPage>;

/** `GET /api/laws/:code/impact?against=`: what the version changed, and everything that rests on it. */
export const ImpactQuery = Type.Object({ against: Type.Optional(code) });
export const LawImpact = Type.Object({
  before: LawVersion,
  after: LawVersion,
  changes: Type.Array(
    Type.Object({
      kind: Type.Enum(['moved', 'changed', 'added', 'removed']),
      before: maybe(ArticleShape),
      after: maybe(ArticleShape),
      likeness: Type.Number(),
      uses: Type.Array(
        Type.Intersect([
          UseShape,
          Type.Object({
            cites: Type.Enum(['before', 'after']),
            touch: Type.Enum(['words', 'number', 'elsewhere', 'gone', 'new']),
          }),
        ]),
      ),
    }),
  ),
  /** Articles that read as before. */
  same: Type.Integer(),
});
export type LawImpact = Static<typeof LawImpact>;

/** `GET /api/citations?law=&article=&paragraph=&item=&on=`: the provision as it was on the day. */
export const CitationQuery = Type.Object({
  law: code,
  article: Type.String({ pattern: '^[1-9][0-9]{0,3}(-[1-9][0-9]{0,2})?$' }),
  paragraph: Type.Optional(Type.Integer({ minimum: 1, maximum: 99 })),
  item: Type.Optional(Type.Integer({ minimum: 1, maximum: 99 })),
  on: Type.Optional(day),
});
export type CitationQuery = Static<typeof CitationQuery>;

const Passage = Type.Object({
  version: LawVersion,
  article: maybe(ArticleShape),
  /** What the citation points at, 0-based; null for the whole. */
  place: Type.Object({ paragraph: maybe(Type.Integer()), item: maybe(Type.Integer()) }),
  /** Why nothing can be shown, a Chinese sentence. */
  fault: maybe(Type.String()),
});
export type Passage = Static<typeof Passage>;
export const CitationPage = Type.Object({
  text: Type.String(),
  on: Type.String(),
  cited: Passage,
  /** The version in force on the day, where that is another one than the one cited. */
  onTheDay: maybe(Type.Intersect([Passage, Type.Object({ how: Type.Enum(['same-words', 'by-words', 'none']), likeness: Type.Number() })])),
  /** What a reader has to know, Chinese sentences. */
  says: Type.Array(Type.String()),
  neighbours: Type.Object({ before: maybe(ArticleShape), after: maybe(ArticleShape) }),
});
export type CitationPage = Static<typeof CitationPage>;

/** `POST /api/laws/reading`: reads an uploaded file as a statute; nothing is written. 400 with a Chinese sentence where it is none. */
export const ReadLaw = Type.Object(
  { sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }), citedBy: Type.Enum(['article', 'item']), law: Type.Optional(code) },
  { additionalProperties: false },
);
export const LawReading = Type.Object({
  title: Type.String(),
  history: Type.Array(Type.String()),
  digest: Type.String(),
  articles: Type.Integer(),
  chapters: Type.Integer(),
  sections: Type.Integer(),
  characters: Type.Integer(),
  enactedOn: maybe(Type.String()),
  effectiveFrom: maybe(Type.String()),
  /** What to look at before signing, Chinese sentences. */
  oddities: Type.Array(Type.String()),
  proposals: Type.Array(
    Type.Object({
      law: Type.String(),
      family: Type.String(),
      kind: Type.Enum(['known', 'new-version', 'new-statute']),
      says: Type.String(),
      /** What the table knows of it. */
      version: maybe(LawVersion),
      /** Its text was taken in before. */
      again: Type.Boolean(),
      /** Where the text departs from what was checked of this version, and which citations of the product it does not have. */
      against: Type.Array(Type.String()),
    }),
  ),
  first: maybe(ArticleShape),
  last: maybe(ArticleShape),
});
export type LawReading = Static<typeof LawReading>;
