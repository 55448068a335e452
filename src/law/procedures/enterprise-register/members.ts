/** One line for each action. */
export { openEnterprises } from '../../actions/open-enterprises/action.ts';
export { recordEnterprises } from '../../actions/record-enterprises/action.ts';
export { removeEnterprise } from '../../actions/remove-enterprise/action.ts';
