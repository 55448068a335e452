import { apl, seed } from '../../cite.ts';
import { form, text } from '../../form-parts/fields.ts';
import { statuteCode } from '../../form-parts/statute.ts';
import { member } from '../../member.ts';

export const withdrawStatute = member({
  action: {
    id: 'withdraw-statute',
    title: '撤回导入的正文',
    says: '导入错了的正文（文件、代码、版本有误）从法规库撤回；导入和撤回都留在记录里。',
    articles: [apl(5, 3), seed(1)],
    who: { roles: ['reviewer'] },
    form: form({
      law: statuteCode(),
      reason: text('撤回理由', { maxLength: 2000, 'x-hint': '写明错在文件、代码还是版本，何时发现，引用过这一正文的文书怎样处理。' }),
    }),
    remembers: { statutes: { value: null, as: { under: '/law' } } },
  },
  step: {
    from: { main: ['open'] },
    articles: [seed(1)],
    must: [{ articles: [apl(5, 3)], test: { condition: 'statute-text-is-there' }, says: '法规库中没有导入过这一代码的正文。' }],
    moves: [],
  },
});
