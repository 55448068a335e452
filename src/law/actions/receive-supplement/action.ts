import { all } from '../../cite.ts';
import { day, files, form, remark } from '../../form-parts/fields.ts';
import { actMoves, request, standsAt } from '../../form-parts/licence-acts.ts';
import { receivedBeforeNow } from '../../form-parts/licence-intake.ts';
import { materials } from '../../form-parts/licence-materials.ts';
import { member } from '../../member.ts';

export const receiveSupplement = member({
  action: {
    id: 'receive-supplement',
    title: '登记补正材料',
    says: '登记申请人按告知提交的补正材料；全部补正的，应当受理。',
    articles: [all(32, 1, 5)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: request(),
      receivedOn: day('收到日期'),
      materials: materials('至今补正收到的材料', { description: '包括以前补正已经收到的。' }),
      note: remark('备注', { 'x-hint': '写申请人的说明和仍未补齐的材料；按要求全部补正的应当受理，不再提新的要求（许可法32条1款5项）。' }),
      files: files('补正材料电子件'),
    }),
    remembers: { supplemented: { from: '/materials', as: { under: '/act' } } },
    recordings: [{ item: 'AV25', level: 'may' }],
  },
  step: {
    from: {},
    articles: [all(32, 1, 5)],
    must: [standsAt(['supplementing', 'supplemented'], '没有告知申请人补正。', [all(32, 1, 4)]), receivedBeforeNow],
    moves: actMoves(['grant', 'change', 'renew'], 'supplemented'),
  },
});
