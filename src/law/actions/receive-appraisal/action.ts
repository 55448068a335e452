import { acl } from '../../cite.ts';
import { day, files, form, line, officers, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const receiveAppraisal = member({
  action: {
    id: 'receive-appraisal',
    title: '登记检测、鉴定意见',
    says: '收到检测、检验、检疫结果或者技术鉴定意见的，登记并告知当事人；期限自收到之日继续计算。',
    articles: [acl(25, 3), acl(27)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      receivedOn: day('收到日期'),
      number: line('报告或者鉴定意见编号'),
      opinion: text('检测、鉴定意见', { 'x-hint': '照录结论和所依据的标准，注明对应的清单序号；结论附有条件、限制的一并照录。' }),
      told: yes('已告知当事人'),
      material: files('报告、鉴定意见'),
    }),
    remembers: { appraisalOpinion: '/opinion' },
    handles: true,
  },
  step: {
    from: { appraisal: ['commissioned'] },
    articles: [acl(25, 3)],
    must: [
      { articles: [acl(25, 3)], test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } }, says: '收到日期不得晚于今天。' },
      { articles: [acl(8, 1)], test: { field: '/told', in: [true] }, says: '检测、鉴定意见应当告知当事人，当事人有权陈述、申辩。' },
    ],
    moves: [{ track: 'appraisal', to: 'done' }],
  },
});
