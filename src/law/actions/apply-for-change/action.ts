import { Type } from 'typebox';
import { all } from '../../cite.ts';
import { day, files, form, text } from '../../form-parts/fields.ts';
import { only } from '../../form-parts/licence-acts.ts';
import { channel, forgetEarlier, receivedBeforeNow } from '../../form-parts/licence-intake.ts';
import { materials } from '../../form-parts/licence-materials.ts';
import { member } from '../../member.ts';

export const applyForChange = member({
  action: {
    id: 'apply-for-change',
    title: '登记变更申请',
    says: '被许可人要求变更许可事项的，登记申请和材料，出具收件凭证。',
    articles: [all(49), all(32, 2)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: only('change'),
      receivedOn: day('收到日期'),
      channel: channel(),
      items: Type.Array(Type.Enum(['名称', '负责人', '经营场所', '许可范围', '限制存放量', '其他']), {
        title: '申请变更的内容',
        minItems: 1,
        maxItems: 6,
        uniqueItems: true,
        'x-widget': 'checkboxes',
      }),
      request: text('变更前后的内容和理由', {
        maxLength: 3000,
        'x-hint': '逐项写明原来是什么、申请改成什么、为什么，注明证明材料；没有申请变更的内容不写。',
      }),
      materials: materials('收到的材料'),
      files: files('申请材料电子件'),
    }),
    remembers: {
      act: '/act',
      changeRequest: '/request',
      received: { from: '/receivedOn', as: { under: '/act' } },
      materials: { from: '/materials', as: { under: '/act' } },
      ...forgetEarlier,
    },
    recordings: [{ item: 'AV25', level: 'may' }],
    documents: [{ template: 'licence-application' }, { template: 'licence-receipt', numberAs: 'receiptNumber' }],
  },
  step: {
    from: { main: ['in-force'], change: ['none', 'ended'] },
    articles: [all(49)],
    must: [
      receivedBeforeNow,
      {
        gate: 'LG9',
        articles: [all(49), all(70, 1, 1)],
        test: { condition: 'licence-stands' },
        says: '许可已经失效，不能变更；继续经营的应当重新申请。',
      },
    ],
    moves: [{ track: 'change', to: 'received' }],
  },
});
