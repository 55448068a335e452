import type { Attempt } from './walk-universe.ts';
import { digests, drafts } from './walk-universe.ts';
import type { JsonObject } from '#law/vocabulary.ts';

/**
 * What has happened in a case, kept by this file from the bare acts alone: it does not look at places, facts or clocks, and so is a second
 * opinion on them. Drafts by their number in the universe; days as the number of waits so far.
 */
export interface Ghost {
  readonly waits: number;
  readonly filed: number | null;
  readonly draft: number | null;
  readonly pass: { readonly draft: number; readonly by: string } | null;
  readonly handled: readonly string[];
  readonly noticed: number | null;
  readonly served: number | null;
  readonly defence: 'none' | 'unreviewed' | 'over';
  readonly hearing: 'none' | 'offered' | 'asked' | 'over';
  readonly hearingServed: number | null;
  readonly askedLate: boolean;
  readonly agreed: number | null;
  readonly complex: boolean;
  /** Put forward for transfer to the police, and not refused or returned since; and taken up by them. */
  readonly police: 'none' | 'asked' | 'theirs';
}

export const nothingHappened: Ghost = {
  waits: 0,
  filed: null,
  draft: null,
  pass: null,
  handled: [],
  noticed: null,
  served: null,
  defence: 'none',
  hearing: 'none',
  hearingServed: null,
  askedLate: false,
  agreed: null,
  complex: false,
  police: 'none',
};

const handling = new Set(
  (
    'register-clue inspect-premises propose-filing summon-for-inquiry record-inquiry collect-evidence order-correction preserve-evidence ' +
    'dispose-preserved-evidence merge-clue conclude-investigation submit-for-review notify-penalty notify-hearing serve-paper hear-defence waive-defence ' +
    'review-defence request-hearing waive-hearing propose-closing propose-police-transfer hand-over-to-police urge-payment urge-enforcement'
  ).split(' '),
);

/** The fine of each draft of the universe, in yuan, written down again by hand. */
const fines = [80_000, 20_000, 0];
const none = 2;
const hearingFrom = 50_000;

/** Notice and draft rest on the same provision: the penalties of the universe do, the decision not to punish rests on another. */
function covers(noticed: number, draft: number): boolean {
  return draft !== none && noticed !== none && (fines[draft] ?? 0) <= (fines[noticed] ?? 0);
}

export function ghostAfter(ghost: Ghost, { action, by }: Attempt, form: JsonObject): Ghost {
  const officers = (form['officers'] as readonly string[] | undefined) ?? [];
  const handled = handling.has(action) ? [...new Set([...ghost.handled, by, ...officers])].sort() : ghost.handled;
  return { ...ghost, handled, ...changesOf(ghost, action, by, form) };
}

