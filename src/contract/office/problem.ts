import { Type, type Static } from 'typebox';

export const CitationShape = Type.Object({
  law: Type.String(),
  article: Type.String(),
  paragraph: Type.Optional(Type.Integer()),
  item: Type.Optional(Type.Integer()),
});

export const RefusalShape = Type.Object({
  code: Type.String(),
  says: Type.String(),
  articles: Type.Array(CitationShape),
  field: Type.Optional(Type.String()),
});
export type RefusalShape = Static<typeof RefusalShape>;

/**
 * RFC 9457, `application/problem+json`. `title` and `detail` are Chinese sentences for the user.
 * type: `about:blank` or one of bad-form (400) · signed-out (401) · forbidden (403) · not-found (404) · refused (409) ·
 * stale (409: somebody acted in between; read again) · too-large (413) · too-many (429) · unavailable (503).
 */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  /** Legal reasons against (409 refused). */
  refusals: Type.Optional(Type.Array(RefusalShape)),
  /** Form errors (400): RFC 6901 pointer and Chinese sentence. */
  errors: Type.Optional(Type.Array(Type.Object({ field: Type.String(), says: Type.String() }))),
  /** For support: the request's id, no personal data. */
  instance: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;
