import { apl, acl, cpl } from '../../cite.ts';
import { form } from '../../form-parts/fields.ts';
import { service } from '../../form-parts/service.ts';
import { toServe } from '../../form-parts/to-serve.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

const penaltyPapers = [
  'inquiry-notice',
  'correction-order',
  'notice',
  'hearing-notice',
  'hearing-appointment',
  'hearing-refusal',
  'preservation-disposal',
  'recusal-decision',
  'decision',
  'urging',
  'surcharge',
  'enforcement-urging',
  'enforcement-decision',
  'deferral',
  'revocation',
  'slip-correction',
  'other',
] as const;

/** 送达: one action for all papers and all seven modes; the date of service is that of the mode (民诉法 87–95). */
export const servePaper = member({
  action: {
    id: 'serve-paper',
    title: '送达文书',
    says: '按法定方式送达文书并取得送达凭证；送达日期决定后续期限的起算。',
    articles: [apl(61), cpl(87), cpl(95)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form(service(penaltyPapers)),
    remembers: {
      namedPersons: named('/recipient', '/witness'),
      noticeServedOn: { from: '/servedOn', when: { field: '/paper', in: ['notice'] } },
      decisionServedOn: { from: '/servedOn', when: { field: '/paper', in: ['decision'] } },
      correctionServedOn: {
        from: '/servedOn',
        // Served once more, it was still served the first time.
        when: {
          all: [
            { field: '/paper', in: ['correction-order'] },
            { fact: 'correctionServedOn', in: [null] },
          ],
        },
      },
      paymentUrgedOn: { from: '/servedOn', when: { field: '/paper', in: ['urging'] } },
      surchargeServedOn: { from: '/servedOn', when: { field: '/paper', in: ['surcharge'] } },
      urgedOn: { from: '/servedOn', when: { field: '/paper', in: ['enforcement-urging'] } },
    },
    handles: true,
    recordings: [
      { item: 'AV20', level: 'may', when: { field: '/mode', in: ['direct'] } },
      { item: 'AV21', level: 'must', when: { field: '/mode', in: ['left'] } },
      { item: 'AV22', level: 'must', when: { field: '/mode', in: ['announcement'] } },
    ],
    documents: [{ template: 'service-return' }],
  },
  step: {
    from: {
      main: [
        'clue',
        'filing-proposed',
        'investigating',
        'concluded',
        'noticed',
        'decided',
        'spared',
        'closing-proposed',
        'closed',
        'archived',
        'case-dismissed',
      ],
    },
    articles: [apl(61)],
    must: [
      ...[
        { paper: 'notice', track: 'notice', at: 'issued', says: '没有待送达的行政处罚告知书。' },
        { paper: 'hearing-notice', track: 'hearing', at: 'told', says: '没有待送达的听证告知书。' },
        { paper: 'hearing-appointment', track: 'hearing', at: 'appointed', says: '没有待送达的听证会通知书。' },
        { paper: 'decision', track: 'decision-service', at: 'due', says: '没有待送达的决定书。' },
      ].map(toServe),
      {
        articles: [apl(61), apl(64, 1, 1)],
        // Refused to somebody who is not the party, the party's own right stands where it was.
        test: {
          any: [
            { not: { field: '/paper', in: ['hearing-refusal'] } },
            { track: 'hearing', at: ['refused'] },
            { fact: 'hearingRefusal', in: ['not-party'] },
          ],
        },
        says: '没有待送达的不予受理听证通知书。',
      },
      toServe({ paper: 'slip-correction', track: 'slip', at: 'due', says: '没有待送达的更正通知书。' }),
      {
        articles: [apl(72), acl(54)],
        test: {
          any: [
            { not: { field: '/paper', in: ['urging', 'surcharge', 'enforcement-urging'] } },
            { track: 'enforcement', at: ['urged', 'surcharged', 'final-urged'] },
          ],
        },
        says: '没有待送达的催告书或者加处罚款决定书。',
      },
      {
        articles: [acl(37), acl(38)],
        test: { any: [{ not: { field: '/paper', in: ['enforcement-decision'] } }, { track: 'enforcement', at: ['auctioned'] }] },
        says: '没有待送达的行政强制执行决定书。',
      },
      { articles: [cpl(88)], test: { condition: 'service-date-lawful' }, says: '送达日期不对。' },
      { articles: [cpl(89), cpl(90), cpl(91), cpl(95)], test: { condition: 'service-proved' }, says: '送达方式要求的凭证不齐。' },
      {
        gate: 'PG8',
        articles: [apl(64, 1, 2)],
        test: { any: [{ not: { field: '/paper', in: ['hearing-appointment'] } }, { condition: 'hearing-served-in-time' }] },
        says: '听证会通知应当在举行听证的七个工作日前送达，请改期后重新通知。',
      },
    ],
    moves: [
      { track: 'notice', to: 'served', when: { field: '/paper', in: ['notice'] } },
      { track: 'defence', to: 'open', when: { field: '/paper', in: ['notice'] } },
      { track: 'hearing', to: 'offered', when: { field: '/paper', in: ['hearing-notice'] } },
      { track: 'hearing', to: 'summoned', when: { field: '/paper', in: ['hearing-appointment'] } },
      { track: 'slip', to: 'served', when: { field: '/paper', in: ['slip-correction'] } },
      { track: 'decision-service', to: 'served', when: { field: '/paper', in: ['decision'] } },
      {
        track: 'payment',
        to: 'due',
        when: { all: [{ field: '/paper', in: ['decision'] }, { condition: 'money-due' }] },
      },
      {
        track: 'enforcement',
        to: 'urging-served',
        when: {
          all: [
            { field: '/paper', in: ['enforcement-urging'] },
            { track: 'enforcement', at: ['final-urged'] },
          ],
        },
      },
    ],
  },
});
