import type { JsonObject } from '#law/vocabulary.ts';
import type { Attempt } from './walk-licence-engine.ts';

/**
 * What has happened to an application, kept from the bare acts alone: a second opinion on places, facts and clocks, written from 许可法 32 to
 * 48. A tick is a hundred days: longer than every limit up to the decision, its extension included.
 */
export interface Ghost {
  readonly tick: number;
  readonly ours: boolean;
  readonly complete: boolean;
  readonly told: boolean;
  readonly returned: boolean;
  readonly received: number;
  readonly accepted: boolean;
  /** Ticks of the limit for the decision that have been counted. */
  readonly counted: number;
  readonly excluded: boolean;
  readonly handlers: readonly string[];
  readonly handled: readonly string[];
  readonly examined: null | { readonly met: boolean; readonly interest: string };
  readonly site: null | { readonly met: boolean };
  readonly third: 'none' | 'told' | 'heard';
  readonly thirdServed: number | null;
  /** To whom the offer, and the notice, of the hearing came. */
  readonly offeredTo: readonly string[];
  readonly summoned: readonly string[];
  /** When the neighbour, who is the one to ask, had his offer; and whether a hearing of this application was ever held. */
  readonly neighbourTold: number | null;
  readonly heldOnce: boolean;
  readonly hearing: 'none' | 'told' | 'offered' | 'asked' | 'appointed' | 'summoned' | 'held' | 'over';
  readonly offered: number | null;
  readonly askedLate: boolean;
  readonly appointedAt: number;
  readonly cause: string;
  /** The draft at hand, while nothing new has come to light since. */
  readonly draft: null | 'approve' | 'refuse';
  readonly submitted: boolean;
  readonly pass: null | string;
  readonly decided: null | 'approve' | 'refuse';
  readonly gone: boolean;
}

export const unheard: Ghost = {
  tick: 0,
  ours: false,
  complete: false,
  told: false,
  returned: false,
  received: 0,
  accepted: false,
  counted: 0,
  excluded: false,
  handlers: [],
  handled: [],
  examined: null,
  site: null,
  third: 'none',
  thirdServed: null,
  offeredTo: [],
  summoned: [],
  neighbourTold: null,
  heldOnce: false,
  hearing: 'none',
  offered: null,
  askedLate: false,
  appointedAt: 0,
  cause: '',
  draft: null,
  submitted: false,
  pass: null,
  decided: null,
  gone: false,
};

export function aTickLater(ghost: Ghost): Ghost {
  const runs = !ghost.excluded && (ghost.accepted || !ghost.told);
  return { ...ghost, tick: ghost.tick + 1, counted: ghost.counted + (runs ? 1 : 0) };
}

const sendsBack: Partial<Ghost> = { draft: null, submitted: false, pass: null };
const handles = new Set([
  'examine-application',
  'inspect-site',
  'notify-third-parties',
  'hear-opinions',
  'exclude-period',
  'end-excluded-period',
  'offer-licence-hearing',
  'draft-licence-decision',
  'submit-for-review',
  'request-hearing',
  'waive-hearing',
  'serve-paper',
]);

const reopened: { readonly [hearing in Ghost['hearing']]?: Ghost['hearing'] } = {
  offered: 'told',
  over: 'told',
  held: 'told',
  summoned: 'appointed',
};

export function ghostAfter(ghost: Ghost, attempt: Attempt, form: JsonObject): Ghost {
  const officers = (form['officers'] as readonly string[] | undefined) ?? [];
  const handled = handles.has(attempt.action) ? [...new Set([...ghost.handled, attempt.by, ...officers])].sort() : ghost.handled;
  return { ...ghost, handled, ...changes(ghost, attempt, form) };
}

