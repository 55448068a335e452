import { gbf54 } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const cancelInspection = member({
  action: {
    id: 'cancel-inspection',
    title: '取消检查任务',
    says: '入企之前不再需要检查的，由负责人取消任务并说明理由，不计入企业的年度检查次数。',
    articles: [gbf54],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('取消的原因', {
        merged: '并入其他检查',
        paper: '书面核查、数据共享已能满足',
        gone: '检查对象注销、停产、迁出',
        plan: '计划调整',
        other: '其他',
      }),
      reason: text('说明', {
        maxLength: 2000,
        'x-hint': '写明与所选原因对应的事实：并入的写任务名称，材料已能查清的写材料名称，对象变动的写来源和日期。',
      }),
    }),
    volume: 'internal',
  },
  step: {
    from: { main: ['task', 'proposed', 'approved'] },
    articles: [gbf54],
    must: [],
    moves: [{ track: 'main', to: 'cancelled' }],
  },
});
