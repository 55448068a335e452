import * as approver from './approver.ts';
import * as correction from './correction.ts';
import * as cutOff from './cut-off.ts';
import * as crime from './crime.ts';
import * as dates from './dates.ts';
import * as disclosure from './disclosure.ts';
import * as disclosureSigners from './disclosure-signers.ts';
import * as discretion from './discretion.ts';
import * as discussion from './discussion.ts';
import * as disposal from './disposal.ts';
import * as drafts from './drafts.ts';
import * as enforcement from './enforcement-window.ts';
import * as fineRange from './fine-range.ts';
import * as hearing from './hearing.ts';
import * as kinds from './kinds.ts';
import * as limitation from './limitation.ts';
import * as linked from './linked.ts';
import * as matter from './matter.ts';
import * as payment from './payment.ts';
import * as recusal from './recusal.ts';
import * as register from './register.ts';
import * as review from './review.ts';
import * as service from './service.ts';
import * as signer from './signer.ts';
import * as stop from './stop.ts';
import * as standard from './standard.ts';
import * as step from './step.ts';
import * as statuteText from './statute-text.ts';
import * as surcharge from './surcharge.ts';
import * as term from './term.ts';
import * as things from './things.ts';
import type { Condition, ConditionId } from '../vocabulary.ts';

/** Every rule that needs arithmetic, by its id. */
export const conditions: Readonly<Record<ConditionId, Condition>> = Object.fromEntries(
  [
    approver,
    correction,
    cutOff,
    crime,
    dates,
    disclosure,
    disclosureSigners,
    discretion,
    discussion,
    disposal,
    drafts,
    enforcement,
    fineRange,
    hearing,
    kinds,
    limitation,
    linked,
    matter,
    payment,
    recusal,
    register,
    review,
    service,
    signer,
    stop,
    standard,
    step,
    statuteText,
    surcharge,
    term,
    things,
  ]
    .flatMap((family): unknown[] => Object.values(family))
    .filter(isCondition)
    .map((condition) => [condition.id, condition]),
);

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'id' in value && 'holds' in value;
}
