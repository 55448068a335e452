import { consider } from '#law/consider.ts';
import { versionOf } from '#law/procedures/index.ts';
import { defaultSettings } from '#law/settings.ts';
import { after } from '#law/standing.ts';
import { matterById } from '#law/matters/index.ts';
import type { Entry, Instant, JsonObject, Proposal, Standing, Surroundings } from '#law/vocabulary.ts';
import { addDays, dayOf } from '#law/calendar.ts';
import { calendar, untilAfter } from '#tests/law/scene.ts';
import { forms } from '#tests/law/forms.ts';
import { signers } from '#tests/law/signers.ts';
import { people } from '#tests/law/people.ts';

/*
 * From a decision on a fine to the archive, every standing of what still moves then: service, payment, enforcement, disclosure, validity,
 * remedy, closing. Disclosure is walked by itself: it reads of the others only whether the decision is in force, nothing reads it, and
 * whatever revokes the decision is in both walks. Suspension (强制法 39) is left out: it stops surcharge and auction and nothing else, which the
 * test beside this file checks on the procedure value. Time passes in steps of a hundred days: past the last day for paying, for suing, into
 * the three months for applying to court and past them.
 */
const { procedure, actions } = versionOf('ordinary-penalty');
const around: Surroundings = {
  procedure,
  people,
  settings: defaultSettings,
  calendar,
  matter: matterById('CF-WSL-097-4') ?? null,
  others: [],
  registers: {},
};
const start: Instant = '2026-03-02T01:00:00.000Z';

interface State {
  readonly standing: Standing;
  readonly now: Instant;
  readonly waits: number;
  /** Kept from the bare acts: paid in full of what is owed, court done, revoked, lost and to come down in public, checked, withheld on a ground. */
  readonly happened: {
    readonly paid: boolean;
    readonly court: boolean;
    readonly revoked: boolean;
    readonly disowned: boolean;
    readonly owed: number;
    /** A judgment whose time for an appeal runs: at which wait it came. */
    readonly judged: number | null;
    readonly tooEarly: boolean;
    /** Imposed, and not brought to the party; urged all the same. */
    readonly unserved: boolean;
    readonly urgedUnserved: boolean;
    /** Changed on reconsideration: for its organ to enforce (复议法 78). */
    readonly theirs: boolean;
    readonly enforcedTheirs: boolean;
    /** So it was when closing was proposed; what a court does later is another thing. */
    readonly leftToThem: boolean;
    readonly checked: boolean;
    readonly exempted: boolean;
    /** To be decided anew, and not yet taken up. */
    readonly redo: boolean;
    /** Lost, and what was lost not yet carried out. */
    readonly lost: boolean;
    readonly tooSoon: boolean;
    readonly needless: boolean;
  };
}

const variants: Readonly<Record<string, readonly JsonObject[]>> = {
  'serve-paper': [{ paper: 'decision' }, { paper: 'urging' }, { paper: 'surcharge' }, { paper: 'enforcement-urging' }],
  'record-payment': [{}, { settled: false }, { amount: 10, paidTotal: 10, settled: false }, { amount: 10, paidTotal: 10 }],
  'request-deferral': [{}],
  'decide-deferral': [{}],
  'urge-payment': [{}],
  'impose-surcharge': [{ amount: 2_400 }, { amount: 80_000 }, { amount: 80_001 }],
  'urge-enforcement': [{ remedyEndsOn: '2026-09-02' }, { remedyEndsOn: '2026-12-31' }, { remedyEndsOn: '2026-03-03' }],
  'apply-to-court': [{}, { signedBy: 'zhang' }],
  'record-court-ruling': [{}, { result: 'accepted' }, { result: 'refused' }, { result: 'finished' }],
  'appeal-court-ruling': [{}],
  'end-enforcement': [{}],
  'revoke-decision': [{}],
  'receive-remedy': [{}],
  // With the day of its receipt, from which the party may sue, it is walked below.
  'record-remedy-result': [{ result: 'withdrawn' }, { result: 'revoked' }],
  'prepare-disclosure': [{}],
  'check-disclosure': [
    {},
    { result: 'returned' },
    { result: 'exempt' },
    { result: 'exempt', exemption: 'third-party', exemptionReason: '公开会泄露生产工艺。' },
  ],
  'publish-decision': [{}],
  'redraft-disclosure': [{}],
  'correct-disclosure': [{}, { result: 'returned' }],
  'withdraw-disclosure': [{}, { ground: 'repaired' }],
  'propose-closing': [{}],
  'approve-closing': [{}, { decision: 'returned' }],
  'archive-case': [{}],
};

