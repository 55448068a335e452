import { all } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { standsAt } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const running: Test = {
  any: [
    {
      all: [
        { field: '/act', in: ['grant'] },
        {
          any: [
            { clock: 'decision-fireworks', is: ['running'] },
            { clock: 'decision-hazardous', is: ['running'] },
          ],
        },
      ],
    },
    {
      all: [
        { field: '/act', in: ['change'] },
        { clock: 'change-decision', is: ['running'] },
      ],
    },
  ],
};

export const extendLicenceLimit = member({
  action: {
    id: 'extend-licence-limit',
    title: '延长决定期限',
    says: '二十日内不能作出决定的，经负责人批准可以延长十日一次，并把理由告知申请人。',
    articles: [all(42, 1), all(82)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      act: choice('办理事项', { grant: '许可申请', change: '变更申请' }, { 'x-fact': 'act' }),
      reason: text('延长的理由', {
        maxLength: 2000,
        'x-hint': '写明受理日期、还要做什么和预计完成日期，为什么二十个工作日内不能决定；理由将告知申请人（许可法42条1款）。',
      }),
    }),
    remembers: { extended: { value: true, as: { under: '/act' } } },
    documents: [{ template: 'licence-extension-notice', numberAs: 'extensionNumber' }],
  },
  step: {
    from: {},
    articles: [all(42, 1)],
    must: [
      standsAt(['accepted', 'drafted'], '申请还没有受理，或者已经办结。', [all(42)]),
      {
        gate: 'LG8',
        articles: [all(42, 1)],
        test: { condition: 'licence-extension-allowed' },
        says: '不能延长。',
      },
      { gate: 'LG8', articles: [all(42, 1)], test: { condition: 'not-extended-yet' }, says: '决定期限只能延长一次。' },
      {
        gate: 'LG8',
        articles: [all(42, 1)],
        test: running,
        says: '决定期限没有在计算，或者已经届满，不能再延长。',
      },
    ],
    moves: [],
  },
});
