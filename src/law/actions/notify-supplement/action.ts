import { all } from '../../cite.ts';
import { choice, form, line, remark } from '../../form-parts/fields.ts';
import { actMoves, request, standsAt } from '../../form-parts/licence-acts.ts';
import { supplementItems } from '../../form-parts/licence-materials.ts';
import { member } from '../../member.ts';

/** Said once and in full; after five working days nothing may be said any more (许可法 32 Ⅰ 4). */
export const notifySupplement = member({
  action: {
    id: 'notify-supplement',
    title: '一次告知补正',
    says: '材料不齐全或者不符合法定形式的，当场或者在五个工作日内一次告知需要补正的全部内容；逾期不告知的，自收到之日起即为受理。',
    articles: [all(32, 1, 4), all(82)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: request(),
      items: supplementItems(),
      told: choice('告知方式', { 'on-the-spot': '当场告知，申请人签收', sent: '另行送达' }),
      contact: line('联系人和电话'),
      note: remark('备注', { 'x-hint': '写告知时的其他情况，例如申请人的疑问和答复、约定的补正时间；要补什么写在逐项要求里，一次写全。' }),
    }),
    remembers: { supplements: { from: '/items', as: { under: '/act' } } },
    recordings: [{ item: 'AV25', level: 'may' }],
    documents: [{ template: 'licence-supplement-notice', numberAs: 'supplementNumber' }],
  },
  step: {
    from: {},
    articles: [all(32, 1, 4)],
    must: [
      standsAt(['received', 'supplemented'], '申请不在受理审查中，不能告知补正。', [all(32, 1, 4)]),
      {
        gate: 'LG2',
        articles: [all(32, 1, 4), all(82)],
        test: { condition: 'intake-not-over' },
        says: '收到申请材料已超过五个工作日，自收到之日起即为受理，不能再要求补正，请办理受理。',
      },
      {
        gate: 'LG2',
        articles: [all(30, 1), all(31, 1), all(32, 1, 4)],
        test: { condition: 'supplement-lawful' },
        says: '补正要求不合法。',
      },
    ],
    moves: actMoves(['grant', 'change', 'renew'], 'supplementing'),
  },
});
