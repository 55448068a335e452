import { arl } from '../../cite.ts';
import { day, files, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const reportToReconsiderationOrgan = member({
  action: {
    id: 'report-to-reconsideration-organ',
    title: '报送纠正情况',
    says: '把纠正违法或者不当行为的情况报送行政复议机关。',
    articles: [arl(76)],
    who: { roles: ['reviewer', 'deputy-head', 'principal-head'] },
    form: form({
      reportedOn: day('报送日期'),
      content: text('纠正情况', {
        'x-hint': '对照意见书逐项写明怎样纠正、有什么材料证明，以及防止再犯的办法；没有纠正的写明原因（复议法76条）。',
      }),
      material: files('报告'),
    }),
  },
  step: {
    from: { opinion: ['received'] },
    articles: [arl(76)],
    must: [{ articles: [arl(76)], test: { condition: 'date-not-in-future', with: { at: '/reportedOn' } }, says: '报送日期不得晚于今天。' }],
    moves: [{ track: 'opinion', to: 'reported' }],
  },
});
