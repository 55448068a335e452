import { heldThings, linkedSeizure } from '../seizure-case.ts';
import { draft20000, draftOfNone, party } from '../drafts.ts';
import { dailyDraft, fined } from '../other-cases.ts';
import type { Usual } from './usual.ts';

const serve = (paper: string): readonly [string, { readonly paper: string }] => ['serve-paper', { paper }];

/** Ways off the usual road that issue the papers of the side paths. */
export const detours: NonNullable<Usual['detours']> = [
  { after: 'inspect-premises', road: [['order-correction'], ['wait', { days: 31 }], ['reinspect']] },
  {
    after: 'collect-evidence',
    road: [
      ['conclude-investigation', { draft: { ...draft20000, party: { ...party, kind: 'individual-business' } } }],
      ['submit-for-review'],
      ['review-decision'],
      ['notify-penalty'],
      ['notify-hearing'],
      serve('notice'),
      serve('hearing-notice'),
      ['waive-defence'],
      ['waive-hearing'],
      ['discuss-collectively'],
      ['decide-penalty'],
    ],
  },
  {
    after: 'approve-filing',
    road: [
      ['survey-scene'],
      ['take-samples'],
      ['confirm-service-address'],
      ['propose-preservation'],
      ['approve-preservation'],
      ['preserve-evidence'],
      ['propose-preserved-disposal'],
      ['dispose-preserved-evidence'],
      serve('preservation-disposal'),
      ['request-recusal'],
      ['decide-recusal'],
    ],
  },
  {
    after: 'serve-paper',
    road: [
      serve('hearing-notice'),
      ['request-hearing'],
      ['appoint-hearing'],
      serve('hearing-appointment'),
      ['wait', { days: 30 }],
      ['hold-hearing'],
    ],
  },
  { after: 'serve-paper', road: [serve('hearing-notice'), ['wait', { days: 30 }], ['request-hearing'], ['refuse-hearing']] },
  {
    after: 'decide-penalty',
    road: [
      serve('decision'),
      ['request-deferral', { kind: 'instalments' }],
      [
        'decide-deferral',
        {
          decision: 'approved',
          deferredUntil: '2026-04-16',
          days: 30,
          instalments: [
            { dueOn: '2026-03-31', amount: 40_000 },
            { dueOn: '2026-04-16', amount: 40_000 },
          ],
          reason: '同意',
        },
      ],
    ],
  },
  {
    after: 'decide-penalty',
    road: [
      serve('decision'),
      ['wait', { days: 100 }],
      ['urge-payment'],
      serve('urging'),
      ['wait', { days: 11 }],
      ['impose-surcharge', { amount: 80_000 }],
      serve('surcharge'),
      ['urge-enforcement'],
      serve('enforcement-urging'),
      ['wait', { days: 100 }],
      ['apply-to-court'],
    ],
  },
  {
    after: 'decide-penalty',
    road: [
      serve('decision'),
      ['wait', { days: 100 }],
      ['urge-enforcement'],
      serve('enforcement-urging'),
      ['wait', { days: 100 }],
      ['auction-seized', linkedSeizure],
      serve('enforcement-decision'),
    ],
    around: { others: [heldThings] },
  },
  { after: 'approve-filing', road: [['transfer-to-organ']] },
  { after: 'approve-filing', road: [['propose-police-transfer'], ['decide-police-transfer'], ['hand-over-to-police']] },
  {
    after: 'approve-filing',
    road: [['extend-decision-limit']],
    around: { settings: { decisionExtensionAllowed: { value: true, status: '已核', source: '示例规章' } } },
  },
  { after: 'approve-filing', road: [['dismiss-case']] },
  {
    after: 'collect-evidence',
    road: [
      ['conclude-investigation', { draft: draftOfNone }],
      ['record-promise'],
      ['submit-for-review'],
      ['review-decision'],
      ['decide-no-penalty'],
    ],
  },
  {
    after: 'publish-decision',
    road: [
      ['correct-clerical-slip'],
      serve('slip-correction'),
      ['revoke-decision', { afterwards: 'redo' }],
      ['withdraw-disclosure'],
      ['reopen-case'],
      serve('revocation'),
    ],
  },
  {
    after: null,
    road: [
      ['register-clue', { matter: 'CF-WSL-112' }],
      ['inspect-premises'],
      ['propose-filing', { matter: 'CF-WSL-112' }],
      ['approve-filing'],
      ['conclude-investigation', { draft: dailyDraft }],
      ['submit-for-review'],
      ['review-decision'],
      ['notify-penalty'],
      ['notify-hearing'],
      serve('notice'),
      serve('hearing-notice'),
      ['waive-defence'],
      ['waive-hearing'],
      ['discuss-collectively'],
      ['decide-daily-penalty'],
    ],
    around: { matter: 'CF-WSL-112', others: [fined({ ordered: '2026-02-02', refused: '2026-02-12' })] },
  },
];
