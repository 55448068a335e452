import { all } from '../../cite.ts';
import { choice, day, files, form, remark } from '../../form-parts/fields.ts';
import { only } from '../../form-parts/licence-acts.ts';
import { channel, forgetEarlier, receivedBeforeNow } from '../../form-parts/licence-intake.ts';
import { materials } from '../../form-parts/licence-materials.ts';
import { member } from '../../member.ts';

/** Whether it came in time stands in the form, counted once on the day it is registered: the standing never hangs on a later calendar. */
export const applyForRenewal = member({
  action: {
    id: 'apply-for-renewal',
    title: '登记延续申请',
    says: '被许可人需要延续有效期的，应当在届满三十个工作日前提出；按期申请而届满前没有决定的，视为准予延续。',
    articles: [all(50), all(82)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: only('renew'),
      receivedOn: day('收到日期'),
      channel: channel(),
      validUntil: day('原许可有效期至', { 'x-fact': 'validUntil' }),
      timely: choice('是否按期提出', { 'in-time': '届满三十个工作日前提出', late: '逾期提出' }),
      materials: materials('收到的材料'),
      note: remark('备注', { 'x-hint': '写收件时的其他情况，例如逾期提出的原因、经营条件有无变化的说明；条件是否符合留到审查。' }),
      files: files('申请材料电子件'),
    }),
    remembers: {
      act: '/act',
      renewalTimely: '/timely',
      received: { from: '/receivedOn', as: { under: '/act' } },
      materials: { from: '/materials', as: { under: '/act' } },
      ...forgetEarlier,
    },
    recordings: [{ item: 'AV25', level: 'may' }],
    documents: [{ template: 'licence-application' }, { template: 'licence-receipt', numberAs: 'receiptNumber' }],
  },
  step: {
    from: { main: ['in-force'], renewal: ['none', 'ended'] },
    articles: [all(50, 1)],
    must: [
      receivedBeforeNow,
      {
        gate: 'LG9',
        articles: [all(50), all(70, 1, 1)],
        test: { condition: 'licence-stands' },
        says: '许可已经失效，不能延续；继续经营的应当重新申请。',
      },
      { gate: 'LG9', articles: [all(50, 1)], test: { condition: 'last-day-as-decided' }, says: '原许可有效期与记录不一致。' },
      { gate: 'LG9', articles: [all(50, 1)], test: { condition: 'renewal-timeliness' }, says: '是否按期提出与收到日期不符。' },
    ],
    moves: [{ track: 'renewal', to: 'received' }],
  },
});
