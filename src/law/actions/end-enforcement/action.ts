import { acl } from '../../cite.ts';
import { choice, form, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const afterThreeYears: Test = { field: '/ground', in: ['three-years'] };

export const endEnforcement = member({
  action: {
    id: 'end-enforcement',
    title: '终结执行',
    says: '有法定情形的终结执行；没有明显社会危害、当事人确无能力履行，中止满三年未恢复的，不再执行。',
    articles: [acl(40), acl(39, 2)],
    who: { roles: ['principal-head'] },
    form: form({
      ground: choice('情形', {
        died: '公民死亡，无遗产可供执行，又无义务承受人（40条1项）',
        dissolved: '法人或者其他组织终止，无财产可供执行，又无义务承受人（40条2项）',
        gone: '执行标的灭失（40条3项）',
        revoked: '据以执行的行政决定被撤销（40条4项）',
        other: '行政机关认为需要终结执行的其他情形（40条5项）',
        'three-years': '中止执行满三年未恢复，不再执行（39条2款）',
      }),
      harmless: yes('没有明显社会危害'),
      unable: yes('当事人确无能力履行'),
      reason: text('理由和证据', {
        'x-hint': '写明所选情形的事实和证据，例如死亡、注销登记、无财产可供执行的查询结果；已经执行的部分写明数额。',
      }),
    }),
  },
  step: {
    from: {
      payment: ['none', 'due', 'deferred'],
      enforcement: ['urged', 'surcharged', 'final-urged', 'urging-served', 'auctioned', 'refused'],
    },
    articles: [acl(40)],
    must: [
      {
        articles: [acl(39, 2)],
        test: {
          any: [
            { not: afterThreeYears },
            {
              all: [
                { track: 'suspension', at: ['suspended'] },
                { clock: 'suspension', is: ['passed'] },
                { field: '/harmless', in: [true] },
                { field: '/unable', in: [true] },
              ],
            },
          ],
        },
        says: '中止执行还没有满三年，或者不是没有明显社会危害、当事人确无能力履行的，不能以此不再执行。',
      },
      {
        articles: [acl(40, 1, 4)],
        test: { any: [{ not: { field: '/ground', in: ['revoked'] } }, { track: 'validity', at: ['revoked'] }] },
        says: '据以执行的决定没有被撤销。',
      },
      { articles: [acl(40)], test: { condition: 'signer-is-not-handler' }, says: '决定由负责人作出，本案承办人不得决定。' },
    ],
    moves: [
      { track: 'enforcement', to: 'finished' },
      { track: 'suspension', to: 'ended', when: { track: 'suspension', at: ['suspended'] } },
    ],
  },
});
