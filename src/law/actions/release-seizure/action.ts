import { acl } from '../../cite.ts';
import { choice, day, form, text } from '../../form-parts/fields.ts';
import { approverGates } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';

/** 解除查封、扣押 of everything still held. No gate of power or link keeps it back: it only gives back. */
export const releaseSeizure = member({
  action: {
    id: 'release-seizure',
    title: '决定解除查封、扣押',
    says: '有法定情形的，及时作出解除查封、扣押决定，立即退还财物；已经变卖的退还所得款项。',
    articles: [acl(28), acl(27), acl(19)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('解除的情形', {
        innocent: '当事人没有违法行为',
        unrelated: '与违法行为无关',
        decided: '已经作出处理决定，不再需要查封、扣押',
        expired: '期限已经届满',
        unapproved: '当场实施后没有批准或者没有在二十四小时内补办批准',
        undone: '决定被撤销或者确认无效',
        other: '其他不再需要采取措施的情形',
      }),
      reason: text('理由', {
        maxLength: 2000,
        'x-hint': '写明所选情形的事实和证据、涉及的清单序号；期限届满的写明届满日（强制法28条1款）。',
      }),
      decidedOn: day('决定日期'),
    }),
    remembers: { releasedAll: { value: true }, releasedOn: '/decidedOn' },
    documents: [{ template: 'seizure-release', numberAs: 'releaseNumber' }],
  },
  step: {
    from: { main: ['seized', 'release-due'], things: ['held'] },
    articles: [acl(28, 1)],
    must: [
      {
        articles: [acl(28, 1)],
        test: { any: [{ track: 'main', at: ['release-due'] }, { not: { condition: 'nothing-lapsed' } }] },
        says: '还没有应当解除的情形。有法定情形的，先登记“报告应当解除的情形”；部分物项解除的，在处理决定中写明。',
      },
      ...approverGates.slice(1),
      { articles: [acl(28, 1)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天，不得倒签。' },
    ],
    moves: [
      { track: 'main', to: 'settled' },
      { track: 'things', to: 'decided' },
      { track: 'disposal-service', to: 'due' },
    ],
  },
});