function changes(ghost: Ghost, { action, label, by }: Attempt, form: JsonObject): Partial<Ghost> {
  switch (action) {
    case 'apply-for-licence':
      return { ours: label.startsWith('shop'), complete: label !== 'shop thin', received: ghost.tick };
    case 'notify-supplement':
      return { told: true, returned: false, counted: 0 };
    case 'receive-supplement':
      return { returned: true, complete: label.endsWith('all') || ghost.complete };
    case 'accept-application':
      // Counted from the acceptance; from the receipt where silence accepted.
      return { accepted: true, counted: isDeemed(ghost) ? ghost.counted : 0 };
    case 'refuse-acceptance':
    case 'withdraw-application':
      return { gone: true };
    case 'assign-examiners':
      return { handlers: form['handlers'] as string[] };
    case 'examine-application':
      return { ...sendsBack, examined: { met: !label.endsWith('unmet'), interest: String(form['interest']) } };
    case 'inspect-site':
      return { ...sendsBack, site: { met: !label.endsWith('unmet') } };
    case 'notify-third-parties':
      // A neighbour found later has the same right to the hearing as those before (47, 48).
      return { third: 'told', thirdServed: null, ...(reopened[ghost.hearing] ? { hearing: reopened[ghost.hearing] } : {}) };
    case 'hear-opinions':
      return { ...sendsBack, ...(form['speaker'] === 'third-party' ? { third: 'heard' } : {}) };
    case 'exclude-period':
      return { excluded: true };
    case 'end-excluded-period':
      return { excluded: false };
    case 'offer-licence-hearing':
      return { hearing: 'told', offeredTo: [], neighbourTold: null };
    case 'serve-paper':
      return served(ghost, label);
    case 'request-hearing':
      return { hearing: 'asked', askedLate: ghost.neighbourTold !== null && ghost.tick > ghost.neighbourTold };
    case 'waive-hearing':
      return { hearing: 'over' };
    case 'refuse-hearing':
      if (ghost.offeredTo.length < 2 && ghost.third !== 'none') return { hearing: 'told' };
      return { hearing: label === 'late' ? 'over' : 'offered' };
    case 'appoint-hearing':
      return { hearing: 'appointed', summoned: [], appointedAt: ghost.tick, cause: String(form['cause']) };
    case 'hold-hearing':
      return { ...sendsBack, hearing: 'held', heldOnce: true };
    case 'draft-licence-decision':
      return { draft: label.endsWith('refuse') ? 'refuse' : 'approve', submitted: false, pass: null };
    case 'submit-for-review':
      return { submitted: true, pass: null };
    case 'return-incomplete':
      return { submitted: false };
    case 'review-decision':
      return { submitted: false, pass: label === 'pass' ? by : null };
    case 'decide-licence':
    case 'grant-licence':
      return { decided: label.startsWith('refuse') ? 'refuse' : 'approve' };
    default:
      return {};
  }
}

function served(ghost: Ghost, paper: string): Partial<Ghost> {
  if (paper === 'licence-third-party') return { thirdServed: ghost.tick };
  const [id = '', to = ''] = paper.split(' ');
  if (id === 'licence-hearing-offer') {
    const offeredTo = [...new Set([...ghost.offeredTo, to])].sort();
    const neighbourTold = ghost.neighbourTold ?? (to === 'neighbour' ? ghost.tick : null);
    return {
      offeredTo,
      neighbourTold,
      offered: ghost.tick,
      ...(ghost.hearing === 'told' && offeredTo.length === 2 ? { hearing: 'offered' } : {}),
    };
  }
  if (id !== 'licence-hearing-notice') return {};
  // The neighbour is one of them where he was told of the application.
  const summoned = [...new Set([...ghost.summoned, to])].sort();
  const all = summoned.includes('applicant') && (ghost.third === 'none' || summoned.includes('neighbour'));
  return { summoned, ...(all ? { hearing: 'summoned' } : {}) };
}

/** 32 Ⅰ 4: the days went by, and nobody said what was missing. */
function isDeemed(ghost: Ghost): boolean {
  return !ghost.accepted && !ghost.told && ghost.tick > ghost.received;
}

/** What speaks against it, by the statute alone; none where it is lawful. `reviewsAll`: the bureau has every grant reviewed. */
export function wrongsOf(ghost: Ghost, { action, label, by }: Attempt, form: JsonObject, reviewsAll: boolean, barred: boolean): string[] {
  const wrongs: [boolean, string][] = [
    [action !== 'apply-for-licence' && (ghost.gone || ghost.decided !== null), 'the application is over'],
    ...(action === 'notify-supplement' ? supplementWrongs(ghost, label) : []),
    ...(action === 'accept-application' ? acceptanceWrongs(ghost, label, barred) : []),
    ...(action === 'refuse-acceptance' ? refusalWrongs(ghost, label, barred) : []),
    ...(action === 'decide-licence' || action === 'grant-licence' ? decisionWrongs(ghost, label, by, form, barred) : []),
    ...(action === 'decide-licence' ? reviewWrongs(ghost, label, by) : []),
    ...(action === 'grant-licence' ? plainWrongs(ghost, label, reviewsAll) : []),
  ];
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}

type Wrongs = [boolean, string][];

function supplementWrongs(ghost: Ghost, label: string): Wrongs {
  return [
    [ghost.accepted, '32: already accepted'],
    [ghost.told && !ghost.returned, '32: told already, nothing came back'],
    [isDeemed(ghost), '32 Ⅰ 4: five days are over, it counts as accepted'],
    [label.endsWith('foreign'), '30, 31: not on the public list'],
    [!ghost.ours, '30: there is no list of materials for what is no matter of this bureau'],
  ];
}

