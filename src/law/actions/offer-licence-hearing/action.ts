import { all } from '../../cite.ts';
import { form, line, text } from '../../form-parts/fields.ts';
import { examiners, request, standsAt } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

export const offerLicenceHearing = member({
  action: {
    id: 'offer-licence-hearing',
    title: '告知听证权利',
    says: '许可直接涉及申请人与他人之间重大利益关系的，决定前告知双方有权要求听证；五个工作日内提出的，二十个工作日内组织听证。',
    articles: [all(47, 1)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      act: request(),
      interest: text('涉及的重大利益关系', {
        maxLength: 3000,
        'x-hint': '写明申请人与谁之间有什么利益关系、会怎样受影响、为什么重大（许可法47条1款）。',
      }),
      contact: line('联系人和电话'),
    }),
    remembers: { hearingFor: '/act', hearingTold: { value: [] } },
    handles: true,
    documents: [{ template: 'licence-hearing-offer', numberAs: 'hearingOfferNumber' }],
  },
  step: {
    from: { hearing: ['none'] },
    articles: [all(47, 1)],
    must: [
      standsAt(['accepted', 'drafted'], '申请还没有受理，或者已经办结。', [all(47)]),
      {
        gate: 'LG6',
        articles: [all(47, 1)],
        test: { condition: 'concerns-others' },
        says: '审查没有认定直接涉及他人重大利益；认为有的，请先在材料审查中写明。',
      },
      {
        gate: 'LG6',
        articles: [all(36), all(47, 1)],
        test: { condition: 'fact-names-act', with: { fact: 'thirdPartyFor' } },
        says: '请先告知利害关系人，写明各自的姓名、名称；听证告知书按人送达。',
      },
    ],
    moves: [{ track: 'hearing', to: 'told' }],
    waits: { condition: 'concerns-others' },
  },
});
