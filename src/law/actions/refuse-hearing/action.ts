import { apl } from '../../cite.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const refuseHearing = member({
  action: {
    id: 'refuse-hearing',
    title: '不予受理听证',
    says: '听证要求逾期提出或者提出人不是当事人的，由负责人决定不予受理并说明理由。',
    articles: [apl(63), apl(64, 1, 1)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('理由', { late: '超过五个工作日提出', 'not-party': '提出人不是当事人或者其代理人' }),
      reason: text('说明', {
        'x-hint': '写明告知书送达日期、期限届满日和提出日期；提出人不是当事人的，写明其与本案的关系（处罚法64条1款1项）。',
      }),
    }),
    remembers: { hearingRefusal: '/ground' },
    documents: [{ template: 'hearing-refusal', numberAs: 'hearingRefusalNumber' }],
  },
  step: {
    from: { main: ['noticed'], hearing: ['requested'] },
    articles: [apl(64, 1, 1)],
    must: [
      {
        gate: 'PG8',
        articles: [apl(64, 1, 1)],
        test: { any: [{ not: { field: '/ground', in: ['late'] } }, { condition: 'hearing-requested-late' }] },
        says: '听证要求是在五个工作日内提出的，应当组织听证。',
      },
      {
        gate: 'PG8',
        articles: [apl(64, 1, 1)],
        test: { any: [{ field: '/ground', in: ['late'] }, { not: { fact: 'hearingAsker', in: [null] } }] },
        says: '登记听证要求时没有写明提出人不是当事人；当事人本人按期提出的，应当组织听证。',
      },
    ],
    // Somebody else's request leaves the party's own right as it was.
    moves: [
      { track: 'hearing', to: 'refused', when: { field: '/ground', in: ['late'] } },
      { track: 'hearing', to: 'offered', when: { field: '/ground', in: ['not-party'] } },
    ],
  },
});
