import { apl } from '../../cite.ts';
import { form } from '../../form-parts/fields.ts';
import { merging } from '../../form-parts/merging.ts';
import { member } from '../../member.ts';

export const mergeClue = member({
  action: {
    id: 'merge-clue',
    title: '并入其他案件（线索）',
    says: '线索与正在办理的案件是同一当事人的同一或者关联行为的，并入该案件，本线索终结。',
    articles: [apl(29), apl(54, 1)],
    who: { roles: ['officer'], certificate: true },
    form: form(merging()),
    remembers: { links: { from: '/links', as: 'list' } },
    handles: true,
  },
  step: {
    from: { main: ['clue'], jurisdiction: ['none', 'agreed', 'designated'] },
    articles: [apl(54, 1)],
    must: [{ articles: [apl(29), apl(54, 1)], test: { condition: 'merge-target-open' }, says: '不能并入所选案件。' }],
    moves: [{ track: 'main', to: 'merged' }],
  },
});
