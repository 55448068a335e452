import { Type } from 'typebox';
import { all } from '../../cite.ts';
import { form, line, mayLine, text } from '../../form-parts/fields.ts';
import { examiners, request, standsAt } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

/** Told before was somebody of another request. */
const ofAnother: Test = { not: { condition: 'fact-names-act', with: { fact: 'thirdPartyFor' } } };
/** Whoever is told later may ask for, and comes to, the hearing like the others (许可法 47, 48). */
const hearingOfThis: Test = { condition: 'fact-names-act', with: { fact: 'hearingFor' } };

export const notifyThirdParties = member({
  action: {
    id: 'notify-third-parties',
    title: '告知利害关系人',
    says: '许可直接关系他人重大利益的，告知利害关系人有权陈述和申辩；送达后听取其意见。',
    articles: [all(36)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      act: request(),
      parties: Type.Array(
        Type.Object(
          {
            name: line('姓名或者名称'),
            contact: mayLine('联系方式'),
            interest: text('利害关系', {
              maxLength: 1000,
              'x-hint': '写明其住所、经营场所、通行等与申请的位置和关系，会受到什么影响；与申请无关的不写。',
            }),
          },
          { title: '利害关系人', additionalProperties: false },
        ),
        { title: '利害关系人', minItems: 1, maxItems: 50 },
      ),
      content: text('告知的事项', { maxLength: 3000, 'x-hint': '写明申请人、申请的事项和对利害关系人的影响；不写申请人的商业秘密。' }),
      contact: line('联系人和电话'),
    }),
    remembers: {
      // Another one found later joins those told before; for another request all begins anew.
      thirdParties: [
        { value: [], when: ofAnother },
        { from: '/parties', as: 'list' },
      ],
      thirdTold: { value: [], when: ofAnother },
      thirdPartyFor: '/act',
    },
    handles: true,
    documents: [{ template: 'licence-third-party-notice', numberAs: 'thirdPartyNumber' }],
  },
  step: {
    from: {},
    articles: [all(36)],
    must: [
      standsAt(['accepted', 'drafted'], '申请还没有受理，或者已经办结。', [all(36)]),
      {
        gate: 'LG5',
        articles: [all(36)],
        test: { condition: 'concerns-others' },
        says: '审查没有认定直接关系他人重大利益；认为有的，请先在材料审查中写明。',
      },
      {
        articles: [all(36)],
        test: { condition: 'third-parties-are-new' },
        says: '已经告知过的利害关系人不重复登记；只写这次新告知的。',
      },
    ],
    moves: [
      { track: 'third-party', to: 'told' },
      { track: 'hearing', to: 'told', when: { all: [hearingOfThis, { track: 'hearing', at: ['offered', 'waived', 'refused', 'held'] }] } },
      { track: 'hearing', to: 'appointed', when: { all: [hearingOfThis, { track: 'hearing', at: ['summoned'] }] } },
    ],
    waits: { all: [{ condition: 'concerns-others' }, { track: 'third-party', at: ['none'] }] },
  },
});
