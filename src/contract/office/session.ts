import { Type, type Static } from 'typebox';

/** `POST /api/session`. Answers 401 problem with one and the same sentence for a wrong name, a wrong password and a locked account. */
export const SignIn = Type.Object(
  { account: Type.String({ minLength: 1, maxLength: 64 }), password: Type.String({ minLength: 1, maxLength: 256 }) },
  { additionalProperties: false },
);
export type SignIn = Static<typeof SignIn>;

/** `GET /api/session`: who is signed in. `DELETE /api/session` signs out. */
export const SignedIn = Type.Object({
  person: Type.Object({
    id: Type.String(),
    name: Type.String(),
    unit: Type.String(),
    roles: Type.Array(Type.Object({ role: Type.String(), title: Type.String() })),
  }),
  agency: Type.Object({ id: Type.String(), name: Type.String() }),
  /** Demo data: shown as a standing mark on every page. */
  demo: Type.Boolean(),
  portalUrl: Type.String(),
  /** Server's clock, RFC 3339; the browser counts limits from it, never from its own. */
  now: Type.String(),
});
export type SignedIn = Static<typeof SignedIn>;

/** `GET /api/people`: colleagues to choose from, with what they may do today. */
export const People = Type.Array(
  Type.Object({
    id: Type.String(),
    name: Type.String(),
    unit: Type.String(),
    roles: Type.Array(Type.String()),
    certificate: Type.Union([Type.String(), Type.Null()]),
  }),
);
export type People = Static<typeof People>;
