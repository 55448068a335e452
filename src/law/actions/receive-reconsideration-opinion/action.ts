import { arl } from '../../cite.ts';
import { day, files, form, line, text } from '../../form-parts/fields.ts';
import { waitsForNobody } from '../../form-parts/waiting.ts';
import { member } from '../../member.ts';

export const receiveReconsiderationOpinion = member({
  action: {
    id: 'receive-reconsideration-opinion',
    title: '登记行政复议意见书',
    says: '收到行政复议意见书的，自收到之日起六十日内报送纠正情况。',
    articles: [arl(76)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      organ: line('行政复议机关'),
      number: line('文号'),
      receivedOn: day('收到日期'),
      content: text('指出的问题', { 'x-hint': '照录意见书指出的违法、不当之处和要求，一项一条，便于逐项纠正后报送（复议法76条）。' }),
      material: files('意见书'),
    }),
  },
  step: {
    waits: waitsForNobody,
    from: {
      validity: ['in-force', 'revoked'],
      opinion: ['none', 'reported'],
    },
    articles: [arl(76)],
    must: [{ articles: [arl(76)], test: { condition: 'date-not-in-future', with: { at: '/receivedOn' } }, says: '收到日期不得晚于今天。' }],
    moves: [{ track: 'opinion', to: 'received' }],
  },
});
