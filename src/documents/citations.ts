import { acl, alil, apl, arl, haz, wsl } from '#law/cite.ts';
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
  urging: [acl(35)],
  cutOff: [wsl(70, 1)],
  restoration: [wsl(70, 2)],
} as const satisfies Readonly<Record<string, readonly Citation[]>>;

export const bases = Object.fromEntries(Object.entries(printed).map(([name, citations]) => [name, citationsText(citations)])) as Readonly<
  Record<keyof typeof printed, string>
>;

/** On what an order to stop rests, by the power its form names. */
export const stopBasis = (power: string): string => (power === 'haz-7-3' ? bases.stopUse : bases.stopOrder);

const remedies = [arl(20), alil(46)];
const decision: readonly Citation[] = [
  apl(57),
  apl(59),
  apl(67),
  ...printed.surcharge,
  { law: 'FSR1997', article: '7' },
  arl(20),
  arl(22),
  arl(24),
  alil(46),
  acl(53),
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
  'compliance-urging': printed.urging,
  'cut-off-decision': [...printed.cutOff, acl(37), ...remedies],
  'cut-off-notice': printed.cutOff,
  'restoration-notice': printed.restoration,
};
