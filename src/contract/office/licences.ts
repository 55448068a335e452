import { Type, type Static } from 'typebox';
import { CaseLine, ClockShape } from './desk.ts';

/** Where a licence stands today: what the law itself draws from a last day that has passed included. */
const LicenceState = Type.Enum(['in-force', 'silent', 'expired', 'over']);

/** A licence in the register, as its newest certificate has it. */
const Licence = Type.Object({
  case: Type.String(),
  /** Number of the newest certificate. */
  certificate: Type.String(),
  certificateName: Type.String(),
  matter: Type.String(),
  holder: Type.String(),
  premises: Type.String(),
  validFrom: Type.String(),
  validUntil: Type.String(),
  /** Days to the last one, it included; negative once it has passed. */
  daysLeft: Type.Integer(),
  state: LicenceState,
  stateTitle: Type.String(),
  /** What goes on in its file, e.g. `延续：已受理，审查中`. */
  pending: Type.Array(Type.String()),
});

/** Licences in force whose last day comes within so many days; those past it; those withdrawn, revoked or cancelled. */
export const licenceStands = ['in-force', '90', '60', '30', 'past', 'over'] as const;

/** `GET /api/licences?search=&matter=&stands=&page=`: the register, twenty a page, the earliest last day first. */
export const LicencesQuery = Type.Object({
  search: Type.Optional(Type.String({ maxLength: 100 })),
  matter: Type.Optional(Type.String({ maxLength: 64 })),
  stands: Type.Optional(Type.Enum([...licenceStands])),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10000 })),
});
export type LicencesQuery = Static<typeof LicencesQuery>;
export const Licences = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  /** How many there are of each, whatever else is asked for. */
  counts: Type.Record(Type.String(), Type.Integer()),
  licences: Type.Array(Licence),
});
export type Licences = Static<typeof Licences>;

/** `GET /api/licences/applications`: 许可台, everything under way about a licence, the most pressing limit first. */
export const LicenceApplications = Type.Array(
  Type.Object({
    line: CaseLine,
    /** grant · change · renew · end · certificate · cancel */
    act: Type.String(),
    actTitle: Type.String(),
    placeTitle: Type.String(),
    /** Day on which the application came; null where the bureau acts of its own accord. */
    receivedOn: Type.Union([Type.String(), Type.Null()]),
    clock: Type.Union([ClockShape, Type.Null()]),
  }),
);
export type LicenceApplications = Static<typeof LicenceApplications>;
