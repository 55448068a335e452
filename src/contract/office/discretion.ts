import { Type, type Static } from 'typebox';

const MayText = Type.Union([Type.String(), Type.Null()]);
const Grade = Type.Enum(['mitigated', 'lighter', 'normal', 'heavier']);

/** A row of a 裁量基准表 (`law/discretion/standard`). */
export const StandardRowShape = Type.Object({
  matter: Type.String(),
  step: Type.Integer(),
  target: Type.String(),
  grade: Grade,
  label: Type.String(),
  circumstances: Type.String(),
  least: Type.Number(),
  most: Type.Number(),
  source: Type.Optional(Type.String()),
});
export type StandardRowShape = Static<typeof StandardRowShape>;

const StandardShape = Type.Object({
  id: Type.String(),
  title: Type.String(),
  number: Type.String(),
  validFrom: Type.String(),
  validTo: MayText,
  decision: Type.Enum(['confirmed', 'refused', 'proposed']),
});

const ShareShape = Type.Object({ value: Type.Number(), status: Type.Enum(['待核', '已核']), source: Type.String() });
const SharesShape = Type.Object({ discretionLighterTo: ShareShape, discretionHeavierFrom: ShareShape });

/** `GET /api/discretion`: every edition the register holds, the newest first, and the shares that stand in where there is none. */
export const DiscretionPage = Type.Object({
  editions: Type.Array(
    Type.Intersect([
      StandardShape,
      Type.Object({
        rows: Type.Integer(),
        file: Type.String(),
        reason: Type.String(),
        loaded: Type.Object({ at: Type.String(), by: Type.String() }),
        decided: Type.Union([Type.Object({ at: Type.String(), by: Type.String(), opinion: Type.String() }), Type.Null()]),
      }),
    ]),
  ),
  /** Id of the edition in force today. */
  inForce: MayText,
  shares: SharesShape,
  /** Lines a complete table would have today: matters, steps and parties with a fine. */
  lines: Type.Integer(),
});
export type DiscretionPage = Static<typeof DiscretionPage>;

/** `GET /api/discretion/editions/:id`: one edition with its rows. */
export const Edition = Type.Intersect([StandardShape, Type.Object({ rows: Type.Array(StandardRowShape) })]);
export type Edition = Static<typeof Edition>;

/**
 * `GET /api/discretion/for?matter=&conduct=`: what a calculation for this matter rests on when the conduct ended that day (today where left
 * out): the edition of that day, today's beside it where that is another, with the rows of this matter.
 */
export const DiscretionFor = Type.Object({
  ruling: Type.Union([Edition, Type.Null()]),
  later: Type.Union([Edition, Type.Null()]),
  shares: SharesShape,
});
export type DiscretionFor = Static<typeof DiscretionFor>;

/**
 * `POST /api/discretion/read` `{file}`: the rows of a table uploaded before (`/api/uploads`), or every fault with row, column and sentence; then
 * `rows` is empty. Nothing is written. 400 with one sentence where the file cannot be read at all.
 */
export const TableReadShape = Type.Object({
  rows: Type.Array(StandardRowShape),
  faults: Type.Array(Type.Object({ row: Type.Integer(), column: Type.String(), says: Type.String() })),
  found: Type.Integer(),
});
export type TableReadShape = Static<typeof TableReadShape>;

/** `GET /api/like?matter=&step=&grade=&except=`: what the bureau decided before in such cases, the newest first. Only decisions in force. */
export const LikeQuery = Type.Object({
  matter: Type.String({ minLength: 1, maxLength: 64 }),
  step: Type.Integer({ minimum: 1, maximum: 9 }),
  grade: Type.Optional(Grade),
  party: Type.Optional(Type.Enum(['organisation', 'individual-business', 'citizen'])),
  except: Type.Optional(Type.String({ format: 'uuid' })),
});
export type LikeQuery = Static<typeof LikeQuery>;
export const LikeCases = Type.Array(
  Type.Object({
    case: Type.String(),
    number: MayText,
    decidedOn: Type.String(),
    facts: Type.String(),
    factors: Type.Array(Type.String()),
    grade: Type.String(),
    label: MayText,
    fine: Type.Integer(),
    base: Type.Union([Type.Integer(), Type.Null()]),
    /** The draft left its own calculation. */
    deviates: Type.Boolean(),
  }),
);
export type LikeCases = Static<typeof LikeCases>;
