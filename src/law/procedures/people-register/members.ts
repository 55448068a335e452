/** One line for each action. */
export { bootstrap } from '../../actions/bootstrap/action.ts';
export { enrolPerson } from '../../actions/enrol-person/action.ts';
export { grantRole } from '../../actions/grant-role/action.ts';
export { endRole } from '../../actions/end-role/action.ts';
export { recordCertificate } from '../../actions/record-certificate/action.ts';
export { endCertificate } from '../../actions/end-certificate/action.ts';