function changesOf(ghost: Ghost, action: string, by: string, form: JsonObject): Partial<Ghost> {
  switch (action) {
    case 'reopen-case': {
      const { waits: _w, handled: _h, ...rest } = nothingHappened;
      return { ...rest, filed: ghost.waits };
    }
    case 'approve-filing':
      return form['decision'] === 'approved' ? { filed: ghost.waits } : {};
    case 'conclude-investigation': {
      const draft = drafts.indexOf(form['draft'] as never);
      const still = ghost.noticed !== null && covers(ghost.noticed, draft);
      const fresh = { noticed: null, served: null, defence: 'none', hearing: 'none', hearingServed: null, askedLate: false } as const;
      return { draft, pass: null, agreed: null, ...(still ? {} : fresh) };
    }
    case 'submit-for-review':
      return { pass: null, complex: form['complexity'] === 'complex' };
    case 'return-incomplete':
      return { pass: null };
    case 'review-decision':
      return { pass: 'AB'.includes(String(form['opinion'])) ? { draft: digests.indexOf(String(form['draftDigest'])), by } : null };
    case 'notify-penalty':
      return { noticed: digests.indexOf(String(form['draftDigest'])) };
    case 'serve-paper':
      if (form['paper'] === 'notice') return { served: ghost.waits };
      return form['paper'] === 'hearing-notice' ? { hearing: 'offered', hearingServed: ghost.waits } : {};
    case 'hear-defence':
      return { defence: 'unreviewed', agreed: null };
    case 'waive-defence':
      return { defence: 'over' };
    case 'review-defence':
      return { defence: 'over', agreed: null, ...(form['result'] === 'adopted' ? { pass: null } : {}) };
    case 'request-hearing':
      return { hearing: 'asked', askedLate: ghost.waits > (ghost.hearingServed ?? 0), agreed: null };
    case 'refuse-hearing':
      return { hearing: form['ground'] === 'late' && ghost.askedLate ? 'over' : 'offered' };
    case 'waive-hearing':
    case 'end-hearing':
      return { hearing: 'over' };
    case 'hold-hearing':
      return { hearing: 'over', pass: null, agreed: null };
    case 'discuss-collectively':
      return { agreed: form['result'] === 'agreed' ? digests.indexOf(String(form['draftDigest'])) : null };
    case 'propose-police-transfer':
    case 'ask-police-review':
      return { police: 'asked' };
    case 'decide-police-transfer':
      return form['decision'] === 'refused' ? { police: 'none' } : {};
    case 'record-police-decision':
      return { police: form['decision'] === 'filed' ? 'theirs' : 'none' };
    default:
      return {};
  }
}

/** What speaks against this decision, by the statute alone; none where it is lawful. */
export function wrongsOf(ghost: Ghost, { action, by }: Attempt, form: JsonObject): string[] {
  const draft = drafts.indexOf(form['draft'] as never);
  const fine = fines[draft] ?? Number.NaN;
  const wrongs: [boolean, string][] = [
    [ghost.pass === null, '58: no pass of legal review, or one that something has overtaken'],
    [ghost.pass !== null && ghost.pass.draft !== draft, '58: another draft passed'],
    [!['shen', 'wang', 'shuang'].includes(ghost.pass?.by ?? 'shen'), '58 Ⅱ: reviewer not a qualified reviewer'],
    [ghost.handled.includes(ghost.pass?.by ?? ''), '58: reviewer handled the case'],
    [ghost.pass?.by === by, '58: reviewer decides'],
    [!['ju', 'fen', 'shuang'].includes(by), '57: decided by no head'],
    [ghost.draft !== draft, '57: not the draft at hand'],
    [(fine >= hearingFrom || ghost.complex) && ghost.agreed !== draft, '57 Ⅱ: not discussed collectively'],
    [ghost.filed !== null && ghost.waits > ghost.filed && !form['lateReason'], '60: late without a reason'],
    [ghost.filed === null, '54: not filed'],
    [ghost.police !== 'none', '27: on the way to the police, or with them'],
  ];
  if (action === 'decide-no-penalty') wrongs.push([draft !== none, '57: not a draft to spare']);
  else {
    const lapsed = ghost.served !== null && ghost.waits > ghost.served;
    const hearingLapsed = ghost.hearing === 'offered' && ghost.hearingServed !== null && ghost.waits > ghost.hearingServed;
    wrongs.push(
      [draft === none, '57: not a draft to punish'],
      [ghost.noticed === null || !covers(ghost.noticed, draft), '44: notice does not cover the decision'],
      [ghost.served === null, '44: notice not served'],
      [ghost.defence === 'unreviewed', '45: defence not reviewed'],
      [ghost.defence === 'none' && !lapsed, '45, 62: no defence, no waiver, time not over'],
      [fine >= hearingFrom && ghost.hearing !== 'over' && !hearingLapsed, '63: hearing due and not over'],
      [ghost.hearing === 'asked', '64: hearing asked for and not held'],
      [ghost.hearing === 'offered' && !hearingLapsed, '64: the time for asking that was told is not over'],
    );
  }
  return wrongs.filter(([wrong]) => wrong).map(([, says]) => says);
}
