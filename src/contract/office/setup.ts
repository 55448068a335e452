import { Type, type Static } from 'typebox';

/** `GET /api/setup`: whether the first administrators may be set up here with the one-time code. */
export const SetupState = Type.Object({ open: Type.Boolean() });
export type SetupState = Static<typeof SetupState>;

/**
 * `POST /api/setup`: the first three administrators (三员), each another person. 204; afterwards they sign in. 401 problem for a wrong
 * code, 404 once the register has people.
 */
export const Setup = Type.Object(
  {
    code: Type.String({ minLength: 1, maxLength: 64 }),
    administrators: Type.Array(
      Type.Object(
        {
          role: Type.Enum(['system-admin', 'security-admin', 'audit-admin']),
          name: Type.String({ minLength: 1, maxLength: 60 }),
          unit: Type.String({ minLength: 1, maxLength: 200 }),
          account: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{0,63}$' }),
          password: Type.String({ minLength: 1, maxLength: 256 }),
        },
        { additionalProperties: false },
      ),
      { minItems: 3, maxItems: 3 },
    ),
  },
  { additionalProperties: false },
);
export type Setup = Static<typeof Setup>;

/** `GET /api/registers`: case ids of the registers, which are cases like any other; `opened` false while nothing was written in one. */
export const Registers = Type.Array(
  Type.Object({ procedure: Type.String(), title: Type.String(), case: Type.String(), opened: Type.Boolean(), opens: Type.String() }),
);
export type Registers = Static<typeof Registers>;

/** `GET /api/settings`: every setting as it stands, with its source and whether it was confirmed. */
export const SettingsPage = Type.Record(
  Type.String(),
  Type.Object({
    title: Type.String(),
    value: Type.Union([Type.String(), Type.Number(), Type.Boolean()]),
    status: Type.Enum(['待核', '已核']),
    source: Type.String(),
  }),
);
export type SettingsPage = Static<typeof SettingsPage>;

/**
 * `POST /api/people/:person/activation` `{account}` (system administrator): opens an account; the code is shown once.
 * `POST /api/activation` `{account, code, password}` → 204. `PUT /api/password` `{old, password}` → 204, every session ends.
 */
export const Activation = Type.Object({ account: Type.String(), code: Type.String(), until: Type.String() });
export type Activation = Static<typeof Activation>;
