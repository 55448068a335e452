import { calendarOf, dayOf } from '#law/calendar.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { nothingYet } from '#law/standing.ts';
import type { Json, JsonObject, OtherCase, Surroundings } from '#law/vocabulary.ts';
import { people } from '#tests/law/people.ts';
import { type Attempt, placeOn, type State, type Walked, walkAll } from './walk-licence-engine.ts';
import { lifeActions } from './walk-licence-life.ts';
import { aTickLater, type Ghost, ghostAfter, unheard, wrongsOf } from './walk-licence-ghost.ts';
import {
  eachOf,
  examinations,
  grantOn,
  hearing,
  intake,
  papers,
  papersToEach,
  refusalOf,
  review,
  siteVisits,
  tries,
} from './walk-licence-universe.ts';

/*
 * Every standing an application for a licence can reach up to its decision. Not walked, but covered:
 * – hazardous chemicals inside a county's powers: the same steps and gates with another limit, of which the gates ask only whether it has
 *   passed; what lies outside a county's powers is walked;
 * – correction on the spot, supervision, publication, remedies: the test beside this file checks on the value that they neither move what
 *   the decision reads nor remember it, or come after it;
 * – what follows the decision: `walk-licence-life.ts`.
 */
const version = versionOf('licence');
const grant = ['grant'];

/** A world: what may be tried in it, and what is given. */
export interface World {
  readonly title: string;
  /** The bureau has every grant reviewed. */
  readonly reviewsAll: boolean;
  /** The applicant is kept out by an earlier fraud. */
  readonly barred: boolean;
  /** Whom the two examiners may be. 江兼审 is a reviewer as well. */
  readonly examiners: readonly (readonly string[])[];
  readonly reviewers: readonly string[];
  /** What the examination may find of others' interests; without any, nobody is told or heard. */
  readonly interests: readonly ('others' | 'public')[];
  /** A special procedure may be under way (许可法 45). */
  readonly excludes: boolean;
}

/** Everything together would be millions of standings that tell nothing new: interests, and who examines and reviews, never meet in a gate. */
export const worlds: readonly World[] = [
  {
    title: 'interests and hearings',
    reviewsAll: false,
    barred: false,
    examiners: [['xu', 'he']],
    reviewers: ['shen', 'shuang'],
    interests: ['others', 'public'],
    excludes: false,
  },
  {
    title: 'people and excluded time',
    reviewsAll: true,
    barred: false,
    examiners: [
      ['xu', 'he'],
      ['xu', 'jiang'],
    ],
    reviewers: ['shen', 'jiang', 'shuang'],
    interests: [],
    excludes: true,
  },
  {
    title: 'an applicant kept out',
    reviewsAll: false,
    barred: true,
    examiners: [['xu', 'he']],
    reviewers: ['shen'],
    interests: ['others'],
    excludes: true,
  },
];

function universeOf({ examiners, reviewers, interests, excludes }: World): readonly Attempt[] {
  const { none, unmet, ...found } = examinations;
  const examined = { none, unmet, ...Object.fromEntries(interests.map((interest) => [interest, found[interest]])) };
  return [
    ...tries('apply-for-licence', {
      shop: {},
      'shop thin': { materials: ['fw-application'] },
      'beyond a county': { matter: 'XK-HAZ-035', storage: true },
      'no matter': { matter: 'other' },
    }),
    ...intake(grant, { grant: 'fw-training' }),
    ...tries('assign-examiners', Object.fromEntries(examiners.map((handlers) => [handlers.join(' '), { handlers: [...handlers] }]))),
    ...eachOf(grant, 'examine-application', examined),
    ...eachOf(grant, 'inspect-site', siteVisits),
    ...eachOf(
      grant,
      'hear-opinions',
      interests.length > 0 ? { third: { speaker: 'third-party', name: '示例·孙邻居' } } : { applicant: {} },
    ),
    ...(excludes ? [...tries('exclude-period', { '': { act: 'grant' } }), ...tries('end-excluded-period')] : []),
    ...(interests.length > 0
      ? [
          ...eachOf(grant, 'notify-third-parties'),
          ...hearing(grant),
          ...papers('licence-third-party'),
          ...papersToEach('licence-hearing-offer', 'licence-hearing-notice'),
        ]
      : []),
    ...tries('draft-licence-decision', {
      approve: ({ now }) => ({ draft: grantOn(dayOf(now)) }),
      refuse: { draft: refusalOf('grant') },
    }),
    ...review(reviewers),
    ...['decide-licence', 'grant-licence'].flatMap((action) =>
      tries(
        action,
        {
          approve: ({ standing, now }) => ({ draft: ofOutcome(standing.facts['draft'], 'approve') ?? grantOn(dayOf(now)) }),
          'approve late': ({ standing, now }) => ({
            draft: ofOutcome(standing.facts['draft'], 'approve') ?? grantOn(dayOf(now)),
            lateReason: '核查耗时。',
          }),
          refuse: { draft: refusalOf('grant') },
          'refuse late': { draft: refusalOf('grant'), lateReason: '核查耗时。' },
        },
        ['ju', 'shuang'],
      ),
    ),
  ].map(withHandlers);
}

/** What is tried here or while the licence is held (`walk-licence-life.ts`). */
export const walkedActions: ReadonlySet<string> = new Set([
  ...worlds.flatMap((world) => universeOf(world).map(({ action }) => action)),
  ...lifeActions,
  // Walked by their ghosts' own rules in the tests of the actions: they change the length of a limit, never what may be done.
  'extend-licence-limit',
]);

