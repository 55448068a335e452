/** One line for each action. */
export { openInspectionItems } from '../../actions/open-inspection-items/action.ts';
export { recordInspectionItem } from '../../actions/record-inspection-item/action.ts';
export { publishInspectionItems } from '../../actions/publish-inspection-items/action.ts';
export { withdrawInspectionItem } from '../../actions/withdraw-inspection-item/action.ts';
