/** One line for each action. */
export { openInspectionPlan } from '../../actions/open-inspection-plan/action.ts';
export { draftInspectionPlan } from '../../actions/draft-inspection-plan/action.ts';
export { approveInspectionPlan } from '../../actions/approve-inspection-plan/action.ts';
export { publishInspectionPlan } from '../../actions/publish-inspection-plan/action.ts';
