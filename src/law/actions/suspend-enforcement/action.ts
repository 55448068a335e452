import { acl } from '../../cite.ts';
import { choice, day, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const suspendEnforcement = member({
  action: {
    id: 'suspend-enforcement',
    title: '中止执行',
    says: '当事人确有困难、第三人对标的主张权利等情形，负责人决定中止执行；中止不延长申请法院强制执行的三个月。',
    articles: [acl(39, 1)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('情形', {
        unable: '当事人履行确有困难或者暂无履行能力（1项）',
        'third-party': '第三人对执行标的主张权利，确有理由（2项）',
        irreparable: '执行可能造成难以弥补的损失，且中止不损害公共利益（3项）',
        other: '行政机关认为需要中止执行的其他情形（4项）',
      }),
      reason: text('理由', {
        'x-hint': '写明当事人的困难、第三人的主张或者难以弥补的损失有什么证据，中止后由谁在何时复查（强制法39条1款）。',
      }),
      on: day('中止之日'),
    }),
    remembers: { suspensionGround: '/ground' },
  },
  step: {
    from: {
      validity: ['in-force'],
      enforcement: ['urged', 'surcharged', 'final-urged', 'urging-served', 'auctioned'],
      suspension: ['none', 'resumed'],
    },
    articles: [acl(39, 1)],
    must: [{ articles: [acl(39, 1)], test: { condition: 'date-is-today', with: { at: '/on' } }, says: '中止之日应当是今天，不得倒签。' }],
    moves: [{ track: 'suspension', to: 'suspended' }],
  },
});
