import { dayOf } from '#law/calendar.ts';
import type { JsonObject, Standing } from '#law/vocabulary.ts';
import { fireworks, seizureDraft, smallDraft, storeroom } from '#tests/law/procedures/seizure.ts';
import { linkedPenalty } from '#tests/law/seized.ts';
import { linkedId } from '#tests/law/seizure-case.ts';
import { pointsWith } from '#tests/law/forms.ts';
import { type At, daysFrom, type Try, tries, type Walk } from './walk-engine.ts';

/*
 * The seizure, written down a second time from 强制法 18 to 28 alone. It counts its days one by one and looks at no place, fact or clock.
 *
 * Left out: recusal (of the rest it can only undo a review, which `outside` does at any moment), remedies (they can only undo the decision,
 * which revoking does), disclosure (nothing reads it) and custody (it moves nothing); the test beside this file checks that on the value.
 */
type Draft = 'listed' | 'small' | 'extension';

interface Ghost {
  readonly draft: Draft | null;
  /** Who passed the draft at hand. */
  readonly pass: string | null;
  readonly handled: readonly string[];
  readonly approved: Draft | null;
  readonly refused: boolean;
  /** Day of the measure, and whether it was taken before anybody approved. */
  readonly seized: string | null;
  readonly spot: boolean;
  readonly taken: 'both' | 'fireworks' | null;
  readonly approvedAfter: boolean;
  readonly appraisals: readonly { readonly from: string; readonly to: string }[];
  readonly extended: number;
  readonly ground: boolean;
  readonly undone: boolean;
  readonly released: boolean;
  readonly decided: Readonly<Record<string, string>>;
  readonly cleared: readonly number[];
  readonly linked: boolean;
  readonly served: { readonly decision: boolean; readonly extension: boolean | null; readonly disposal: boolean | null };
  readonly proposed: string | null;
  readonly over: boolean;
}

const begins: Ghost = {
  draft: null,
  pass: null,
  handled: [],
  approved: null,
  refused: false,
  seized: null,
  spot: false,
  taken: null,
  approvedAfter: false,
  appraisals: [],
  extended: 0,
  ground: false,
  undone: false,
  released: false,
  decided: {},
  cleared: [],
  linked: false,
  served: { decision: false, extension: null, disposal: null },
  proposed: null,
  over: false,
};

const link = { links: [{ case: linkedId, relation: 'penalty' }] };
const both = [storeroom, fireworks];
const withWang = { officers: ['zhang', 'wang'] };
const absent = { handedOver: 'absent', signature: 'absent', witness: '示例·邻居' };
const all = (result: string) => [1, 2].map((item) => ({ item, result }));
const one = (result: string) => ({ results: [{ item: 1, result }] });
const gives = (...items: number[]) => ({ results: items.map((item) => ({ item, done: 'returned' })) });
const problem = { points: pointsWith('facts'), problems: [{ point: 'facts', says: '证据不足', asks: '补充' }], opinion: 'C' };

const tried: readonly Try[] = [
  ...tries('open-seizure', { own: {}, linked: link, entrusted: { capacity: 'entrusted' } }, 'zhang'),
  ...tries(
    'propose-seizure',
    { listed: { draft: seizureDraft }, small: { draft: smallDraft }, wang: { draft: smallDraft, ...withWang } },
    'zhang',
  ),
  ...tries('submit-for-review', { plain: { answers: [{ problem: 1, answer: '已补充', done: 'supplemented' }] } }, 'zhang'),
  ...tries('review-decision', { pass: {}, problem }, 'shen', 'wang'),
  ...tries('approve-seizure', { approved: {}, returned: { decision: 'returned' }, refused: { decision: 'refused' } }, 'fen'),
  ...tries('approve-seizure', { approved: {} }, 'zhang'),
  ...tries('decide-seizure', { listed: { draft: seizureDraft }, small: { draft: smallDraft } }, 'ju', 'shuang'),
  ...tries('drop-seizure', { plain: {} }, 'fen'),
  ...tries(
    'seize-on-the-spot',
    { both: { items: both }, fireworks: { items: [fireworks], measure: '扣押' }, silent: { items: both, told: false } },
    'zhang',
  ),
  ...tries(
    'implement-seizure',
    {
      both: { items: both },
      fireworks: { items: [fireworks] },
      absent: { items: both, ...absent },
      more: { items: [{ ...fireworks, quantity: 41 }] },
    },
    'zhang',
  ),
  ...tries('commission-appraisal', { ten: {} }, 'zhang'),
  ...tries('receive-appraisal', { plain: {} }, 'zhang'),
  ...tries('propose-extension', { thirty: {} }, 'zhang'),
  ...tries('decide-extension', { plain: {} }, 'ju'),
  ...tries('report-release-ground', { plain: {} }, 'zhang'),
  ...tries('release-seizure', { plain: {} }, 'fen'),
  ...tries('release-seizure', { plain: {} }, 'zhang'),
  ...tries(
    'propose-disposal',
    { all: { results: all('released') }, some: one('released'), confiscated: { results: all('confiscated') }, moved: one('transferred') },
    'zhang',
  ),
  ...tries('dispose-seized', { approved: {}, returned: { decision: 'returned' } }, 'fen'),
  ...tries(
    'carry-out-disposal',
    { first: gives(1), second: gives(2), all: {}, burnt: { results: [{ item: 1, done: 'destroyed' }] } },
    'zhang',
  ),
  ...tries(
    'serve-paper',
    {
      decision: { paper: 'seizure-decision' },
      extension: { paper: 'seizure-extension' },
      disposal: { paper: 'seizure-disposal' },
      release: { paper: 'seizure-release' },
    },
    'zhang',
  ),
  ...tries('revoke-decision', { plain: {} }, 'ju'),
  ...tries('propose-closing', { plain: {} }, 'zhang'),
  ...tries('approve-closing', { approved: {} }, 'fen'),
  ...tries('archive-case', { plain: {} }, 'dang'),
];