function acceptanceWrongs(ghost: Ghost, label: string, barred: boolean): Wrongs {
  const fromReceipt = label.endsWith('from receipt');
  // Said of the same day, today and the day of receipt are one.
  const sameDay = ghost.tick === ghost.received;
  return [
    [ghost.accepted, '32: already accepted'],
    [ghost.told && !ghost.returned, '32 Ⅰ 5: not yet mended'],
    [!ghost.ours, '32 Ⅰ 2: not this bureau’s'],
    [barred, '78, 79: the applicant is kept out'],
    [!ghost.complete && !isDeemed(ghost), '32 Ⅰ 5: papers missing'],
    [isDeemed(ghost) ? !fromReceipt : fromReceipt && !sameDay, '32: dated wrongly'],
  ];
}

function refusalWrongs(ghost: Ghost, label: string, barred: boolean): Wrongs {
  return [
    [ghost.accepted, '32: already accepted'],
    [ghost.told && !ghost.returned, '32: the applicant has been asked to mend it'],
    [label.endsWith('not-ours') && ghost.ours, '32 Ⅰ 2: it is this bureau’s'],
    [label.endsWith('incomplete') && (!ghost.returned || ghost.complete), '32 Ⅰ 4, 5: not asked for, or complete'],
    [label.endsWith('barred') && !(barred && ghost.ours), '78, 79: nobody is kept out of this matter'],
  ];
}

function decisionWrongs(ghost: Ghost, label: string, by: string, form: JsonObject, barred: boolean): Wrongs {
  const approve = !label.startsWith('refuse');
  const others = ghost.examined?.interest === 'others';
  const open = ghost.examined?.interest === 'public';
  const thirdOver = ghost.thirdServed !== null && ghost.tick > ghost.thirdServed;
  const hearingLapsed = ghost.hearing === 'offered' && ghost.offered !== null && ghost.tick > ghost.offered;
  const hearingOver = ['held', 'over'].includes(ghost.hearing) || hearingLapsed;
  const met = ghost.examined?.met === true && ghost.site?.met !== false;
  return [
    [!ghost.accepted, '32: neither accepted nor deemed to be'],
    [ghost.draft === null || ghost.draft !== (approve ? 'approve' : 'refuse'), '38: not the draft at hand, or overtaken (48 Ⅱ)'],
    [ghost.examined === null, '34: papers not examined'],
    [approve && ghost.site === null, '34 Ⅲ: premises not looked at'],
    [approve && !met, '38: conditions not met'],
    [!approve && met, '38: refused though every condition is met'],
    [approve && barred, '78, 79: the applicant is kept out'],
    [approve && !ghost.ours, '22: not this bureau’s'],
    [others && ghost.third === 'none', '36: third parties not told'],
    [others && ghost.third === 'told' && !thirdOver, '36: third parties not heard'],
    [others && ghost.hearing === 'over' && ghost.offeredTo.length < 2, '47: not offered to each'],
    [others && !hearingOver, '47: hearing not offered, or not over'],
    [ghost.hearing !== 'none' && !hearingOver, '47: a hearing is under way'],
    [open && !ghost.heldOnce, '46: no public hearing'],
    [ghost.excluded, '45: a special procedure goes on'],
    [ghost.counted > 0 && !form['lateReason'], '42: late without a reason'],
    [ghost.handlers.includes(by), 'decided by an examiner'],
    [!['ju', 'fen', 'shuang'].includes(by), '42: decided by no head'],
  ];
}

function reviewWrongs(ghost: Ghost, _label: string, by: string): Wrongs {
  return [
    [ghost.pass === null, 'SEED28 9: no pass of this draft'],
    [ghost.pass !== null && (ghost.handled.includes(ghost.pass) || ghost.handlers.includes(ghost.pass)), 'the reviewer handled it'],
    [ghost.pass === by, 'the reviewer decides'],
  ];
}

function plainWrongs(ghost: Ghost, label: string, reviewsAll: boolean): Wrongs {
  return [
    [reviewsAll, 'SEED28 9: the bureau has every grant reviewed'],
    [label.startsWith('refuse'), 'F10: a refusal is reviewed'],
    [ghost.examined?.interest !== 'none', 'F10: others’ interests are reviewed'],
    [ghost.hearing !== 'none', 'F10: reviewed after a hearing'],
    [ghost.submitted || ghost.pass !== null, 'it has been handed in for review'],
  ];
}
