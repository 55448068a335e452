import type { JsonObject } from '#law/vocabulary.ts';
import type { Attempt } from './walk-licence-engine.ts';

/**
 * What has happened to a licence that is held, from the bare acts alone (许可法 7, 8, 49, 50, 69, 70). Time goes in ticks of thirty days and
 * more, each longer than five working days; where in its term the licence stands is told by `zone`.
 */
export interface Life {
  readonly tick: number;
  /** More than thirty working days before the last day; fewer; over. */
  readonly zone: 'fresh' | 'thirty' | 'eve' | 'past';
  readonly main: 'held' | 'ended' | 'cancelled';
  readonly change: Request;
  readonly renewal: Request;
  readonly timely: boolean;
  readonly ending: 'none' | 'proposed' | 'told' | 'open' | 'over';
  readonly served: number;
  readonly heard: boolean;
  readonly hearing: 'none' | 'offered' | 'asked' | 'appointed' | 'summoned' | 'held' | 'over';
  readonly appointedAt: number;
  /** The draft at hand, while nothing new has come to light since. */
  readonly draft: null | { readonly act: string; readonly outcome: string };
  readonly submitted: boolean;
  readonly pass: boolean;
  readonly certificate: 'served' | 'due' | 'issued' | 'void';
}
interface Request {
  readonly at: 'none' | 'received' | 'told' | 'returned' | 'accepted';
  readonly received: number;
  readonly examined: null | 'met' | 'unmet';
}
const nothing: Request = { at: 'none', received: 0, examined: null };

export const heldNow: Life = {
  tick: 0,
  zone: 'fresh',
  main: 'held',
  change: nothing,
  renewal: nothing,
  timely: false,
  ending: 'none',
  served: 0,
  heard: false,
  hearing: 'none',
  appointedAt: 0,
  draft: null,
  submitted: false,
  pass: false,
  certificate: 'served',
};

/** 50 Ⅱ: asked for in time, not left unmended, and undecided when the last day was over. */
export function isRenewedBySilence({ zone, timely, renewal }: Life): boolean {
  return zone === 'past' && timely && ['received', 'returned', 'accepted'].includes(renewal.at);
}

const noDraft: Partial<Life> = { draft: null, submitted: false, pass: false };
/** What is gone is only the draft of this act. */
const without = (life: Life, act: string): Partial<Life> => (life.draft?.act === act ? noDraft : {});

export function lifeAfter(life: Life, attempt: Attempt, form: JsonObject): Life {
  return { ...life, ...changes(life, attempt, form) };
}

function changes(life: Life, { action, label }: Attempt, form: JsonObject): Partial<Life> {
  const act = String(form['act'] ?? '');
  const asked = act === 'change' ? 'change' : 'renewal';
  const now = life[asked];
  const request = (next: Partial<Request>): Partial<Life> => ({ [asked]: { ...now, ...next } });
  switch (action) {
    case 'apply-for-change':
      return { change: { at: 'received', received: life.tick, examined: null } };
    case 'apply-for-renewal':
      return { renewal: { at: 'received', received: life.tick, examined: null }, timely: label === 'in-time' };
    case 'notify-supplement':
      return request({ at: 'told' });
    case 'receive-supplement':
      return request({ at: 'returned' });
    case 'accept-application':
      return request({ at: 'accepted' });
    case 'refuse-acceptance':
      return request(nothing);
    case 'withdraw-application':
      return { ...request(nothing), ...without(life, act) };
    case 'examine-application':
      return { ...request({ examined: label.endsWith('unmet') ? 'unmet' : 'met' }), ...without(life, act) };
    case 'confirm-deemed-renewal':
      return { ...renewedTerm(life), renewal: nothing, certificate: 'due', ...without(life, 'renew') };
    case 'issue-certificate':
      return { certificate: 'issued' };
    case 'cancel-licence':
      return { main: 'cancelled' };
    case 'decide-licence':
      return decided(life, label);
    case 'decide-ending':
      return { main: 'ended', certificate: 'void', change: nothing, renewal: nothing, ending: 'over', hearing: 'none', ...noDraft };
    case 'draft-licence-decision':
      return { draft: { act: label.split(' ')[0] ?? '', outcome: label.split(' ')[1] ?? 'end' }, submitted: false, pass: false };
    case 'submit-for-review':
      return { submitted: true, pass: false };
    case 'review-decision':
      return { submitted: false, pass: label === 'pass' };
    default:
      return endingChanges(life, action, label);
  }
}

/** A change that was drafted for the term before states the wrong one now (49 leaves the term as it is). */
function renewedTerm(life: Life): Partial<Life> {
  return { zone: 'fresh', ...without(life, 'change') };
}

