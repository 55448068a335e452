/** One line for each action. */
export { openLaws } from '../../actions/open-laws/action.ts';
export { importStatute } from '../../actions/import-statute/action.ts';
export { endStatute } from '../../actions/end-statute/action.ts';
export { withdrawStatute } from '../../actions/withdraw-statute/action.ts';