/** Done by the two who were named, or by the two usual ones while nobody is. */
function withHandlers(attempt: Attempt): Attempt {
  return {
    ...attempt,
    form: (known) => {
      const form = attempt.form(known);
      const handlers = known.standing.facts['handlers'];
      return 'officers' in form && Array.isArray(handlers) ? { ...form, officers: handlers } : form;
    },
  };
}

function ofOutcome(draft: Json | undefined, outcome: string): JsonObject | undefined {
  const object = draft as JsonObject | undefined;
  return object?.['outcome'] === outcome ? object : undefined;
}

const start = '2026-03-02T01:00:00.000Z';

export function walkLicence(world: World): Walked {
  const others: OtherCase[] = world.barred ? [fraud] : [];
  const around: Surroundings = {
    procedure: version.procedure,
    people,
    settings: { ...defaultSettings, reviewPlainLicences: { value: world.reviewsAll, status: '已核', source: '示例' } },
    calendar: calendarOf(),
    matter: null,
    others,
    registers: {},
  };
  return walkAll<Ghost>({
    version,
    around,
    universe: universeOf(world),
    first: { standing: nothingYet, ghost: unheard, now: start },
    judged: new Set(['notify-supplement', 'accept-application', 'refuse-acceptance', 'decide-licence', 'grant-licence']),
    wrongsOf: (ghost, attempt, form) => wrongsOf(ghost, attempt, form, world.reviewsAll, world.barred),
    ghostAfter,
    timeFrom: ({ standing, ghost }) => (standing.n === 0 ? [] : [{ days: 100, ghost: aTickLater(ghost) }]),
    isOver: ({ ghost }) => ghost.gone || ghost.decided !== null,
    keyOf,
    faultsOf,
  });
}

/** Kept out until 2040: the ban is long enough for every wait. */
const fraud: OtherCase = {
  case: 'other',
  procedure: 'licence',
  kind: 'licence',
  number: null,
  title: '',
  opened: '2020-01-01',
  ended: true,
  standing: { places: {}, facts: { matter: 'XK-FW-019-2', barredOn: '2037-01-01', barredFor: 'fraud' }, done: {} },
};

/**
 * Everything a gate, a condition or a move can look at, as long as it can. A tick is longer than every limit: of a running clock it matters
 * only whether time has gone by since it began. Of those who handled the file only a reviewer matters, and only 江兼审 can be both.
 */
function keyOf({ standing, ghost, now }: State<Ghost>): string {
  const { facts, clocks } = standing;
  const today = dayOf(now);
  const at = ['main', 'review', 'third-party', 'hearing', 'exclusion'].map((track) => placeOn(version, standing, track));
  const since = (clock: string) => {
    const run = clocks[clock];
    return run === undefined ? '-' : run.stopped !== null ? 's' : run.started < today ? 'p' : 'r';
  };
  const live = <Value>(when: boolean, value: Value) => (when ? value : null);
  const ago = (begun: number | null) => (begun === null ? null : begun < ghost.tick);
  const drafted = standing.draft !== null && at[0] === 'drafted';
  return JSON.stringify([
    at,
    live(!ghost.accepted, [since('intake'), ghost.ours, ghost.complete, ghost.told, ghost.returned, ago(ghost.received)]),
    ghost.accepted,
    standing.n === 0,
    live(drafted, [(facts['draft'] as JsonObject | undefined)?.['outcome'], facts['reviewedDraft'] === standing.draft]),
    live(at[1] === 'passed', standing.done['review-decision']?.by),
    // Whoever reviewed cannot be named an examiner any more.
    standing.done['review-decision']?.by === 'jiang',
    standing.handledBy.includes('jiang'),
    facts['handlers'] ?? null,
    [ghost.examined, ghost.site, ghost.third, ghost.hearing, ghost.draft, ghost.submitted, ghost.pass, ghost.decided, ghost.gone],
    ghost.excluded,
    ghost.counted > 0,
    live(at[2] === 'told', ago(ghost.thirdServed)),
    live(['offered', 'requested', 'appointed', 'summoned', 'waived'].includes(at[3] ?? ''), ago(ghost.offered)),
    live(at[3] === 'requested', ghost.askedLate),
    live(['appointed', 'summoned'].includes(at[3] ?? ''), [ago(ghost.appointedAt), ghost.summoned]),
    live(['told', 'requested'].includes(at[3] ?? ''), [ghost.offeredTo, ago(ghost.neighbourTold)]),
    ghost.heldOnce,
  ]);
}

/** Of every standing: what was accepted was acceptable, and nothing is decided that was not accepted. */
function faultsOf({ standing, ghost }: State<Ghost>): string[] {
  const main = placeOn(version, standing, 'main');
  const wrongs: [boolean, string][] = [
    [['accepted', 'drafted', 'granted', 'refused'].includes(main) && !ghost.accepted, '32: goes on without acceptance'],
    [main === 'granted' && ghost.decided !== 'approve', '38: granted by nobody'],
    [main === 'refused' && ghost.decided !== 'refuse', '38: refused by nobody'],
    [standing.places['certificate'] !== undefined && ghost.decided !== 'approve', '39: a certificate is due without a decision'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => `${says}: ${JSON.stringify(standing.places)}`);
}