/** The last day: the one on which the thirtieth counted day falls, or the sixtieth; days of appraisal are none (强制法 25). */
function lastDay({ seized, extended, appraisals }: Ghost): string {
  let day = seized ?? '';
  for (let counted = 0; counted < 30 + extended; ) {
    day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    if (!appraisals.some(({ from, to }) => from < day && day <= to)) counted += 1;
  }
  return day;
}

/** 强制法 19, 25, 28: nothing may be held any longer, whether or not anybody has said so. */
function mustRelease(ghost: Ghost, now: string): boolean {
  if (ghost.seized === null) return false;
  const hours = (Date.parse(now) - Date.parse(`${ghost.seized}T00:01:00+08:00`)) / 3_600_000;
  const unapproved = ghost.spot && !ghost.approvedAfter && hours > 24;
  return ghost.refused || ghost.ground || ghost.undone || unapproved || dayOf(now) > lastDay(ghost);
}

const things = ({ taken }: Ghost) => (taken === 'both' ? [1, 2] : taken === 'fireworks' ? [1] : []);
const undecided = (ghost: Ghost) => (ghost.released ? [] : things(ghost).filter((item) => ghost.decided[item] === undefined));
const isHeld = (ghost: Ghost) => ghost.seized !== null && undecided(ghost).length > 0;
const variant = ({ name }: Try) => name.split(' ')[1] ?? '';
const draftOf = (tried: Try): Draft => (variant(tried) === 'listed' ? 'listed' : 'small');

function happened(ghost: Ghost, tried: Try, form: JsonObject, now: string): Ghost {
  const officers = (form['officers'] as readonly string[] | undefined) ?? [];
  const handled = officers.length > 0 ? [...new Set([...ghost.handled, tried.by, ...officers])].sort() : ghost.handled;
  return { ...ghost, handled, ...changed(ghost, tried, form, dayOf(now)) };
}

