import { arl } from '../../cite.ts';
import { day, files, form, line, text } from '../../form-parts/fields.ts';
import { waitsForNobody } from '../../form-parts/waiting.ts';
import { member } from '../../member.ts';

export const takeReconsiderationRequest = member({
  action: {
    id: 'take-reconsideration-request',
    title: '收到复议申请（由本机关转送）',
    says: '当事人对当场处罚不服，通过本机关提交复议申请的，登记并及时处理。',
    articles: [arl(32)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      receivedOn: day('收到日期'),
      applicant: line('申请人', { 'x-fact': 'party.name' }),
      claims: text('请求和理由', { 'x-hint': '照录请求，理由按要点列出；口头申请的当场记录，由申请人核对签名（复议法22条）。' }),
      material: files('申请书'),
    }),
  },
  step: {
    waits: waitsForNobody,
    from: { validity: ['in-force'], forwarding: ['none', 'forwarded'] },
    articles: [arl(32, 1)],
    must: [{ articles: [arl(32)], test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } }, says: '收到日期不得晚于今天。' }],
    moves: [{ track: 'forwarding', to: 'received' }],
  },
});
