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
  /** Kept from the bare acts: paid in full, court done, revoked, checked, withheld on a ground. */
  readonly happened: {
    readonly paid: boolean;
    readonly court: boolean;
    readonly revoked: boolean;
    readonly checked: boolean;
    readonly exempted: boolean;
  };
}

const variants: Readonly<Record<string, readonly JsonObject[]>> = {
  'serve-paper': [{ paper: 'decision' }, { paper: 'enforcement-urging' }],
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
  'record-remedy-result': [{}, { result: 'revoked' }],
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

const disclosing = [
  'prepare-disclosure',
  'check-disclosure',
  'publish-decision',
  'redraft-disclosure',
  'correct-disclosure',
  'withdraw-disclosure',
];
const collecting = Object.keys(variants).filter((action) => !disclosing.includes(action));
const revoking = ['serve-paper', 'revoke-decision', 'receive-remedy', 'record-remedy-result'];

export function walkAfter(): { standings: number; archived: number; published: number; applied: number; wrongs: string[] } {
  const money = walkWith(collecting);
  const open = walkWith([...disclosing, ...revoking]);
  return {
    standings: money.standings + open.standings,
    archived: money.archived,
    published: open.published,
    applied: money.applied,
    wrongs: [...money.wrongs, ...open.wrongs],
  };
}

function walkWith(allowed: readonly string[]): {
  standings: number;
  archived: number;
  published: number;
  applied: number;
  wrongs: string[];
} {
  const decided = untilAfter('decide-penalty').standing;
  const first: State = {
    standing: decided,
    now: start,
    waits: 0,
    happened: { paid: false, court: false, revoked: false, checked: false, exempted: false },
  };
  const seen = new Set([keyOf(first)]);
  const wrongs: string[] = [];
  let archived = 0;
  let published = 0;
  let applied = 0;
  let wave = [first];
  while (wave.length > 0) {
    const next: State[] = [];
    for (const state of wave) {
      if (state.standing.places['main'] === 'archived') archived++;
      if (state.standing.places['disclosure'] === 'published') published++;
      if (state.standing.places['enforcement'] === 'applied') applied++;
      wrongs.push(...wrongsOf(state));
      for (const reached of [...stepsFrom(state, allowed), ...waited(state)]) {
        const key = keyOf(reached);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(reached);
      }
    }
    wave = next;
  }
  return { standings: seen.size, archived, published, applied, wrongs };
}

function stepsFrom(state: State, allowed: readonly string[]): State[] {
  const { standing, now } = state;
  return Object.entries(variants).flatMap(([action, changes]) => {
    if (!allowed.includes(action)) return [];
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

function happenedAfter({ happened }: State, action: string, form: JsonObject): State['happened'] {
  if (action === 'record-payment') return { ...happened, paid: happened.paid || Number(form['paidTotal']) >= 80_000 };
  if (action === 'record-court-ruling')
    return { ...happened, court: happened.court || !['accepted', 'granted'].includes(String(form['result'])) };
  if (action === 'end-enforcement') return { ...happened, court: true };
  if (action === 'revoke-decision') return { ...happened, revoked: true };
  if (action === 'record-remedy-result') return { ...happened, revoked: happened.revoked || form['result'] === 'revoked' };
  if (action === 'prepare-disclosure') return { ...happened, checked: false };
  if (action !== 'check-disclosure') return happened;
  return { ...happened, checked: form['result'] === 'passed', exempted: form['exemption'] !== undefined };
}

function waited(state: State): State[] {
  if (state.waits >= 5) return [];
  return [{ ...state, now: `${addDays(dayOf(state.now), 100)}${start.slice(10)}`, waits: state.waits + 1 }];
}

function wrongsOf({ standing, happened }: State): string[] {
  const at = (track: string) => placeOn(standing, track);
  const over = ['closing-proposed', 'closed', 'archived'].includes(at('main'));
  const wrongs: [boolean, string][] = [
    [over && !happened.paid && !happened.court && !happened.revoked, '66, 72: closed with the fine unpaid, no court, no revocation'],
    [over && at('decision-service') !== 'served', '61: closed without service'],
    [at('payment') === 'paid' && !happened.paid, '67: counted as paid without the money'],
    [['published', 'correcting'].includes(at('disclosure')) && !happened.checked, 'published without a second person’s check'],
    [at('disclosure') === 'to-withdraw' && !happened.revoked, '48: to be withdrawn though nothing was revoked'],
    [happened.revoked && ['published', 'correcting'].includes(at('disclosure')), '48: revoked, and not on the way to be withdrawn'],
    [at('disclosure') === 'exempt' && !happened.revoked && !happened.exempted, '公开条例 13: withheld without a ground'],
    [Number(standing.facts['surcharge'] ?? 0) > 80_000, '72: surcharge beyond the fine'],
    [at('validity') === 'revoked' && !happened.revoked, 'revoked by nobody'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => `${says}: ${JSON.stringify(standing.places)}`);
}

function keyOf({ standing, waits, happened }: State): string {
  const { facts, places, clocks } = standing;
  const days = ['decision-service', 'payment'].map((clock) => clocks[clock]?.stopped ?? clocks[clock]?.started ?? null);
  const remembered = ['paidTotal', 'surcharge', 'remedyEndsOn', 'urgedOn', 'decisionServedOn', 'result'].map((fact) => facts[fact] ?? null);
  return JSON.stringify([Object.entries(places).toSorted(), remembered, days, waits, happened]);
}

function placeOn({ places }: Standing, track: string): string {
  return places[track] ?? procedure.tracks[track]?.begins ?? '';
}