function changed(ghost: Ghost, tried: Try, form: JsonObject, today: string): Partial<Ghost> {
  const how = variant(tried);
  switch (tried.action) {
    case 'open-seizure':
      return { linked: how === 'linked' };
    case 'propose-seizure':
      return { draft: draftOf(tried), pass: null };
    case 'propose-extension':
      return { draft: 'extension', pass: null };
    case 'submit-for-review':
      return { pass: null };
    case 'review-decision':
      return { pass: how === 'pass' ? tried.by : null };
    case 'approve-seizure':
      if (how === 'refused') return ghost.seized === null ? { over: true } : { refused: true };
      return how === 'approved' ? { approved: ghost.draft, approvedAfter: ghost.spot } : {};
    case 'decide-seizure':
      return { approved: ghost.draft, approvedAfter: ghost.spot };
    case 'drop-seizure':
      return { over: true };
    case 'seize-on-the-spot':
    case 'implement-seizure': {
      const items = (form['items'] as readonly JsonObject[]).length;
      const served = { ...ghost.served, decision: how !== 'absent' };
      return { seized: today, spot: tried.action === 'seize-on-the-spot', taken: items === 2 ? 'both' : 'fireworks', served };
    }
    case 'commission-appraisal':
      return { appraisals: [...ghost.appraisals, { from: today, to: String(form['until']) }] };
    case 'receive-appraisal':
      return { appraisals: ghost.appraisals.map(({ from, to }) => ({ from, to: to > today ? today : to })) };
    case 'decide-extension':
      return { extended: ghost.extended + 30, served: { ...ghost.served, extension: false } };
    case 'report-release-ground':
      return { ground: true };
    case 'release-seizure':
      return { released: true, served: { ...ghost.served, disposal: false } };
    case 'propose-disposal':
      return { proposed: how };
    case 'dispose-seized': {
      if (how === 'returned') return { proposed: null };
      const results = form['results'] as readonly { readonly item: number; readonly result: string }[];
      const decided = { ...ghost.decided, ...Object.fromEntries(results.map(({ item, result }) => [item, result])) };
      return { proposed: null, decided, served: { ...ghost.served, disposal: false } };
    }
    case 'carry-out-disposal':
      return { cleared: [...ghost.cleared, ...(form['results'] as readonly { readonly item: number }[]).map(({ item }) => item)].sort() };
    case 'serve-paper':
      if (how === 'decision') return { served: { ...ghost.served, decision: true } };
      return { served: { ...ghost.served, ...(how === 'extension' ? { extension: true } : { disposal: true }) } };
    case 'revoke-decision':
      return { undone: isHeld(ghost) };
    case 'archive-case':
      return { over: true };
    default:
      return {};
  }
}

/** Whatever holds on to the things, lengthens the holding or does away with them otherwise than by giving back. */
const holding = new Set(['propose-seizure', 'commission-appraisal', 'propose-extension', 'decide-extension', 'propose-disposal']);

