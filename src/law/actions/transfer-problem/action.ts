import { wsl } from '../../cite.ts';
import { day, files, form, line, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const transferProblem = member({
  action: {
    id: 'transfer-problem',
    title: '移送其他部门处理',
    says: '检查发现的问题应当由其他有关部门处理的，及时移送并形成记录备查。',
    articles: [wsl(69)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      organ: line('受移送部门'),
      problems: text('移送的问题', { maxLength: 3000, 'x-hint': '写明检查记录中的序号和事实。' }),
      reason: text('移送理由', { maxLength: 2000, 'x-words': ['该问题属于贵部门监督管理职责。'] }),
      materials: text('随函材料', { maxLength: 2000, 'x-words': ['现场检查记录复制件一份。'] }),
      handedOn: day('移送日期'),
      receipt: files('签收凭证'),
    }),
    remembers: { transfers: { from: '', as: 'list' } },
    documents: [{ template: 'problem-transfer', numberAs: 'problemTransferNumber' }],
  },
  step: {
    from: { main: ['inspected', 'concluded', 'told'] },
    articles: [wsl(69)],
    must: [{ articles: [wsl(69)], test: { condition: 'date-is-today', with: { at: '/handedOn' } }, says: '移送日期应当是今天。' }],
    moves: [],
  },
});
