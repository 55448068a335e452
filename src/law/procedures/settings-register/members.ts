/** One line for each action. */
export { openSettings } from '../../actions/open-settings/action.ts';
export { setSettings } from '../../actions/set-settings/action.ts';
