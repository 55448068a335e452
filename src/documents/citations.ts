import { acl, alil, apl, arl, cpl, haz, trf, wsl } from '#law/cite.ts';
import { citationsText } from '#law/statutes/citation-text.ts';
import type { Citation } from '#law/vocabulary.ts';

/*
 * The provisions papers print (DOMAIN 4.1, right column): those in force, not those of the forms printed in 2017.
 */
const printed = {
  filing: [apl(54, 2)],
  correction: [apl(28, 1), wsl(65, 1, 2)],
  inquiry: [apl(55, 2)],
  review: [apl(58)],
  notice: [apl(44), apl(45)],
  hearing: [apl(63), apl(64)],
  surcharge: [apl(72, 1, 1)],
  stopOrder: [wsl(65, 1, 3)],
  stopUse: [haz(7, 1, 3)],
  seizureTerm: [acl(25, 1)],
  appraisal: [acl(25, 3)],
  disposal: [acl(27), acl(28)],
  release: [acl(28, 1)],
  complianceUrging: [acl(35)],
  cutOff: [wsl(70, 1)],
  restoration: [wsl(70, 2)],
  survey: [apl(46, 1, 8), apl(55, 1)],
  sampling: [apl(56)],
  preservation: [apl(56)],
  hearingCall: [apl(64, 1, 2)],
  urging: [apl(72, 1, 1), acl(45), acl(35)],
  imposing: [apl(72, 1, 1), acl(45)],
  enforcement: [apl(72, 1, 4), acl(53), acl(54)],
  enforcementDefence: [acl(35), acl(36)],
  deferral: [apl(66, 2)],
  transfer: [apl(22), apl(25)],
  crime: [apl(27, 1), trf(5)],
  crimeAnswer: [trf(8)],
  extension: [apl(60)],
  recusal: [apl(43)],
  revocation: [apl(75, 2)],
  unfiling: [apl(54, 2)],
  withdrawal: [apl(48, 2)],
  address: [apl(61), cpl(90)],
  promise: [apl(33, 1)],
  daily: [wsl(112)],
  onTheSpot: [apl(51)],
  collecting: [apl(68), apl(69)],
} as const satisfies Readonly<Record<string, readonly Citation[]>>;

export const bases = Object.fromEntries(Object.entries(printed).map(([name, citations]) => [name, citationsText(citations)])) as Readonly<
  Record<keyof typeof printed, string>
>;

/** On what an order to stop rests, by the power its form names. */
export const stopBasis = (power: string): string => (power === 'haz-7-3' ? bases.stopUse : bases.stopOrder);

const remedies: readonly Citation[] = [arl(20), arl(22), arl(24), alil(46)];
const decision: readonly Citation[] = [
  apl(57),
  apl(59),
  apl(67),
  ...printed.surcharge,
  { law: 'FSR1997', article: '7' },
  ...remedies,
  acl(53),
];
const onTheSpot: readonly Citation[] = [
  ...printed.onTheSpot,
  apl(52),
  apl(67),
  ...printed.collecting,
  apl(70),
  ...printed.surcharge,
  arl(20),
  arl(22),
  arl(23),
  alil(45),
];

/**
 * What a paper prints by itself and what its fixed words follow, by template, beyond what the actions rest on that issue it: when one of
 * these provisions changes, the paper has to be looked at.
 */
export const paperCitations: Readonly<Record<string, readonly Citation[]>> = {
  'filing-approval': printed.filing,
  'site-inspection-record': [wsl(68), apl(55)],
  'correction-order': printed.correction,
  'reinspection-opinion': printed.correction,
  'inquiry-notice': printed.inquiry,
  'inquiry-record': [apl(43), apl(55)],
  'case-proposal': [apl(57)],
  'review-opinion': printed.review,
  'penalty-notice': printed.notice,
  'hearing-notice': printed.hearing,
  'defence-record': [apl(45)],
  'discussion-record': [apl(57, 2)],
  'decision-organisation': decision,
  'decision-person': decision,
  'service-return': [apl(61)],
  'coercion-approval': [acl(18)],
  'seizure-decision': [acl(24), acl(25, 1), ...remedies],
  'seizure-inventory': [acl(24)],
  'coercion-scene-record': [acl(18)],
  'seizure-extension': [...printed.seizureTerm, acl(25, 2)],
  'seizure-disposal': [...printed.disposal, ...remedies],
  'seizure-release': [...printed.release, acl(28, 2)],
  'release-inventory': printed.release,
  'appraisal-request': printed.appraisal,
  'appraisal-notice': printed.appraisal,
  'stop-order': [...printed.stopOrder, ...printed.stopUse, ...remedies],
  'resumption-consent': printed.stopOrder,
  'compliance-urging': printed.complianceUrging,
  'cut-off-decision': [...printed.cutOff, acl(37), ...remedies],
  'cut-off-notice': printed.cutOff,
  'restoration-notice': printed.restoration,
  'survey-record': printed.survey,
  'sampling-certificate': printed.sampling,
  'preservation-approval': printed.preservation,
  'preservation-notice': printed.preservation,
  'preservation-disposal-approval': printed.preservation,
  'preservation-disposal-decision': [...printed.preservation, ...remedies],
  'recusal-decision': printed.recusal,
  'service-address-confirmation': printed.address,
  'first-violation-promise': printed.promise,
  'hearing-appointment': printed.hearingCall,
  'hearing-record': [apl(64)],
  'hearing-report': [apl(64), apl(65)],
  'hearing-refusal': printed.hearing,
  'filing-revocation': printed.unfiling,
  'transfer-approval': [...printed.transfer, ...printed.crime],
  'transfer-letter': printed.transfer,
  'crime-transfer-letter': [...printed.crime, ...printed.crimeAnswer],
  'extension-approval': printed.extension,
  'no-penalty-decision': [apl(30), apl(31), apl(33), apl(57, 1, 2), apl(57, 1, 3), ...remedies],
  'daily-penalty-decision': [...decision, ...printed.daily],
  'summary-decision-organisation': onTheSpot,
  'summary-decision-person': onTheSpot,
  'payment-urging': printed.urging,
  'surcharge-decision': [...printed.imposing, ...remedies],
  'deferral-approval': printed.deferral,
  'deferral-grant': printed.deferral,
  'enforcement-urging': [...printed.enforcement, ...printed.enforcementDefence],
  'court-application': printed.enforcement,
  'revocation-decision': [...printed.revocation, ...remedies],
  'slip-correction-notice': printed.revocation,
  'withdrawal-note': printed.withdrawal,
};