/** What undoes a decision, every way it may, and what follows: carried out, taken up anew, enforced after all. */
const undoing: typeof variants = {
  'revoke-decision': [{}, { afterwards: 'redo' }, { kind: 'changed' }],
  'receive-remedy': [{}, { kind: 'litigation' }],
  'record-remedy-result': [
    {},
    { result: 'revoked' },
    { result: 'revoked', redo: true, redoGround: 'facts' },
    { result: 'upheld', redo: true, redoGround: 'facts' },
    { result: 'unlawful' },
    { result: 'changed', changedFine: 30_000, changedGains: 0 },
    { result: 'withdrawn' },
  ],
  'record-judgment': [{}],
  'record-appeal': [{}],
  'carry-out-remedy-result': [{}],
  'reopen-case': [{}],
};

const disclosing = [
  'prepare-disclosure',
  'check-disclosure',
  'publish-decision',
  'redraft-disclosure',
  'correct-disclosure',
  'withdraw-disclosure',
];
const only = (of: typeof variants, ...actions: readonly string[]) =>
  Object.fromEntries(Object.entries(of).filter(([action]) => actions.includes(action)));
const collecting = only(variants, ...Object.keys(variants).filter((action) => !disclosing.includes(action)));
// Whatever way a remedy takes, what stands in public hears of its result alone.
const published = {
  ...only(variants, 'serve-paper', ...disclosing),
  ...only(undoing, 'revoke-decision', 'record-remedy-result', 'carry-out-remedy-result', 'reopen-case'),
  'receive-remedy': [{}],
};
const undone = {
  ...only(variants, 'serve-paper', 'propose-closing', 'approve-closing', 'archive-case', 'apply-to-court', 'record-court-ruling'),
  'record-payment': [{}],
  // Fifteen days from 2 March after reconsideration; six months otherwise.
  'urge-enforcement': [{ remedyEndsOn: '2026-09-02' }, { remedyEndsOn: '2026-03-17' }],
  ...undoing,
};

export function walkAfter(): {
  standings: number;
  archived: number;
  published: number;
  applied: number;
  reopened: number;
  wrongs: string[];
} {
  // Two hundred days reach past every limit of a remedy; four hundred past those of enforcement.
  const walks = [walkWith(collecting, 4), walkWith(published, 3), walkWith(undone, 2)];
  const sum = (of: 'standings' | 'archived' | 'published' | 'applied' | 'reopened') =>
    walks.reduce((total, walked) => total + walked[of], 0);
  return {
    standings: sum('standings'),
    archived: sum('archived'),
    published: sum('published'),
    applied: sum('applied'),
    reopened: sum('reopened'),
    wrongs: walks.flatMap(({ wrongs }) => wrongs),
  };
}

function walkWith(
  allowed: typeof variants,
  mostWaits: number,
): {
  standings: number;
  archived: number;
  published: number;
  applied: number;
  reopened: number;
  wrongs: string[];
} {
  const decided = untilAfter('decide-penalty').standing;
  const nothing = {
    paid: false,
    court: false,
    revoked: false,
    disowned: false,
    owed: 80_000,
    judged: null,
    tooEarly: false,
    unserved: false,
    urgedUnserved: false,
    theirs: false,
    enforcedTheirs: false,
    leftToThem: false,
    checked: false,
    exempted: false,
    redo: false,
    lost: false,
    tooSoon: false,
    needless: false,
  };
  const first: State = { standing: decided, now: start, waits: 0, happened: nothing };
  const seen = new Set([keyOf(first)]);
  const wrongs: string[] = [];
  let archived = 0;
  let published = 0;
  let applied = 0;
  let reopened = 0;
  let wave = [first];
  while (wave.length > 0) {
    const next: State[] = [];
    for (const state of wave) {
      if (state.standing.places['main'] === 'archived') archived++;
      if (state.standing.places['disclosure'] === 'published') published++;
      if (state.standing.places['enforcement'] === 'applied') applied++;
      if (state.standing.places['main'] === 'investigating') reopened++;
      wrongs.push(...wrongsOf(state));
      for (const reached of [...stepsFrom(state, allowed), ...waited(state, mostWaits)]) {
        const key = keyOf(reached);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(reached);
      }
    }
    wave = next;
  }
  return { standings: seen.size, archived, published, applied, reopened, wrongs };
}

