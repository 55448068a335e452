import * as annualPlan from './annual-plan.ts';
import * as approver from './approver.ts';
import * as clericalSlip from './clerical-slip.ts';
import * as correction from './correction.ts';
import * as cutOff from './cut-off.ts';
import * as crime from './crime.ts';
import * as dailyPenalty from './daily-penalty.ts';
import * as dates from './dates.ts';
import * as disclosure from './disclosure.ts';
import * as disclosureSigners from './disclosure-signers.ts';
import * as discretion from './discretion.ts';
import * as discussion from './discussion.ts';
import * as disposal from './disposal.ts';
import * as drafts from './drafts.ts';
import * as draws from './draws.ts';
import * as enforcement from './enforcement-window.ts';
import * as enterprises from './enterprises.ts';
import * as fineRange from './fine-range.ts';
import * as hearing from './hearing.ts';
import * as inspectionItems from './inspection-items.ts';
import * as inspectionResults from './inspection-results.ts';
import * as inspectionTask from './inspection-task.ts';
import * as entrustment from './entrustment.ts';
import * as kinds from './kinds.ts';
import * as lighter from './lighter.ts';
import * as licenceExamination from './licence-examination.ts';
import * as licenceHearing from './licence-hearing.ts';
import * as licenceLife from './licence-life.ts';
import * as licencePeople from './licence-people.ts';
import * as licenceRequests from './licence-requests.ts';
import * as limitation from './limitation.ts';
import * as linked from './linked.ts';
import * as linkedCases from './linked-cases.ts';
import * as matter from './matter.ts';
import * as onTheSpot from './on-the-spot.ts';
import * as oneAct from './one-act.ts';
import * as payment from './payment.ts';
import * as recusal from './recusal.ts';
import * as register from './register.ts';
import * as remake from './remake.ts';
import * as review from './review.ts';
import * as rollingPenalties from './rolling-penalties.ts';
import * as service from './service.ts';
import * as signer from './signer.ts';
import * as stop from './stop.ts';
import * as standard from './standard.ts';
import * as step from './step.ts';
import * as statuteText from './statute-text.ts';
import * as surcharge from './surcharge.ts';
import * as visits from './visits.ts';
import * as term from './term.ts';
import * as things from './things.ts';
import type { Condition, ConditionId } from '../vocabulary.ts';

/** Every rule that needs arithmetic, by its id. */
export const conditions: Readonly<Record<ConditionId, Condition>> = Object.fromEntries(
  [
    annualPlan,
    approver,
    clericalSlip,
    correction,
    cutOff,
    crime,
    dailyPenalty,
    dates,
    disclosure,
    disclosureSigners,
    discretion,
    discussion,
    disposal,
    drafts,
    draws,
    enforcement,
    enterprises,
    fineRange,
    hearing,
    inspectionItems,
    inspectionResults,
    inspectionTask,
    entrustment,
    kinds,
    lighter,
    licenceExamination,
    licenceHearing,
    licenceLife,
    licencePeople,
    licenceRequests,
    limitation,
    linked,
    linkedCases,
    matter,
    onTheSpot,
    oneAct,
    payment,
    recusal,
    register,
    remake,
    review,
    rollingPenalties,
    service,
    signer,
    stop,
    standard,
    step,
    statuteText,
    surcharge,
    visits,
    term,
    things,
  ]
    .flatMap((family): unknown[] => Object.values(family))
    .filter(isCondition)
    .map((condition, index, all) => {
      if (all.findIndex(({ id }) => id === condition.id) !== index) throw new Error(`two conditions are called ${condition.id}`);
      return [condition.id, condition];
    }),
);

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'id' in value && 'holds' in value;
}
