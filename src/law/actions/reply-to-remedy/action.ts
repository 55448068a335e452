import { arl, alil } from '../../cite.ts';
import { text, day, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const replyToRemedy = member({
  action: {
    id: 'reply-to-remedy',
    title: '答复、应诉',
    says: '按期提交答复书或者答辩状和作出决定的证据、依据；逾期视为没有证据、依据。',
    articles: [arl(48), alil(67)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      repliedOn: day('提交日期'),
      summary: text('答复、答辩要点', {
        'x-hint': '对照请求逐点写明事实、证据、依据和程序；不按期提交的视为没有证据、依据（复议法70条；行诉法34条）。',
      }),
      evidence: text('提交的证据和依据', {
        maxLength: 5000,
        'x-hint': '逐项写明名称、页数和证明对象，只列决定之前已有的；答复、诉讼期间不得自行收集证据（复议法46条；行诉法35条）。',
      }),
      material: files('答复书、答辩状和证据清单'),
    }),
  },
  step: {
    from: { remedy: ['received'] },
    articles: [arl(48)],
    must: [{ articles: [arl(48)], test: { condition: 'date-not-in-future', with: { at: '/repliedOn' } }, says: '提交日期不得晚于今天。' }],
    moves: [{ track: 'remedy', to: 'replied' }],
  },
});
