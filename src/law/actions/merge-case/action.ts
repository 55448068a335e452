import { apl } from '../../cite.ts';
import { form } from '../../form-parts/fields.ts';
import { merging } from '../../form-parts/merging.ts';
import { member } from '../../member.ts';

export const mergeCase = member({
  action: {
    id: 'merge-case',
    title: '并案处理',
    says: '已立案的案件与正在办理的另一案件宜于合并的，由负责人决定并入，本案终结。',
    articles: [apl(29), apl(54)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form(merging()),
    remembers: { links: { from: '/links', as: 'list' } },
    volume: 'internal',
  },
  step: {
    from: {
      main: ['investigating', 'concluded'],
      transfer: ['none', 'refused', 'returned'],
      preservation: ['none', 'disposed'],
      recusal: ['none', 'decided'],
      jurisdiction: ['none', 'agreed', 'designated'],
    },
    articles: [apl(54)],
    must: [
      { articles: [apl(29), apl(54)], test: { condition: 'merge-target-open' }, says: '不能并入所选案件。' },
      { articles: [apl(54)], test: { condition: 'signer-is-not-handler' }, says: '决定并案的负责人不得是本案承办人。' },
    ],
    moves: [{ track: 'main', to: 'merged' }],
  },
});
