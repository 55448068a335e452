import { gbf54, wsl } from '../../cite.ts';
import { form, line, officers, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const notifyInspection = member({
  action: {
    id: 'notify-inspection',
    title: '制发检查通知书',
    says: '制发行政检查通知书，告知检查依据、事项、任务来源、频次、回避和救济权利；提前送达，或者进场时当场送达。',
    articles: [gbf54, wsl(65, 1, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      prepare: line('请被检查单位准备', {
        maxLength: 500,
        'x-words': ['营业执照、许可证件、安全管理制度、教育培训和隐患排查治理记录', '无需准备'],
      }),
      rights: yes('已写明回避、陈述意见和投诉举报的权利'),
      contact: line('联系人和电话'),
    }),
    handles: true,
    documents: [{ template: 'inspection-notice', numberAs: 'inspectionNoticeNumber' }],
  },
  step: {
    from: { main: ['approved'], notice: ['none', 'issued'] },
    articles: [gbf54],
    must: [
      { articles: [gbf54], test: { fact: 'means', in: ['on-site'] }, says: '本次不入企检查，无需检查通知书。' },
      { articles: [gbf54], test: { field: '/rights', in: [true] }, says: '检查通知书应当写明被检查单位的权利。' },
    ],
    moves: [{ track: 'notice', to: 'issued' }],
  },
});
