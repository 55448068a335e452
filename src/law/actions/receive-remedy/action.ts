import { arl, alil } from '../../cite.ts';
import { line, text, mayLine, mayDay, day, choice, files, form } from '../../form-parts/fields.ts';
import { waitsForNobody } from '../../form-parts/waiting.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const first: Test = { fact: 'remedySince', in: [null] };
const dated: Test = { not: { field: '/appliedOn', in: [null, ''] } };

export const receiveRemedy = member({
  action: {
    id: 'receive-remedy',
    title: '登记复议、诉讼',
    says: '收到复议申请书副本或者起诉状副本的，登记并按期答复、应诉。',
    articles: [arl(48), alil(67)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      kind: choice('类别', { reconsideration: '行政复议', 'reconsideration-simple': '行政复议（简易程序）', litigation: '行政诉讼' }),
      organ: line('复议机关或者法院'),
      number: mayLine('案号'),
      appliedOn: mayDay('当事人申请、起诉的日期', {
        description: '申请书、起诉状载明或者受理通知书写明的日期；加处罚款自这一日起不计算（处罚法73条3款）。',
      }),
      receivedOn: day('收到日期'),
      claims: text('请求和理由', { 'x-hint': '照录请求，理由按要点列出，写明有无赔偿、停止执行的请求；不作评价。' }),
      material: files('申请书、起诉状副本'),
    }),
    remembers: {
      remedyKind: '/kind',
      remedyOrgan: '/organ',
      remedyReceivedOn: '/receivedOn',
      // What was stated of its end holds no longer.
      remedyEndsOn: { value: null },
      // Where the day it was asked for is not written down, the day it came to the bureau.
      remedySince: [
        { from: '/appliedOn', when: { all: [first, dated] } },
        { from: '/receivedOn', when: { all: [first, { not: dated }] } },
      ],
    },
  },
  step: {
    waits: waitsForNobody,
    from: { validity: ['in-force', 'revoked'], remedy: ['none', 'ended'] },
    articles: [arl(48)],
    must: [
      { articles: [arl(48)], test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } }, says: '收到日期不得晚于今天。' },
      {
        articles: [arl(48)],
        test: { any: [{ not: dated }, { condition: 'day-from-day-on', with: { from: '/appliedOn', to: '/receivedOn' } }] },
        says: '当事人申请、起诉的日期不得晚于本机关收到的日期。',
      },
    ],
    moves: [{ track: 'remedy', to: 'received' }],
  },
});
