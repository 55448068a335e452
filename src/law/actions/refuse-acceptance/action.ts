import { all } from '../../cite.ts';
import { choice, day, form, mayLine, text } from '../../form-parts/fields.ts';
import { actMoves, request, standsAt } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

/** Each ground is asked of the record: nobody is sent away with papers that are complete or to an organ that is not the right one. */
export const refuseAcceptance = member({
  action: {
    id: 'refuse-acceptance',
    title: '不受理、不予受理',
    says: '不需要许可的，即时告知不受理；不属于本机关职权范围的，即时决定不予受理并告知向哪个机关申请。都要书面说明理由和救济途径。',
    articles: [all(32, 1, 1), all(32, 1, 2), all(32, 2)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: request(),
      ground: choice('理由', {
        'not-needed': '依法不需要取得行政许可',
        'not-ours': '依法不属于本机关职权范围',
        incomplete: '补正后仍不齐全或者不符合法定形式',
        untrue: '隐瞒有关情况或者提供虚假材料',
        barred: '在禁止再次申请的期间内',
      }),
      reason: text('说明', {
        maxLength: 2000,
        'x-hint': '写明与所选理由对应的事实和条款；补正后仍不符合的写明缺什么，禁止再次申请的写明起止日期。',
      }),
      organ: mayLine('应当申请的机关', { description: '不属于本机关职权范围的，告知申请人向有关行政机关申请。' }),
      decidedOn: day('决定日期'),
    }),
    remembers: {
      refusedGround: '/ground',
      decidedOn: '/decidedOn',
      barredOn: { from: '/decidedOn', when: { field: '/ground', in: ['untrue'] } },
      barredFor: { value: 'untrue', when: { field: '/ground', in: ['untrue'] } },
    },
    documents: [{ template: 'licence-refused-acceptance', numberAs: 'refusedAcceptanceNumber' }],
  },
  step: {
    from: {},
    articles: [all(32, 2)],
    must: [
      standsAt(['received', 'supplemented'], '申请不在受理审查中。', [all(32)]),
      { articles: [all(32)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天。' },
      {
        gate: 'LG3',
        articles: [all(32, 1, 2)],
        test: { any: [{ not: { field: '/ground', in: ['not-ours'] } }, { not: { field: '/organ', in: [null, ''] } }] },
        says: '不属于本机关职权范围的，应当写明申请人应当向哪个机关申请。',
      },
      {
        gate: 'LG3',
        articles: [all(32, 1, 2)],
        test: { any: [{ not: { field: '/ground', in: ['not-ours'] } }, { not: { condition: 'matter-is-ours' } }] },
        says: '按登记的情况，这一事项属于本机关职权范围；情况登记有误的，请让申请人更正后重新登记。',
      },
      {
        gate: 'LG2',
        articles: [all(32, 1, 4), all(32, 1, 5)],
        test: {
          any: [
            { not: { field: '/ground', in: ['incomplete'] } },
            {
              all: [
                { condition: 'act-at', with: { at: ['supplemented'], of: ['grant', 'change', 'renew'] } },
                { not: { condition: 'materials-complete' } },
              ],
            },
          ],
        },
        says: '材料不齐全的，应当先一次告知补正；已经全部补正的，应当受理。',
      },
      {
        gate: 'LG3',
        articles: [all(78), all(79)],
        test: { any: [{ not: { field: '/ground', in: ['barred'] } }, { not: { condition: 'applicant-not-barred' } }] },
        says: '申请人没有被禁止申请的记录。',
      },
    ],
    moves: [
      ...actMoves(['grant'], 'declined'),
      ...actMoves(['change', 'renew'], 'ended'),
      { track: 'validity', to: 'in-force', when: { field: '/act', in: ['grant'] } },
    ],
  },
});