function stepsFrom(state: State, allowed: typeof variants): State[] {
  const { standing, now } = state;
  // Taken up anew, it is where the other walk begins.
  if (placeOn(standing, 'main') === 'investigating') return [];
  return Object.entries(allowed).flatMap(([action, changes]) => {
    const step = procedure.steps.find((one) => one.action === action);
    if (!step || !Object.entries(step.from).every(([track, at]) => at.includes(placeOn(standing, track)))) return [];
    return changes.flatMap((change) => {
      const form: JsonObject = { ...forms[action]?.({ standing, now }), ...change };
      const proposal: Proposal = { id: action, action, by: signers[action] ?? 'zhang', at: now, form, draft: null };
      if (!consider(around, actions, standing, proposal).permitted) return [];
      const entry: Entry = { ...proposal, form, draft: null, n: standing.n, papers: [], files: [] };
      return [{ ...state, standing: after(around, actions, standing, entry), happened: happenedAfter(state, action, form) }];
    });
  });
}

function happenedAfter({ happened, standing, waits }: State, action: string, form: JsonObject): State['happened'] {
  if (action === 'apply-to-court')
    return { ...happened, enforcedTheirs: happened.theirs, needless: happened.needless || owedNothing(standing, happened.owed) };
  if (action === 'record-payment') return { ...happened, paid: happened.paid || Number(form['paidTotal']) >= happened.owed };
  if (action === 'record-court-ruling')
    return { ...happened, court: happened.court || !['accepted', 'granted'].includes(String(form['result'])) };
  if (action === 'impose-surcharge') return { ...happened, unserved: true };
  if (action === 'serve-paper' && form['paper'] === 'surcharge') return { ...happened, unserved: false };
  if (action === 'urge-enforcement') return { ...happened, urgedUnserved: happened.unserved };
  if (action === 'end-enforcement') return { ...happened, court: true };
  if (action === 'revoke-decision') return { ...happened, revoked: true, disowned: true, redo: form['afterwards'] === 'redo' };
  if (action === 'record-judgment') return { ...happened, judged: waits };
  if (action === 'record-appeal') return { ...happened, judged: null };
  if (action === 'record-remedy-result') {
    const tooEarly = happened.tooEarly || isTooEarly(standing, happened.judged, waits, form);
    const ended = { ...happened, tooEarly, judged: null };
    if (['upheld', 'withdrawn'].includes(String(form['result']))) return ended;
    const lost = { ...ended, disowned: true, lost: true, redo: form['redo'] === true };
    if (form['result'] === 'revoked') return { ...lost, revoked: true };
    if (form['result'] !== 'changed') return lost;
    const owed = Number(form['changedFine']);
    const theirs = standing.facts['remedyKind'] !== 'litigation';
    return { ...lost, owed, theirs, paid: Number(standing.facts['paidTotal'] ?? 0) >= owed };
  }
  if (action === 'propose-closing') return { ...happened, tooSoon: happened.redo || happened.lost, leftToThem: happened.theirs };
  if (action === 'carry-out-remedy-result') return { ...happened, lost: false };
  if (action === 'reopen-case') return { ...happened, redo: false };
  if (action === 'prepare-disclosure') return { ...happened, checked: false };
  if (action !== 'check-disclosure') return happened;
  return { ...happened, checked: form['result'] === 'passed', exempted: form['exemption'] !== undefined };
}

