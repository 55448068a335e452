import { servePaper as serve } from '../../actions/serve-paper/action.ts';
import { all, cpl } from '../../cite.ts';
import { form, mayLine, people } from '../../form-parts/fields.ts';
import { service } from '../../form-parts/service.ts';
import { named } from '../../form-parts/named.ts';
import { placed } from '../../placed.ts';
import type { Json, PlaceId, Requirement, Test, TrackId } from '../../vocabulary.ts';

const papers = [
  'licence-supplement',
  'licence-acceptance',
  'licence-refused-acceptance',
  'licence-third-party',
  'licence-period',
  'licence-extension',
  'licence-hearing-offer',
  'licence-hearing-notice',
  'licence-decision',
  'licence-certificate',
  'licence-ending-notice',
  'licence-ending',
  'licence-cancellation',
  'other',
] as const;

const paper = (...ids: readonly Json[]): Test => ({ field: '/paper', in: ids });
const waits = (id: (typeof papers)[number], track: TrackId, at: readonly PlaceId[], says: string): Requirement => ({
  articles: [all(44)],
  test: { any: [{ not: paper(id) }, { track, at }] },
  says,
});

/** It has now come to everybody whom it concerns (许可法 36, 47, 48). */
const toAll: Test = { condition: 'served-to-all' };

/** 送达 (许可法 44; the seven modes of 民诉法 87 to 95 as practice applies them): at the window or by whoever examined. */
export const servePaper = placed(serve, {
  action: {
    articles: [all(32, 2), all(44), cpl(87), cpl(95)],
    who: { roles: ['window-clerk', 'examiner'] },
    form: form({
      ...service(papers),
      addressee: mayLine('受送达的申请人、利害关系人', {
        description: '利害关系人告知书、听证告知书、听证通知书应当送达每一个有关的人，分别登记；填写申请书、告知时所列的姓名、名称。',
      }),
      officers: people('送达人', 1),
    }),
    remembers: {
      decisionServedOn: { from: '/servedOn', when: paper('licence-decision', 'licence-ending') },
      namedPersons: named('/recipient', '/witness'),
      thirdTold: { from: '', as: 'list', when: paper('licence-third-party') },
      hearingTold: { from: '', as: 'list', when: paper('licence-hearing-offer') },
      hearingSummoned: { from: '', as: 'list', when: paper('licence-hearing-notice') },
      certificateServedOn: { from: '/servedOn', when: paper('licence-certificate') },
    },
  },
  step: {
    from: {},
    articles: [all(44)],
    must: [
      waits('licence-third-party', 'third-party', ['told', 'heard'], '没有待送达的利害关系人告知书。'),
      waits('licence-hearing-offer', 'hearing', ['told', 'offered', 'requested'], '没有待送达的听证告知书。'),
      waits('licence-hearing-notice', 'hearing', ['appointed', 'summoned'], '没有待送达的听证通知书。'),
      waits('licence-decision', 'decision-service', ['due', 'served'], '没有待送达的许可决定书。'),
      waits('licence-certificate', 'certificate', ['issued', 'served'], '没有待送达的许可证件。'),
      waits('licence-ending-notice', 'ending', ['told', 'open'], '没有待送达的撤回、撤销告知书。'),
      waits('licence-ending', 'decision-service', ['due', 'served'], '没有待送达的撤回、撤销决定书。'),
      waits('licence-cancellation', 'cancellation-service', ['due', 'served'], '没有待送达的注销决定书。'),
      {
        gate: 'LG6',
        articles: [all(36), all(47, 1), all(48, 1, 1)],
        test: { condition: 'addressee-is-told' },
        says: '请写明这份文书送达的是哪一个申请人、利害关系人。',
      },
      { articles: [cpl(88)], test: { condition: 'service-date-lawful' }, says: '送达日期不对。' },
      { articles: [cpl(89), cpl(90), cpl(91), cpl(95)], test: { condition: 'service-proved' }, says: '送达方式要求的凭证不齐。' },
      {
        gate: 'LG6',
        articles: [all(48, 1, 1), all(82)],
        test: { any: [{ not: paper('licence-hearing-notice') }, { condition: 'hearing-served-in-time' }] },
        says: '听证通知应当在举行听证的七个工作日前送达，请改期后重新通知。',
      },
    ],
    moves: [
      { track: 'hearing', to: 'offered', when: { all: [paper('licence-hearing-offer'), { track: 'hearing', at: ['told'] }, toAll] } },
      { track: 'hearing', to: 'summoned', when: { all: [paper('licence-hearing-notice'), toAll] } },
      { track: 'decision-service', to: 'served', when: paper('licence-decision', 'licence-ending') },
      { track: 'certificate', to: 'served', when: paper('licence-certificate') },
      { track: 'main', to: 'in-force', when: { all: [paper('licence-certificate'), { track: 'main', at: ['granted'] }] } },
      { track: 'ending', to: 'open', when: { all: [paper('licence-ending-notice'), { track: 'ending', at: ['told'] }] } },
      { track: 'hearing', to: 'offered', when: { all: [paper('licence-ending-notice'), { track: 'ending', at: ['told'] }] } },
      { track: 'cancellation-service', to: 'served', when: paper('licence-cancellation') },
    ],
    waits: {
      any: [
        { track: 'third-party', at: ['told'] },
        { track: 'hearing', at: ['told', 'appointed'] },
        { track: 'decision-service', at: ['due'] },
        { track: 'certificate', at: ['issued'] },
        { track: 'ending', at: ['told'] },
        { track: 'cancellation-service', at: ['due'] },
      ],
    },
  },
});
