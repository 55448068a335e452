import { apl, seed } from '../../cite.ts';
import { day, form, line } from '../../form-parts/fields.ts';
import { statuteCode } from '../../form-parts/statute.ts';
import { member } from '../../member.ts';

export const endStatute = member({
  action: {
    id: 'end-statute',
    title: '登记法规失效',
    says: '法规被废止、宣布失效或者被另一部法规取代的，登记其最后有效日；此前的行为仍可查到当时的条文。',
    articles: [apl(37), seed(1)],
    who: { roles: ['reviewer'] },
    form: form({
      law: statuteCode(),
      effectiveTo: day('最后有效日'),
      ground: line('依据', { maxLength: 300, 'x-hint': '写明废止、取代它的文件和文号。' }),
    }),
    remembers: { statutesEnded: { from: '/effectiveTo', as: { under: '/law' } } },
  },
  step: {
    from: { main: ['open'] },
    articles: [seed(1)],
    must: [
      { articles: [apl(37)], test: { condition: 'statute-is-known' }, says: '法规台账中没有这一代码。' },
      { articles: [apl(37)], test: { condition: 'statute-ends-after-beginning' }, says: '最后有效日不对。' },
    ],
    moves: [],
  },
});
