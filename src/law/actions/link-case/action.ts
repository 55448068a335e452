import { apl } from '../../cite.ts';
import { form, text } from '../../form-parts/fields.ts';
import { caseLinks } from '../../form-parts/case-links.ts';
import { member } from '../../member.ts';

export const linkCase = member({
  action: {
    id: 'link-case',
    title: '关联其他案件',
    says: '写明与本案有关联的案件和关系；两案都会显示，各自的记录不变。',
    articles: [apl(47)],
    who: { roles: ['officer'], handler: true },
    form: form({
      links: caseLinks('关联案件', ['same-act', 'related', 'inspection', 'from-spot', 'split-from', 'daily']),
      reason: text('说明', { maxLength: 2000, 'x-hint': '写明两案在当事人、行为、证据或者线索上的联系，以及这种联系对本案有什么影响。' }),
    }),
    remembers: { links: { from: '/links', as: 'list' } },
  },
  step: {
    from: { main: ['clue', 'filing-proposed', 'investigating', 'concluded', 'noticed', 'decided', 'spared'] },
    articles: [apl(47)],
    must: [{ articles: [apl(47)], test: { condition: 'linked-cases-known' }, says: '所列案件不对。' }],
    moves: [],
  },
});
