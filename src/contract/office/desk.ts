import { Type, type Static } from 'typebox';

const Article = Type.Object({
  law: Type.String(),
  article: Type.String(),
  paragraph: Type.Optional(Type.Integer()),
  item: Type.Optional(Type.Integer()),
});
const Clock = Type.Object({
  id: Type.String(),
  limit: Type.String(),
  title: Type.String(),
  status: Type.Enum(['running', 'passed', 'stopped']),
  started: Type.String(),
  stopped: Type.Union([Type.String(), Type.Null()]),
  dueStrict: Type.Union([Type.String(), Type.Null()]),
  dueRolled: Type.Union([Type.String(), Type.Null()]),
  remaining: Type.Union([Type.Number(), Type.Null()]),
  unit: Type.String(),
  bound: Type.String(),
  late: Type.Boolean(),
  paused: Type.Boolean(),
  provisional: Type.Boolean(),
  verified: Type.Boolean(),
  consequence: Type.Union([Type.String(), Type.Null()]),
  urgency: Type.Enum(['calm', 'near', 'urgent', 'passed']),
  articles: Type.Array(Article),
  /** What the law itself has drawn from its passing. */
  lapsed: Type.Union([Type.Object({ says: Type.String(), articles: Type.Array(Article) }), Type.Null()]),
});
/** `law.ClockReading` as it travels. */
export const ClockShape = Clock;
export type ClockShape = Static<typeof Clock>;

/** A line of the case list. */
export const CaseLine = Type.Object({
  case: Type.String(),
  procedure: Type.String(),
  /** 执法类别: penalty · coercion · inspection · licence · register. */
  kind: Type.String(),
  /** 立案号 once filed, else the clue's number. */
  number: Type.Union([Type.String(), Type.Null()]),
  title: Type.String(),
  party: Type.String(),
  matter: Type.Union([Type.String(), Type.Null()]),
  place: Type.String(),
  placeTitle: Type.String(),
  handlers: Type.Array(Type.String()),
  opened: Type.String(),
  changed: Type.String(),
  /** The most urgent running clock. */
  clock: Type.Union([Clock, Type.Null()]),
});
export type CaseLine = Static<typeof CaseLine>;

/** `GET /api/cases?search=&place=&mine=&urgency=&procedure=&page=`: 20 a page, newest change first, or by urgency with `sort=urgency`. */
export const CaseListQuery = Type.Object({
  search: Type.Optional(Type.String({ maxLength: 100 })),
  place: Type.Optional(Type.String({ maxLength: 64 })),
  procedure: Type.Optional(Type.String({ maxLength: 64 })),
  mine: Type.Optional(Type.Boolean()),
  urgency: Type.Optional(Type.Enum(['near', 'urgent', 'passed'])),
  sort: Type.Optional(Type.Enum(['changed', 'urgency'])),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10000 })),
});
export type CaseListQuery = Static<typeof CaseListQuery>;
export const CaseList = Type.Object({ total: Type.Integer(), page: Type.Integer(), lines: Type.Array(CaseLine) });
export type CaseList = Static<typeof CaseList>;

/** `GET /api/desk`: what waits for me, by legal urgency. */
export const Desk = Type.Object({
  /** Cases in which I could do something now that the case waits for. */
  waiting: Type.Array(
    Type.Object({
      line: CaseLine,
      /** Actions open to me now, the expected ones first. */
      actions: Type.Array(Type.Object({ action: Type.String(), title: Type.String() })),
    }),
  ),
  counts: Type.Object({
    waiting: Type.Integer(),
    urgent: Type.Integer(),
    passed: Type.Integer(),
    openCases: Type.Integer(),
    toPublish: Type.Integer(),
    underReview: Type.Integer(),
  }),
});
export type Desk = Static<typeof Desk>;
