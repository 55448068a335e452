import { Type, type Static } from 'typebox';

/** `GET /decisions?q=&year=&kind=&state=&page=`, and the same of one kind: `/penalties`, `/coercion`, `/inspections`, `/licences`. Whatever does not fit is left out, never an error: people share and shorten links. */
export const DecisionsQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200 })),
  year: Type.Optional(Type.String({ maxLength: 10 })),
  kind: Type.Optional(Type.String({ maxLength: 40 })),
  state: Type.Optional(Type.String({ maxLength: 20 })),
  page: Type.Optional(Type.String({ maxLength: 10 })),
});
export type DecisionsQuery = Static<typeof DecisionsQuery>;

/** `GET /guides?q=&kind=`. */
export const GuidesQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200 })),
  kind: Type.Optional(Type.String({ maxLength: 40 })),
});
export type GuidesQuery = Static<typeof GuidesQuery>;

const id = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });

/** `GET /decisions/:id` and `/decisions/:id/proof.json`. */
export const DecisionParams = Type.Object({ id });
export type DecisionParams = Static<typeof DecisionParams>;

/** `GET /procedures/:id` and `/procedures/:id/chart.svg`. */
export const ProcedureParams = Type.Object({ id });
export type ProcedureParams = Static<typeof ProcedureParams>;

/** `GET /guides/:id`. */
export const GuideParams = Type.Object({ id });
export type GuideParams = Static<typeof GuideParams>;
