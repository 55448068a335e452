import { apl } from '../../cite.ts';
import { choice, day, files, form, line, mayDay, money, officers, remark, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const collectOnTheSpot = member({
  action: {
    id: 'collect-on-the-spot',
    title: '当场收缴罚款',
    says: '符合法定情形的，执法人员当场收缴罚款并出具财政部门统一制发的专用票据。',
    articles: [apl(68), apl(69), apl(70)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      ground: choice('当场收缴的情形', {
        small: '依法给予一百元以下罚款',
        'hard-later': '不当场收缴事后难以执行',
        remote: '边远、水上、交通不便地区，当事人到银行或者通过电子支付缴纳确有困难，经当事人提出',
      }),
      askedByParty: yes('由当事人提出', { default: false }),
      reason: remark('具体情况', {
        'x-hint': '写明难以执行或者缴纳困难的事实，例如流动经营、没有固定住所、最近的银行有多远；一百元以下的可以不填。',
      }),
      amount: money('收缴数额（元）', { 'x-fact': 'fine' }),
      collectedOn: day('收缴日期'),
      onWater: yes('在水上收缴', { default: false }),
      landedOn: mayDay('抵岸日期', { description: '在水上收缴的，自抵岸之日起二日内上交。' }),
      receiptIssued: yes('已出具财政部门统一制发的专用票据', { description: '不出具的，当事人有权拒绝缴纳（处罚法70条）。' }),
      receipt: line('票据号码'),
      files: files('票据存根'),
    }),
    remembers: { paidTotal: '/amount', paidOn: '/collectedOn', collectedOn: '/collectedOn' },
    handles: true,
  },
  step: {
    from: { payment: ['due'], validity: ['in-force'], enforcement: ['none'] },
    articles: [apl(68), apl(69)],
    must: [
      {
        articles: [apl(68), apl(69)],
        test: { condition: 'collection-lawful' },
        says: '不符合当场收缴的情形，作出决定的机关和执法人员不得自行收缴罚款。',
      },
      {
        articles: [apl(70)],
        test: { field: '/receiptIssued', in: [true] },
        says: '当场收缴罚款必须出具财政部门统一制发的专用票据；没有专用票据的，当事人有权拒绝缴纳。',
      },
      { articles: [apl(70)], test: { condition: 'collects-the-fine' }, says: '收缴数额不对。' },
      { articles: [apl(71)], test: { condition: 'date-not-in-future', with: { at: '/collectedOn' } }, says: '收缴日期不得晚于今天。' },
      {
        articles: [apl(71)],
        test: { any: [{ field: '/onWater', in: [false] }, { not: { field: '/landedOn', in: [null, ''] } }] },
        says: '在水上收缴的，应当写明抵岸日期，自抵岸之日起计算上交期限。',
      },
    ],
    moves: [{ track: 'payment', to: 'collected' }],
  },
});
