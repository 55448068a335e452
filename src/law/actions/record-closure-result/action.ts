import { wsl } from '../../cite.ts';
import { choice, day, files, form, mayLine, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const recordClosureResult = member({
  action: {
    id: 'record-closure-result',
    title: '登记政府关闭决定',
    says: '登记人民政府对提请关闭的决定。',
    articles: [wsl(113), wsl(115)],
    who: { roles: ['officer', 'reviewer', 'deputy-head', 'principal-head'] },
    form: form({
      result: choice('决定', { closed: '决定关闭', refused: '不予关闭' }),
      decidedOn: day('决定日期'),
      number: mayLine('文号'),
      content: text('内容', {
        maxLength: 3000,
        'x-hint': '照录政府决定的主文和执行要求；决定关闭的，写明由谁吊销证照、何时完成（安全生产法113条）。',
      }),
      material: files('决定文书'),
    }),
  },
  step: {
    from: { closure: ['proposed'] },
    articles: [wsl(115)],
    must: [{ articles: [wsl(115)], test: { condition: 'date-not-in-future', with: { at: '/decidedOn' } }, says: '决定日期不得晚于今天。' }],
    moves: [{ track: 'closure', to: 'answered' }],
  },
});
