import { Type } from 'typebox';
import { acl, apl } from '../../cite.ts';
import { choice, day, form, line, mayLine, officers, text } from '../../form-parts/fields.ts';
import { linkedCaseGoesOn, stillStands } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';

/** 委托检测、检验、检疫、技术鉴定: its days do not count, but only those fixed and told in writing (强制法 25 Ⅲ). */
export const commissionAppraisal = member({
  action: {
    id: 'commission-appraisal',
    title: '委托检测、检验、技术鉴定',
    says: '明确检测、检验、检疫或者技术鉴定的期间并书面告知当事人；该期间不计入查封、扣押期限，费用由本机关承担。',
    articles: [acl(25, 3)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      kind: choice('类别', { test: '检测', inspection: '检验', quarantine: '检疫', appraisal: '技术鉴定' }),
      organ: line('受委托机构'),
      items: Type.Array(Type.Integer({ title: '清单序号', minimum: 1, maximum: 200 }), {
        title: '送检的物项',
        minItems: 1,
        maxItems: 200,
        uniqueItems: true,
      }),
      asks: text('委托事项和要求', { maxLength: 3000, 'x-words': ['请就……是否符合……标准作出鉴定意见。'] }),
      from: day('期间自', { description: '自告知当事人之日起，不得早于今天。' }),
      until: day('期间至', { description: '期间届满还没有结果的，期限继续计算；确需更长时间的，重新委托并告知。' }),
      told: choice('期间告知书的交付', { signed: '当事人已签收', refused: '当事人拒绝签收，已留置并注明' }),
      witness: mayLine('见证人'),
      contact: line('联系人和电话'),
    }),
    remembers: { appraisals: { from: '', as: 'list' }, namedPersons: { from: '/witness', as: 'list' } },
    handles: true,
    documents: [
      { template: 'appraisal-request', numberAs: 'appraisalNumber' },
      { template: 'appraisal-notice', numberAs: 'appraisalNoticeNumber' },
    ],
  },
  step: {
    from: { main: ['seized'], things: ['held'], appraisal: ['none', 'commissioned', 'done'] },
    articles: [acl(25, 3), apl(46)],
    must: [
      stillStands,
      linkedCaseGoesOn,
      {
        articles: [acl(25, 3)],
        test: { condition: 'date-not-past', with: { at: '/from' } },
        says: '检测、鉴定期间自书面告知当事人之日起算，不得早于今天。',
      },
      {
        articles: [acl(25, 3)],
        test: { condition: 'days-in-order', with: { from: '/from', to: '/until' } },
        says: '检测、鉴定的期间应当明确，截止日应当晚于起始日。',
      },
      { articles: [acl(24, 3)], test: { condition: 'items-held', with: { at: '/items' } }, says: '送检的物项不对。' },
    ],
    moves: [{ track: 'appraisal', to: 'commissioned' }],
  },
});
