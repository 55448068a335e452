import { Type, type Static } from 'typebox';
import { ActionState } from './cases.ts';
import { CaseLine } from './desk.ts';

/** `GET /api/registers/:procedure`: what a register says, and what may be done with it now. */
export const RegisterPage = Type.Object({
  procedure: Type.String(),
  title: Type.String(),
  case: Type.String(),
  opened: Type.Boolean(),
  n: Type.Integer(),
  facts: Type.Unknown(),
  /** The action that opens it. */
  opens: Type.String(),
  actions: Type.Array(ActionState),
});
export type RegisterPage = Static<typeof RegisterPage>;

const InspectionLine = Type.Object({
  line: CaseLine,
  source: Type.String(),
  sourceTitle: Type.String(),
  /** 任务完成期限 or 整改期限, whichever the list is about. */
  dueOn: Type.Union([Type.String(), Type.Null()]),
  overdue: Type.Boolean(),
});

/** `GET /api/inspection?year=`: 检查台 — what has to be inspected, what has to be looked at again, how far the plan is. */
export const InspectionDesk = Type.Object({
  year: Type.Integer(),
  tasks: Type.Array(InspectionLine),
  reinspections: Type.Array(InspectionLine),
  done: Type.Object({ all: Type.Integer(), onSite: Type.Integer(), overdueTasks: Type.Integer(), overdueReinspections: Type.Integer() }),
  plan: Type.Union([
    Type.Object({
      approvedBy: Type.String(),
      number: Type.String(),
      publishedOn: Type.Union([Type.String(), Type.Null()]),
      keyPlanned: Type.Integer(),
      keyDone: Type.Integer(),
      randomPlanned: Type.Integer(),
      randomDone: Type.Integer(),
      daysPlanned: Type.Number(),
      daysUsed: Type.Number(),
      /** Enterprises of the plan whose visits are not all made. */
      left: Type.Array(Type.Object({ uscc: Type.String(), name: Type.String(), planned: Type.Integer(), done: Type.Integer() })),
    }),
    Type.Null(),
  ]),
});
export type InspectionDesk = Static<typeof InspectionDesk>;

export const EnterprisesQuery = Type.Object({
  search: Type.Optional(Type.String({ maxLength: 100 })),
  industry: Type.Optional(Type.String({ maxLength: 60 })),
  risk: Type.Optional(Type.String({ maxLength: 20 })),
  pool: Type.Optional(Type.Boolean()),
  /** Only those inspected this year. */
  visited: Type.Optional(Type.Boolean()),
  year: Type.Optional(Type.Integer({ minimum: 2021, maximum: 2099 })),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
});
export type EnterprisesQuery = Static<typeof EnterprisesQuery>;

/** `GET /api/enterprises`: 一企一年 — every enterprise with its inspections of a year beside the cap; 50 a page. */
export const Enterprises = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  cap: Type.Integer(),
  industries: Type.Array(Type.String()),
  lines: Type.Array(
    Type.Object({
      uscc: Type.String(),
      name: Type.String(),
      address: Type.String(),
      industry: Type.String(),
      risk: Type.String(),
      inPool: Type.Boolean(),
      /** Visits that count towards the cap. */
      visits: Type.Integer(),
      /** All inspections of the year, the newest first. */
      cases: Type.Array(
        Type.Object({
          case: Type.String(),
          title: Type.String(),
          on: Type.String(),
          sourceTitle: Type.String(),
          placeTitle: Type.String(),
          capped: Type.Boolean(),
        }),
      ),
    }),
  ),
});
export type Enterprises = Static<typeof Enterprises>;

/** `GET /api/draws`: every draw, the newest first. */
export const Draws = Type.Array(
  Type.Object({
    draw: Type.String(),
    title: Type.String(),
    state: Type.Enum(['committed', 'drawn', 'abandoned']),
    committedAt: Type.String(),
    committedBy: Type.String(),
    commitment: Type.String(),
    objects: Type.Integer(),
    officers: Type.Integer(),
    count: Type.Integer(),
    items: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
    outside: Type.Union([Type.String(), Type.Null()]),
    outsideOn: Type.Union([Type.String(), Type.Null()]),
    /** The log at this size gives the tree head; null while the commitment is not in the log. */
    size: Type.Union([Type.Integer(), Type.Null()]),
    /** How long the log is now. */
    logSize: Type.Integer(),
    result: Type.Array(
      Type.Object({
        object: Type.String(),
        name: Type.String(),
        officers: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
        /** The inspection case opened for it, if any. */
        case: Type.Union([Type.String(), Type.Null()]),
      }),
    ),
    reason: Type.Union([Type.String(), Type.Null()]),
  }),
);
export type Draws = Static<typeof Draws>;

/** `GET /api/draws/pool?industry=&risk=`: from what a draw would be made today. */
export const DrawPool = Type.Object({
  objects: Type.Array(Type.Object({ uscc: Type.String(), name: Type.String() })),
  officers: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});
export type DrawPool = Static<typeof DrawPool>;

/** `POST /api/draws/:draw/seed`: makes the secret seed, once, and tells its hash and nothing else. */
export const DrawSeed = Type.Object({ commitment: Type.String() });

/** `GET /api/draws/:draw/entropy`: seed, size and root, once the log has grown to where the commitment says; 409 before. */
export const DrawEntropy = Type.Object({ seed: Type.String(), size: Type.Integer(), root: Type.String() });
export type DrawEntropy = Static<typeof DrawEntropy>;

/** `GET /api/draws/:draw/proof`: the proof of a draw that was made (docs/double-random.md), for anyone to check. */
