import { dayOf } from '#law/calendar.ts';
import type { Instant, JsonObject } from '#law/vocabulary.ts';
import { cutOffDraft } from '#tests/law/procedures/cut-off.ts';
import { type At, type Try, tries, type Walk } from './walk-engine.ts';

/*
 * The measures of 安法 70, written down a second time from the article, 强制法 35 to 43 and 电子签名法 3 alone. The walk begins on the Friday
 * before 清明节 2026, whose three days off follow, and goes by halves of a day: half its moments are nights.
 *
 * Left out as in the seizure: recusal but for what it does to a review, remedies, disclosure.
 */
type Draft = 'power' | 'urgent' | 'explosives';

interface Ghost {
  readonly urged: Instant | null;
  readonly urging: 'none' | 'issued' | 'served' | 'adopted';
  readonly draft: Draft | null;
  readonly pass: string | null;
  readonly handled: readonly string[];
  readonly decided: Draft | null;
  readonly told: Instant | null;
  /** The moment it begins, as decided, and then as told. */
  readonly from: Instant | null;
  readonly supplier: Instant | null;
  readonly cut: boolean;
  readonly complied: boolean;
  readonly undone: boolean;
  readonly restored: boolean;
  readonly restorationServed: boolean;
  readonly over: boolean;
}

const begins: Ghost = {
  urged: null,
  urging: 'none',
  draft: null,
  pass: null,
  handled: [],
  decided: null,
  told: null,
  from: null,
  supplier: null,
  cut: false,
  complied: false,
  undone: false,
  restored: false,
  restorationServed: false,
  over: false,
};

const starts: Instant = '2026-04-03T02:30:00.000Z';
const hour = 3_600_000;
/** Saturday, ten in the morning. */
const begin = '2026-04-04T10:00';
const plain = { ...cutOffDraft({ now: starts }), startAt: begin };
const drafts: Readonly<Record<Draft, JsonObject>> = {
  power: plain,
  urgent: { ...plain, urgent: true, urgentReason: '除尘系统随时可能爆炸。' },
  explosives: { ...plain, measure: '停止供应民用爆炸物品', supplier: '示例民爆公司' },
};
const faulty: Readonly<Record<string, JsonObject>> = {
  residents: { ...plain, residents: 'affected' },
  minor: { ...plain, major: false },
  unreal: { ...plain, real: false },
  unsafe: { ...plain, safe: false },
  mute: { ...plain, urgent: true },
};
const each = (of: Readonly<Record<string, JsonObject>>) => Object.fromEntries(Object.entries(of).map(([name, draft]) => [name, { draft }]));
const postponed = '2026-04-07T10:00';
const sooner = '2026-04-03T20:00';

const universe: readonly Try[] = [
  ...tries('open-cut-off', { own: {}, entrusted: { capacity: 'entrusted' }, baseless: { stopDecision: null } }, 'zhang'),
  ...tries('urge-compliance', { plain: { performBy: '2026-04-03' } }, 'zhang'),
  ...tries('hear-urged', { rejected: {}, adopted: { result: 'adopted' } }, 'zhang'),
  ...tries('propose-cut-off', each({ ...drafts, ...faulty }), 'zhang'),
  ...tries('submit-for-review', { plain: {} }, 'zhang'),
  ...tries('review-decision', { pass: {} }, 'shen', 'wang'),
  ...tries('decide-cut-off', each(drafts), 'ju', 'fen', 'shuang'),
  ...tries('drop-cut-off', { plain: {} }, 'ju', 'fen'),
  ...tries('notify-unit', { decided: { startAt: begin }, postponed: { startAt: postponed }, sooner: { startAt: sooner } }, 'zhang'),
  ...tries(
    'notify-unit',
    { backdated: { startAt: begin, notifiedAt: '2026-04-03T08:00', servedOn: '2026-04-03' }, email: { mode: 'electronic' } },
    'zhang',
  ),
  ...tries('notify-supplier', { plain: {}, copy: { original: false }, backdated: { deliveredAt: '2026-04-03T08:00' } }, 'zhang'),
  ...tries(
    'carry-out-cut-off',
    {
      plain: {},
      urgent: { urgent: true },
      homes: { residents: false },
      unsafe: { safe: false },
      obeyed: { refuses: false },
      untold: { told: false },
    },
    'zhang',
  ),
  ...tries('verify-removal', { complied: {}, refused: { result: 'refused' } }, 'zhang'),
  ...tries('restore-supply', { complied: {}, unsafe: { ground: 'unsafe' } }, 'fen', 'zhang'),
  ...tries('serve-paper', { urging: { paper: 'compliance-urging' }, restoration: {}, email: { mode: 'electronic' } }, 'zhang'),
  ...tries('revoke-decision', { plain: {} }, 'ju'),
  ...tries('propose-closing', { plain: {} }, 'zhang'),
  ...tries('approve-closing', { approved: {} }, 'fen'),
  ...tries('archive-case', { plain: {} }, 'dang'),
];

