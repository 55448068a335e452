import { apl } from '../../cite.ts';
import { choice, day, files, form, line } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const recordJurisdictionDesignation = member({
  action: {
    id: 'record-jurisdiction-designation',
    title: '登记指定管辖',
    says: '登记共同的上一级机关指定管辖的决定；指定其他机关管辖的，移送案件。',
    articles: [apl(25, 2)],
    who: { roles: ['officer', 'deputy-head', 'principal-head'] },
    form: form({
      organ: line('指定管辖的机关'),
      result: choice('指定结果', { ours: '由本机关管辖', theirs: '由其他机关管辖' }),
      number: line('文号'),
      designatedOn: day('指定日期'),
      material: files('指定管辖决定'),
    }),
  },
  step: {
    from: { jurisdiction: ['submitted'] },
    articles: [apl(25, 2)],
    must: [
      { articles: [apl(25)], test: { condition: 'date-not-in-future', with: { at: '/designatedOn' } }, says: '指定日期不得晚于今天。' },
    ],
    moves: [
      { track: 'jurisdiction', to: 'designated', when: { field: '/result', in: ['ours'] } },
      { track: 'jurisdiction', to: 'theirs', when: { field: '/result', in: ['theirs'] } },
    ],
  },
});
