import { apl } from '../../cite.ts';
import { text, day, choice, files, form } from '../../form-parts/fields.ts';
import { waitsForNobody } from '../../form-parts/waiting.ts';
import { member } from '../../member.ts';

export const requestDeferral = member({
  action: {
    id: 'request-deferral',
    title: '登记延期、分期缴纳申请',
    says: '当事人确有经济困难的，登记其延期或者分期缴纳罚款的申请。',
    articles: [apl(66, 2)],
    who: { roles: ['officer'], handler: true },
    form: form({
      requestedOn: day('申请日期'),
      kind: choice('申请事项', { deferral: '延期缴纳', instalments: '分期缴纳' }),
      reason: text('经济困难的情况', {
        'x-hint': '写明收入、资产、负债等情况和证明材料，以及申请延到何时或者分几期、每期多少（处罚法66条2款）。',
      }),
      material: files('申请和证明材料'),
    }),
  },
  step: {
    waits: waitsForNobody,
    from: { payment: ['due', 'deferred'] },
    articles: [apl(66, 2)],
    must: [
      { articles: [apl(66)], test: { condition: 'date-not-in-future', with: { at: '/requestedOn' } }, says: '申请日期不得晚于今天。' },
    ],
    moves: [{ track: 'payment', to: 'deferral-requested' }],
  },
});