const variant = ({ name }: Try) => name.split(' ')[1] ?? '';
const local = (at: string): Instant => new Date(`${at}:00+08:00`).toISOString();
const clock = (now: Instant) => new Date(Date.parse(now) + 8 * hour).toISOString().slice(11, 16);

function happened(ghost: Ghost, tried: Try, form: JsonObject, now: Instant): Ghost {
  const officers = (form['officers'] as readonly string[] | undefined) ?? [];
  const handled = officers.length > 0 ? [...new Set([...ghost.handled, tried.by, ...officers])].sort() : ghost.handled;
  return { ...ghost, handled, ...changed(ghost, tried, form, now) };
}

function changed(ghost: Ghost, tried: Try, form: JsonObject, now: Instant): Partial<Ghost> {
  const how = variant(tried);
  switch (tried.action) {
    case 'urge-compliance':
      return { urging: 'issued', urged: now };
    case 'hear-urged':
      return how === 'adopted' ? { urging: 'adopted' } : {};
    case 'propose-cut-off':
      return { draft: how as Draft, pass: null };
    case 'submit-for-review':
      return { pass: null };
    case 'review-decision':
      return { pass: tried.by };
    case 'decide-cut-off':
      return { decided: ghost.draft, from: local(begin) };
    case 'drop-cut-off':
      return { over: true };
    case 'notify-unit':
      return { told: now, from: local(String(form['startAt'])) };
    case 'notify-supplier':
      return { supplier: now };
    case 'carry-out-cut-off':
      return { cut: true };
    case 'verify-removal':
      return how === 'complied' ? { complied: true, over: !ghost.cut } : {};
    case 'restore-supply':
      return { restored: true };
    case 'serve-paper':
      return how === 'urging' ? { urging: 'served' } : { restorationServed: true };
    case 'revoke-decision':
      return ghost.restored ? {} : { undone: true, over: !ghost.cut };
    case 'archive-case':
      return { over: true };
    default:
      return {};
  }
}

/** Nights, and days off by the list of the State Council: 4 to 6 April are 清明节. */
const barred = (now: Instant) =>
  ['2026-04-04', '2026-04-05', '2026-04-06'].includes(dayOf(now)) || clock(now) >= '22:00' || clock(now) < '06:00';
const tenMinutesBefore = (now: Instant) => new Date(Date.parse(now) - hour / 6).toISOString();

