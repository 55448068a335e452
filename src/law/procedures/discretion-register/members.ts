/** One line for each action. */
export { openDiscretionRegister } from '../../actions/open-discretion-register/action.ts';
export { loadDiscretionStandard } from '../../actions/load-discretion-standard/action.ts';
export { confirmDiscretionStandard } from '../../actions/confirm-discretion-standard/action.ts';
