import { Type } from 'typebox';
import { all } from '../../cite.ts';
import { choice, day, form, text } from '../../form-parts/fields.ts';
import { standsAt } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

/** Only what the applicant was told of in writing is left out, from the day he is told (许可法 45). */
export const excludePeriod = member({
  action: {
    id: 'exclude-period',
    title: '告知特别程序所需时间',
    says: '依法需要听证、检验、检测、检疫、鉴定、专家评审的，所需时间不计入决定期限，并且书面告知申请人。',
    articles: [all(45)],
    who: { roles: ['examiner', 'window-clerk'] },
    form: form({
      act: choice('办理事项', { grant: '许可申请', change: '变更申请' }, { 'x-fact': 'act' }),
      kinds: Type.Array(Type.Enum(['听证', '招标、拍卖', '检验、检测、检疫', '鉴定', '专家评审']), {
        title: '特别程序',
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        'x-widget': 'checkboxes',
      }),
      from: day('自', { description: '今天或者以后；告知之前的时间不能扣除。' }),
      days: Type.Integer({ title: '所需时间（工作日）', minimum: 1, maximum: 120 }),
      reason: text('依据和理由', {
        maxLength: 2000,
        'x-hint': '写明哪一规定要求这一程序、由谁组织、为什么需要这些工作日；内容将书面告知申请人（许可法45条）。',
      }),
    }),
    remembers: { exclusionFor: '/act', exclusionKinds: '/kinds', exclusionFrom: '/from' },
    handles: true,
    documents: [{ template: 'licence-period-notice', numberAs: 'periodNumber' }],
  },
  step: {
    from: { exclusion: ['none'] },
    articles: [all(45)],
    must: [
      standsAt(['accepted', 'drafted'], '申请还没有受理，或者已经办结。', [all(45)]),
      {
        gate: 'LG8',
        articles: [all(45)],
        test: { condition: 'date-not-past', with: { at: '/from' } },
        says: '所需时间自书面告知起扣除，不能倒扣。',
      },
    ],
    moves: [{ track: 'exclusion', to: 'running' }],
  },
});