function waited(state: State, most: number): State[] {
  if (state.waits >= most || placeOn(state.standing, 'main') === 'investigating') return [];
  return [{ ...state, now: `${addDays(dayOf(state.now), 100)}${start.slice(10)}`, waits: state.waits + 1 }];
}

function wrongsOf({ standing, happened }: State): string[] {
  const at = (track: string) => placeOn(standing, track);
  const over = ['closing-proposed', 'closed', 'archived'].includes(at('main'));
  const wrongs: [boolean, string][] = [
    [happened.needless, '强制法 53: the court was asked though all was paid'],
    [
      over && !happened.paid && !happened.court && !happened.revoked && !happened.leftToThem,
      '66, 72: closed with the fine unpaid, no court, no revocation',
    ],
    [over && at('decision-service') !== 'served', '61: closed without service'],
    [at('payment') === 'paid' && !happened.paid, '67: counted as paid without the money'],
    [['published', 'correcting'].includes(at('disclosure')) && !happened.checked, 'published without a second person’s check'],
    [at('disclosure') === 'to-withdraw' && !happened.disowned, '48: to be withdrawn though nothing was lost or revoked'],
    [happened.disowned && ['published', 'correcting'].includes(at('disclosure')), '48: revoked, and not on the way to be withdrawn'],
    [at('disclosure') === 'exempt' && !happened.disowned && !happened.exempted, '公开条例 13: withheld without a ground'],
    [Number(standing.facts['surcharge'] ?? 0) > 80_000, '72: surcharge beyond the fine'],
    [at('validity') === 'revoked' && !happened.revoked, 'revoked by nobody'],
    [happened.urgedUnserved, '强制法 38: urged to pay a surcharge whose decision never came'],
    [happened.enforcedTheirs, '复议法 78: taken to court though the organ of reconsideration changed it'],
    [happened.tooEarly, '行诉法 85: a judgment that may still be appealed, or none, had an effect'],
    [at('main') !== 'investigating' && at('validity') === 'in-force' && happened.revoked, '复议法 64: revoked and still in force'],
    [happened.tooSoon, '复议法 64, 77: proposed for closing though it is to be decided anew, or what was lost is not carried out'],
    [
      at('main') === 'investigating' && (at('validity') !== 'none' || at('payment') !== 'none'),
      'taken up anew with the old decision still at work',
    ],
    [at('main') === 'investigating' && at('disclosure') !== 'none', '48: taken up anew while the old decision stands in public'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => `${says}: ${JSON.stringify(standing.places)}`);
}

function keyOf({ standing, waits, happened }: State): string {
  const { facts, places, clocks } = standing;
  const days = ['decision-service', 'payment'].map((clock) => clocks[clock]?.stopped ?? clocks[clock]?.started ?? null);
  const remembered = [
    'paidTotal',
    'surcharge',
    'paymentUrgedOn',
    'paymentUrgedUntil',
    'remedyEndsOn',
    'urgedOn',
    'decisionServedOn',
    'result',
    'redo',
    'suitFrom',
    'remedyKind',
    'fine',
    'changedBy',
  ].map((fact) => facts[fact] ?? null);
  return JSON.stringify([
    Object.entries(places).toSorted(),
    remembered,
    facts['remedySince'] != null,
    facts['surchargeServedOn'] != null,
    days,
    waits,
    happened,
  ]);
}

function placeOn({ places }: Standing, track: string): string {
  return places[track] ?? procedure.tracks[track]?.begins ?? '';
}

/** 行诉法 85: fifteen or ten days, or the second instance; before them only who sued may end the suit. */
function isTooEarly(standing: Standing, judged: number | null, waits: number, form: JsonObject): boolean {
  if (standing.facts['remedyKind'] !== 'litigation') return false;
  if (judged !== null) return waits === judged;
  return placeOn(standing, 'remedy') !== 'appealed' && form['result'] !== 'withdrawn';
}

/** Fine and surcharge, as far as one was imposed, against all that came in. */
function owedNothing({ facts }: Standing, owed: number): boolean {
  return Number(facts['paidTotal'] ?? 0) >= owed + Number(facts['surcharge'] ?? 0);
}
