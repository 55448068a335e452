import * as correction from './correction.ts';
import * as dates from './dates.ts';
import * as disclosure from './disclosure.ts';
import * as disclosureSigners from './disclosure-signers.ts';
import * as discussion from './discussion.ts';
import * as drafts from './drafts.ts';
import * as enforcement from './enforcement-window.ts';
import * as fineRange from './fine-range.ts';
import * as hearing from './hearing.ts';
import * as licenceExamination from './licence-examination.ts';
import * as licenceHearing from './licence-hearing.ts';
import * as licenceLife from './licence-life.ts';
import * as licenceRequests from './licence-requests.ts';
import * as limitation from './limitation.ts';
import * as payment from './payment.ts';
import * as recusal from './recusal.ts';
import * as register from './register.ts';
import * as review from './review.ts';
import * as service from './service.ts';
import * as signer from './signer.ts';
import * as statuteText from './statute-text.ts';
import * as surcharge from './surcharge.ts';
import type { Condition, ConditionId } from '../vocabulary.ts';

/** Every rule that needs arithmetic, by its id. */
export const conditions: Readonly<Record<ConditionId, Condition>> = Object.fromEntries(
  [
    correction,
    dates,
    disclosure,
    disclosureSigners,
    discussion,
    drafts,
    enforcement,
    fineRange,
    hearing,
    licenceExamination,
    licenceHearing,
    licenceLife,
    licenceRequests,
    limitation,
    payment,
    recusal,
    register,
    review,
    service,
    signer,
    statuteText,
    surcharge,
  ]
    .flatMap((family): unknown[] => Object.values(family))
    .filter(isCondition)
    .map((condition) => [condition.id, condition]),
);

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'id' in value && 'holds' in value;
}