function decided(life: Life, label: string): Partial<Life> {
  const approved = label.endsWith('approve');
  const made: Partial<Life> = { ...noDraft, ...(approved ? { certificate: 'due' } : {}) };
  if (label.startsWith('change')) return { ...made, change: nothing };
  return { ...made, renewal: nothing, ...(approved ? renewedTerm(life) : {}) };
}

function endingChanges(life: Life, action: string, label: string): Partial<Life> {
  const again = without(life, 'revoke');
  switch (action) {
    case 'propose-ending':
      return { ending: 'proposed', heard: false };
    case 'notify-ending':
      return { ending: 'told' };
    case 'serve-paper':
      if (label === 'licence-certificate') return { certificate: 'served' };
      return label === 'licence-ending-notice'
        ? { ending: 'open', hearing: life.ending === 'told' ? 'offered' : life.hearing, served: life.tick }
        : { hearing: 'summoned' };
    case 'hear-opinions':
      return { heard: true, ...again };
    case 'request-hearing':
      return { hearing: 'asked' };
    case 'waive-hearing':
      return { hearing: 'over' };
    case 'appoint-hearing':
      return { hearing: 'appointed', appointedAt: life.tick };
    case 'hold-hearing':
      // The record is before whoever reviews: a draft of something else is handed in again as well.
      return { hearing: 'held', heard: true, ...(life.draft?.act === 'revoke' ? noDraft : { submitted: false, pass: false }) };
    case 'drop-ending':
      return { ending: 'none', hearing: 'none', ...again };
    default:
      return {};
  }
}

/** What speaks against it, by the statute alone; none where it is lawful. */
export function wrongsOf(life: Life, { action, label }: Attempt): string[] {
  const over = life.zone === 'past' && !isRenewedBySilence(life);
  const asked = label.startsWith('change') ? life.change : life.renewal;
  const all: Readonly<Record<string, readonly (readonly [boolean, string])[]>> = {
    'apply-for-change': [
      [life.main !== 'held', 'no licence'],
      [over, '49, 70: it has expired'],
      [life.change.at !== 'none', 'another change is under way'],
    ],
    'apply-for-renewal': [
      [life.main !== 'held', 'no licence'],
      [over, '50, 70: it has expired'],
      [life.renewal.at !== 'none', 'another renewal is under way'],
      [(label === 'in-time') !== (life.zone === 'fresh'), '50 Ⅰ: thirty days before, or not'],
    ],
    'decide-licence': [
      [life.main !== 'held', 'no licence'],
      [life.draft === null || `${life.draft.act} ${life.draft.outcome}` !== label, 'not the draft at hand'],
      [asked.at !== 'accepted', '32: not accepted'],
      [asked.examined === null, '34: not examined'],
      [label.endsWith('approve') !== (asked.examined === 'met'), '38: against what was found'],
      [!life.pass, 'SEED28 9: no pass of this draft'],
      [label.startsWith('renew') && life.zone === 'past', '50 Ⅱ: the last day is over'],
      [over, '49, 70: it has expired'],
    ],
    'confirm-deemed-renewal': [
      [life.main !== 'held', 'no licence'],
      [!isRenewedBySilence(life), '50 Ⅱ: silence has granted nothing'],
    ],
    'decide-ending': [
      [life.main !== 'held', 'no licence'],
      [life.ending !== 'open', '7: the holder was not told'],
      [life.draft?.act !== 'revoke', 'not the draft at hand, or overtaken (48 Ⅱ)'],
      [!life.pass, 'SEED28 F10: no pass of this draft'],
      [!life.heard && life.tick <= life.served, '7: neither heard nor the time over'],
      [life.hearing === 'offered' && life.tick <= life.served, '47: the time to ask for a hearing is not over'],
      [['asked', 'appointed', 'summoned'].includes(life.hearing), '47: a hearing is under way'],
      [life.hearing === 'none', '47: no hearing was offered'],
    ],
    'cancel-licence': [
      [life.main === 'cancelled', 'cancelled already'],
      [label === 'expired' && !(life.main === 'held' && over), '70 一: not expired'],
      [label === 'undone' && life.main !== 'ended', '70 四: neither withdrawn nor revoked'],
      [label === 'terminated' && life.main !== 'held', '70 三: nothing left to cancel'],
    ],
    'issue-certificate': [
      [life.main !== 'held', 'no licence'],
      [life.certificate !== 'due', '39: nothing was decided'],
    ],
  };
  return (all[action] ?? []).filter(([wrong]) => wrong).map(([, says]) => says);
}