function against({ ghost, now }: At<Ghost>, tried: Try, form: JsonObject): string[] {
  const { action, by } = tried;
  const how = variant(tried);
  const proposes = action === 'propose-cut-off';
  const decides = action === 'decide-cut-off';
  const urgent = ghost.decided === 'urgent';
  const tells = action === 'notify-unit';
  const cuts = action === 'carry-out-cut-off';
  const restores = action === 'restore-supply';
  const at = tenMinutesBefore(now);
  const day = 24 * hour;
  const toldIn = (told: Instant, start: Instant) => ghost.decided !== 'power' || Date.parse(start) >= Date.parse(told) + day;
  const wrongs: [boolean, string][] = [
    [how === 'entrusted', '17, 34: entrusted'],
    [proposes && how in faulty, '70 Ⅰ, 43 Ⅱ: not a case for it'],
    [proposes && how !== 'urgent' && ghost.urging !== 'served', '35: not urged, or the answer was right'],
    [proposes && how !== 'urgent' && ghost.urged !== null && dayOf(now) === dayOf(ghost.urged), '35: the time to comply still runs'],
    [decides && by !== 'ju', '70 Ⅰ: decided by no principal head'],
    [decides && ghost.handled.includes(by), 'decided by a handler'],
    [decides && (ghost.pass === null || ghost.handled.includes(ghost.pass)), 'S9: no pass of one who handled nothing'],
    [decides && how !== ghost.draft, 'S9: another draft'],
    [tells && how === 'email', '电子签名法 3: not on paper'],
    [tells && form['startAt'] === begin && !toldIn(now, local(begin)), '70 Ⅱ: told less than a day before'],
    [tells && how === 'sooner', '70 Ⅱ: to begin before what was decided'],
    [tells && how === 'backdated', '70 Ⅱ: told before it was decided'],
    [action === 'notify-supplier' && (ghost.told === null || how !== 'plain'), '70: the supplier before the unit, or not in writing'],
    [cuts && (ghost.decided === null || ghost.undone || ghost.complied), '70 Ⅰ: cut without a decision that stands'],
    [cuts && (ghost.told === null || !toldIn(ghost.told, at)), '70 Ⅱ: cut less than a day after telling'],
    [cuts && ghost.from !== null && at < ghost.from, '70 Ⅰ: cut before its moment'],
    [cuts && (ghost.supplier === null || at < ghost.supplier), '70 Ⅰ: cut without notice to the supplier, or before it'],
    [cuts && barred(at) && !(urgent && form['urgent'] === true), '43 Ⅰ: at night or on a holiday'],
    [cuts && how === 'urgent' && !urgent, '43 Ⅰ: urgent by the officers’ word alone'],
    [cuts && ['homes', 'unsafe', 'obeyed', 'untold'].includes(how), '70 Ⅰ, 43 Ⅱ, 18'],
    [cuts && ghost.cut, 'cut twice'],
    [restores && by === 'zhang', '70 Ⅱ: restored by no head'],
    [restores && !ghost.cut, 'nothing to restore'],
    [restores && how === 'complied' && !ghost.complied && !ghost.undone, '70 Ⅱ: restored without a look'],
    [action === 'serve-paper' && how === 'email', '电子签名法 3: not on paper'],
    [action === 'propose-closing' && (!ghost.restored || !ghost.restorationServed), '70 Ⅱ: closed while cut off or untold'],
    [action === 'archive-case' && ghost.cut && !ghost.restored, 'archived while cut off'],
    [action === 'drop-cut-off' && by === 'fen', 'dropped by no principal head'],
    [(cuts || decides || tells) && ghost.over, 'after the end'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}

const restore: Try = { action: 'restore-supply', changes: { ground: 'undone' }, by: 'fen', name: 'restore' };

function wrongIn({ standing, ghost }: At<Ghost>, permitted: (tried: Try) => boolean): string[] {
  const due = ghost.cut && !ghost.restored && (ghost.complied || ghost.undone);
  const wrongs: [boolean, string][] = [
    [due && standing.places['main'] !== 'restore-due', '70 Ⅱ: obeyed or undone, and nothing says so'],
    [due && !permitted(restore), '70 Ⅱ: obeyed or undone, and restoring is refused'],
    [ghost.cut && !ghost.restored && ['closed', 'archived', 'dropped'].includes(String(standing.places['main'])), 'over while cut off'],
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}

/** After the sixth day nothing changes with time any more: the last day off and every moment told are behind. */
const end = Date.parse(starts) + 6 * 24 * hour;

/** What was drafted, who reviewed it and when it was urged is read no more once it is decided; nor the time once it is cut off. */
function key({ standing, ghost, now }: At<Ghost>): unknown {
  const { disclosure: _, ...places } = standing.places;
  const { urged, urging, draft, pass, handled, decided, told, from, supplier, ...rest } = ghost;
  const { review: __, urging: ___, ...later } = places;
  const time = Math.min(Date.parse(now), end);
  if (ghost.cut || ghost.over) return [Object.entries(later).toSorted(), rest];
  if (decided !== null) return [Object.entries(later).toSorted(), rest, decided, told, from, supplier, time];
  return [Object.entries(places).toSorted(), rest, urged, urging, draft, pass, handled, time];
}

export const cutOffWalk: Walk<Ghost> = {
  procedure: 'cut-off',
  tries: universe,
  begins,
  starts,
  waits: [12],
  happened,
  against,
  wrongIn,
  key,
  outside: ({ standing, ghost, now }) =>
    ['submitted', 'passed'].includes(standing.places['review'] ?? '')
      ? [{ standing: { ...standing, places: { ...standing.places, review: 'ready' } }, ghost: { ...ghost, pass: null }, now }]
      : [],
};
