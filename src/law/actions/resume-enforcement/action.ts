import { acl } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const resumeEnforcement = member({
  action: {
    id: 'resume-enforcement',
    title: '恢复执行',
    says: '中止执行的情形消失后，应当恢复执行。',
    articles: [acl(39, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      reason: text('中止情形消失的情况', {
        'x-hint': '写明中止的原因怎样消失、有什么证据，以及现在还没有履行的义务和数额（强制法39条2款）。',
      }),
      on: day('恢复之日'),
    }),
  },
  step: {
    from: { suspension: ['suspended'] },
    articles: [acl(39, 2)],
    must: [{ articles: [acl(39, 2)], test: { condition: 'date-is-today', with: { at: '/on' } }, says: '恢复之日应当是今天，不得倒签。' }],
    moves: [{ track: 'suspension', to: 'resumed' }],
  },
});
