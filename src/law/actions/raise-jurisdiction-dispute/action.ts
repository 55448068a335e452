import { apl } from '../../cite.ts';
import { day, files, form, line, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const raiseJurisdictionDispute = member({
  action: {
    id: 'raise-jurisdiction-dispute',
    title: '登记管辖争议',
    says: '与其他机关对管辖发生争议的，登记争议；解决之前可以继续调查，不得作出决定。',
    articles: [apl(25, 2)],
    who: { roles: ['officer', 'deputy-head', 'principal-head'] },
    form: form({
      organ: line('争议的另一方机关'),
      raisedOn: day('发生日期'),
      reason: text('争议的内容和各方理由', {
        'x-hint': '写明争议所涉的行为、双方各自主张管辖的事实和依据，以及谁最先立案、何时立案（处罚法25条）。',
      }),
      material: files('往来函件'),
    }),
    remembers: { disputedOrgan: '/organ' },
    volume: 'internal',
  },
  step: {
    from: { main: ['clue', 'investigating', 'concluded', 'noticed'], jurisdiction: ['none', 'agreed', 'designated'] },
    articles: [apl(25, 2)],
    must: [{ articles: [apl(25)], test: { condition: 'date-not-in-future', with: { at: '/raisedOn' } }, says: '发生日期不得晚于今天。' }],
    moves: [{ track: 'jurisdiction', to: 'disputed' }],
  },
});