function against({ ghost, now }: At<Ghost>, tried: Try, form: JsonObject): string[] {
  const { action, by } = tried;
  const how = variant(tried);
  const due = mustRelease(ghost, now);
  const approves = action === 'decide-seizure' || (action === 'approve-seizure' && how === 'approved');
  const disposes = action === 'dispose-seized' && how === 'approved';
  const seizes = action === 'implement-seizure' || action === 'seize-on-the-spot';
  const listed = ghost.draft === 'listed';
  const wrongs: [boolean, string][] = [
    [how === 'entrusted', '17: entrusted'],
    [due && (holding.has(action) || approves || disposes), '19, 25, 28: release is due'],
    [approves && !['fen', 'ju', 'shuang'].includes(by), '18 item 1: approved by no head'],
    [approves && ghost.handled.includes(by), '18 item 1: approved by a handler'],
    [action === 'approve-seizure' && how === 'approved' && listed, 'F07: a listed draft approved without review'],
    [['decide-seizure', 'decide-extension'].includes(action) && ghost.pass === null, 'S9: decided without a pass'],
    [['decide-seizure', 'decide-extension'].includes(action) && ghost.handled.includes(ghost.pass ?? ''), 'S9: reviewer handled'],
    [action === 'decide-seizure' && draftOf(tried) !== ghost.draft, 'S9: another draft'],
    [action === 'decide-extension' && ghost.draft !== 'extension', 'S9: another draft'],
    [action === 'implement-seizure' && (ghost.approved === null || ghost.refused), '18 item 1: carried out without approval'],
    [action === 'implement-seizure' && how === 'more', '62: more than approved'],
    [
      action === 'implement-seizure' && how !== 'fireworks' && how !== 'more' && ghost.approved === 'small',
      '61, 62: beyond what was approved',
    ],
    [seizes && (form['told'] !== true || form['certificatesShown'] !== true), '18: not told, no certificates'],
    [seizes && ghost.seized !== null, '23: sealed twice'],
    [
      action === 'propose-seizure' && ghost.spot && (ghost.taken === 'both') !== (how === 'listed') && how !== 'listed',
      '19: reports less than was taken',
    ],
    [action === 'decide-extension' && ghost.extended > 0, '25: extended twice'],
    [action === 'release-seizure' && !due, '28: no ground to release'],
    [action === 'release-seizure' && by === 'zhang', '28: released by no head'],
    [how === 'confiscated' && !ghost.linked, '27: confiscated without a penalty'],
    [how === 'moved', '21: handed over without the case'],
    [disposes && ghost.proposed === null, '27: nothing proposed'],
    [action === 'carry-out-disposal' && carriesOutWrongly(ghost, form), '27, 28: not what was decided'],
    [action === 'propose-closing' && !things(ghost).every((item) => ghost.cleared.includes(item)), '28: closed with things still held'],
    [action === 'propose-closing' && (!ghost.served.decision || ghost.served.disposal === false), 'closed with a decision unserved'],
    [seizes && ghost.over, 'after the end'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}

function carriesOutWrongly(ghost: Ghost, form: JsonObject): boolean {
  return (form['results'] as readonly { readonly item: number; readonly done: string }[]).some(({ item, done }) => {
    const decision = ghost.decided[item] ?? (ghost.released ? 'released' : undefined);
    return ghost.cleared.includes(item) || (done === 'returned' ? decision !== 'released' : done !== decision);
  });
}

const release: Try = { action: 'release-seizure', changes: {}, by: 'fen', name: 'release-seizure' };

function wrongIn({ standing, ghost, now }: At<Ghost>, permitted: (tried: Try) => boolean): string[] {
  const held = isHeld(ghost);
  const due = held && mustRelease(ghost, now);
  const wrongs: [boolean, string][] = [
    [due && !permitted(release), '28: release is due and refused'],
    [due && standing.places['main'] !== 'release-due' && !lapsesBy(standing, now), '25: over, and nothing says so'],
    [ghost.seized !== null && standing.places['things'] === undefined, 'held by nobody’s word'],
    [standing.places['main'] === 'closed' && held, '28: closed and still held'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}

/** Whether the release stands open without a word of anybody: exactly where a last day of the standing's own has passed. */
function lapsesBy({ clocks }: Standing, now: string): boolean {
  const { seizure, 'belated-approval': belated } = clocks;
  const late = belated?.stopped === null && Date.parse(now) > Date.parse(belated.started) + 86_400_000;
  return late || (seizure?.stopped === null && seizure.due !== undefined);
}

/**
 * Two standings with the same key have the same future. Once the seizure is approved, nobody reads again what was drafted, who reviewed and
 * approved it, and whether it was taken first; once it is over, nor why. A returned draft goes the way of one that is ready, for it is always
 * handed in with answers.
 */
function key({ standing, ghost, now }: At<Ghost>): unknown {
  const today = dayOf(now);
  const { disclosure: _, validity, review, approval, extension, disposal, appraisal, ...places } = standing.places;
  const { decided, cleared, served, taken, released, linked } = ghost;
  const ends = [Object.entries(places).toSorted(), decided, cleared, served, taken, released, ghost.over];
  if (!['opened', 'seized'].includes(places['main'] ?? 'opened')) return ends;
  const left = ghost.seized === null ? null : Math.max(-1, daysFrom(today, lastDay(ghost)));
  const running = left === null || left < 0 ? [] : ghost.appraisals.flatMap(({ to }) => (to > today ? [to] : []));
  const { draft, pass, handled, approved, spot, approvedAfter, extended, undone, proposed } = ghost;
  const reviewed = review === 'returned' ? 'ready' : review;
  const open = approval !== 'granted' || ghost.seized === null;
  const first = open && [
    draft,
    pass,
    handled,
    approved,
    spot,
    approvedAfter,
    approved === null && ghost.seized !== null && now > `${ghost.seized}T23`,
  ];
  const later = !open && [
    draft === 'extension' && reviewed,
    extension,
    extended,
    appraisal === 'commissioned',
    disposal === 'proposed' && proposed,
  ];
  return [
    ends,
    linked,
    validity,
    approval,
    left,
    [...new Set(running.map((to) => daysFrom(today, to)))],
    undone,
    first && [...first, reviewed],
    later,
  ];
}

/** A reviewer is recused: the review falls away. */
function outside({ standing, ghost, now }: At<Ghost>): At<Ghost>[] {
  if (!['submitted', 'passed'].includes(standing.places['review'] ?? '')) return [];
  return [{ standing: { ...standing, places: { ...standing.places, review: 'ready' } }, ghost: { ...ghost, pass: null }, now }];
}

const confiscating = { draft: { measures: { confiscateProperty: 12_000 } }, result: 'penalty' };
export const seizureWalk: Walk<Ghost> = {
  procedure: 'seizure',
  tries: tried,
  begins,
  starts: '2026-03-02T01:00:00.000Z',
  waits: [16 * 24],
  others: [linkedPenalty({ main: 'decided', validity: 'in-force' }, confiscating)],
  happened,
  against,
  wrongIn,
  key,
  outside,
  /** Links do not matter to appraisal and extension, nor the second reviewer to the review of an extension, which is that of an approval. */
  leaves: ({ ghost: { linked, seized, approved } }, { action, by }) =>
    (linked && ['commission-appraisal', 'propose-extension'].includes(action)) ||
    (action === 'review-decision' && by === 'wang' && seized !== null && approved !== null),
};
