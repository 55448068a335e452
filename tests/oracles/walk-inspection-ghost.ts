import type { JsonObject } from '#law/vocabulary.ts';
import { isObject } from '#law/same.ts';
import type { Attempt } from './walk-inspection-universe.ts';

/** Another visit to the same enterprise, at which wait: over, still open, or on a lead and so outside the cap. */
export interface Visit {
  readonly at: number;
  readonly kind: 'over' | 'open' | 'lead';
}

export interface Scheme {
  readonly at: number;
  readonly until: number;
  readonly item: string;
  readonly onSite: boolean;
  readonly unannounced: boolean;
  readonly explained: boolean;
}

/**
 * What has happened in an inspection, kept by this file from the bare acts alone: it does not look at places, facts or clocks, and so is a
 * second opinion on them. Days as the number of waits so far.
 */
export interface Ghost {
  readonly waits: number;
  readonly lead: boolean;
  readonly visits: readonly Visit[];
  /** JC-01 stands in public today. */
  readonly isPublic: boolean;
  readonly stage: 'nothing' | 'task' | 'proposed' | 'approved' | 'entered' | 'refused' | 'inspected' | 'concluded' | 'told' | 'over';
  readonly scheme: Scheme | null;
  readonly handlers: readonly string[];
  readonly recused: boolean;
  readonly recusalPending: boolean;
  readonly notice: 'none' | 'issued' | 'served';
  readonly entered: number | null;
  readonly looked: boolean;
  readonly problems: number;
  readonly order: 'none' | 'pending' | 'done' | 'undone' | 'revoked';
  readonly orderedAt: number;
  /** The order came to the party while it could still obey it. */
  readonly orderServed: 'yes' | 'no' | 'late';
  readonly followed: boolean;
  readonly called: readonly string[];
  readonly penaltyOpened: boolean;
  readonly handedOver: boolean;
  readonly resultServed: boolean;
  readonly copyBy: string | null;
  readonly copy: 'none' | 'due' | 'made' | 'checked' | 'public' | 'mending' | 'settled';
  /** Who made the text that is to take the place of the public one. */
  readonly mendedBy: string | null;
  readonly remedy: boolean;
  readonly struck: boolean;
  readonly archived: boolean;
}

export const nothingHappened: Ghost = {
  ...{ waits: 0, lead: false, visits: [], isPublic: true, stage: 'nothing', scheme: null, handlers: [], recused: false },
  ...{ recusalPending: false, notice: 'none', entered: null, looked: false, problems: 0, order: 'none', orderedAt: 0 },
  ...{ orderServed: 'no', followed: false },
  ...{
    called: [],
    penaltyOpened: false,
    handedOver: false,
    resultServed: false,
    copyBy: null,
    mendedBy: null,
    copy: 'none',
    remedy: false,
  },
  ...{ struck: false, archived: false },
};

export const rows = (form: JsonObject, field: string): readonly JsonObject[] => {
  const value = form[field];
  return Array.isArray(value) ? value.filter(isObject) : [];
};
export const outcomesOf = (form: JsonObject) => rows(form, 'results').flatMap(({ outcomes }) => outcomes as string[]);

export function ghostAfter(ghost: Ghost, { action, by }: Attempt, form: JsonObject): Ghost {
  return { ...ghost, ...changes(ghost, action, by, form) };
}

function changes(ghost: Ghost, action: string, by: string, form: JsonObject): Partial<Ghost> {
  switch (action) {
    case 'open-inspection':
      return { stage: 'task', lead: form['source'] === 'complaint' };
    case 'propose-inspection':
      return { stage: 'proposed', scheme: schemeOf(ghost, form), handlers: form['officers'] as string[] };
    case 'approve-inspection':
      return { stage: ({ approved: 'approved', returned: 'task', refused: 'over' } as const)[String(form['decision']) as 'approved'] };
    case 'cancel-inspection':
      return { stage: 'over' };
    case 'notify-inspection':
      return { notice: 'issued' };
    case 'serve-paper':
      if (form['paper'] === 'inspection-notice') return { notice: 'served' };
      if (form['paper'] !== 'correction-order') return { resultServed: true };
      return ghost.orderServed === 'no' ? { orderServed: ghost.waits > ghost.orderedAt ? 'late' : 'yes' } : {};
    case 'enter-premises':
      return { stage: 'entered', entered: ghost.waits, notice: 'served' };
    case 'record-refusal':
      return { stage: 'refused', problems: ghost.problems + 1 };
    case 'inspect-premises':
    case 'check-remotely':
      return { stage: 'inspected', looked: true, problems: ghost.problems + rows(form, 'problems').length };
    case 'order-correction':
      return { order: 'pending', orderedAt: ghost.waits, orderServed: form['handedOver'] === 'signed' ? 'yes' : 'no', struck: false };
    case 'reinspect':
      // Before the last day only what is done counts (处罚法 28): the rest of the time is the party's.
      if (form['result'] !== 'done' && ghost.waits <= ghost.orderedAt) return { followed: false };
      return { order: form['result'] === 'done' ? 'done' : 'undone', followed: false };
    case 'conclude-inspection':
      return { stage: 'concluded', called: outcomesOf(form) };
    case 'add-follow-up':
      return { followed: true, called: [...ghost.called, ...outcomesOf(form)] };
    case 'transfer-problem':
      return { handedOver: true };
    case 'tell-result':
      return { stage: 'told', resultServed: form['handedOver'] === 'signed', copy: 'due', struck: false };
    case 'close-inspection':
      return { stage: 'over' };
    case 'archive-case':
      return { archived: true };
    case 'request-recusal':
      return { recusalPending: true };
    case 'decide-recusal':
      return {
        recusalPending: false,
        ...(form['decision'] === 'granted' ? { recused: true, handlers: form['handlers'] as string[] } : {}),
      };
    case 'prepare-disclosure':
      return { copy: 'made', copyBy: by };
    case 'check-disclosure':
      return { copy: ({ passed: 'checked', returned: 'due', exempt: 'settled' } as const)[String(form['result']) as 'passed'] };
    case 'publish-decision':
      return { copy: 'public' };
    case 'redraft-disclosure':
      return { copy: 'mending', mendedBy: by };
    case 'correct-disclosure':
      return { copy: 'public', mendedBy: null };
    case 'withdraw-disclosure':
      return { copy: 'settled', mendedBy: null };
    case 'receive-remedy':
      return { remedy: true };
    case 'record-remedy-result':
      return { remedy: false, ...struckBy(ghost, String(form['result'])) };
    default:
      return {};
  }
}

export function schemeOf({ waits }: Ghost, form: JsonObject): Scheme {
  const [item] = rows(form, 'items');
  return {
    ...{ at: waits, until: String(form['to']).slice(0, 10) > String(form['from']).slice(0, 10) ? waits + 1 : waits },
    ...{ item: String(item?.['id']), onSite: form['means'] === 'on-site', unannounced: form['announced'] === 'unannounced' },
    explained: form['repeatReason'] !== undefined,
  };
}

function struckBy({ copy, order }: Ghost, result: string): Partial<Ghost> {
  if (!['revoked', 'changed'].includes(result)) return {};
  const unpublished = ['due', 'made', 'checked'].includes(copy);
  return {
    struck: true,
    ...(unpublished ? { copy: 'settled' } : {}),
    ...(copy === 'mending' ? { copy: 'public', mendedBy: null } : {}),
    ...(result === 'revoked' && order !== 'none' ? { order: 'revoked' } : {}),
  };
}
