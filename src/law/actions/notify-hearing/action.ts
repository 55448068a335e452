import { apl } from '../../cite.ts';
import { line, text, choice, officers, draftDigest, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const notifyHearing = member({
  action: {
    id: 'notify-hearing',
    title: '听证告知',
    says: '拟作出较大数额罚款等决定的，告知当事人有权在五个工作日内要求听证。',
    articles: [apl(63), apl(64, 1, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      draftDigest: draftDigest(),
      ground: choice('听证事由', {
        fine: '较大数额罚款',
        confiscation: '没收较大数额违法所得、较大价值非法财物',
        licence: '降低资质等级、吊销许可证件',
        closing: '责令停产停业、责令关闭、限制从业',
        other: '其他较重的行政处罚',
      }),
      how: text('提出听证的方式', {
        maxLength: 1000,
        'x-words': ['收到本告知书之日起五个工作日内，可以书面或者口头方式向本机关提出听证要求；逾期不提出的，视为放弃。'],
      }),
      contact: line('联系人和电话'),
    }),
    remembers: { hearingGround: '/ground' },
    handles: true,
    documents: [{ template: 'hearing-notice', numberAs: 'hearingNoticeNumber' }],
  },
  step: {
    from: { main: ['noticed'], notice: ['issued', 'served'], hearing: ['none'] },
    articles: [apl(63)],
    must: [
      { gate: 'PG8', articles: [apl(63)], test: { condition: 'draft-is-current' }, says: '告知的不是最新的拟作决定，请刷新。' },
      {
        gate: 'PG8',
        articles: [apl(63)],
        test: { any: [{ condition: 'hearing-required' }, { field: '/ground', in: ['other'] }] },
        says: '本案拟作决定未达到罚款、没收或者处罚种类的听证标准；属于其他较重的行政处罚的，听证事由请选“其他较重的行政处罚”。',
      },
    ],
    moves: [{ track: 'hearing', to: 'told' }],
  },
});
