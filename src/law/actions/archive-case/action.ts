import { Type } from 'typebox';
import { apl, seed } from '../../cite.ts';
import { line, text, day, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const archiveCase = member({
  action: {
    id: 'archive-case',
    title: '归档',
    says: '一案一卷，整理文书、证据和音像资料，编目后归档。',
    articles: [apl(47), seed(6)],
    who: { roles: ['archivist'] },
    form: form({
      number: line('归档号'),
      archivedOn: day('归档日期'),
      retention: choice('保存期限', { permanent: '永久', 'thirty-years': '定期30年', 'ten-years': '定期10年' }),
      volumes: Type.Integer({ title: '卷数', minimum: 1, maximum: 100, default: 1 }),
      pages: Type.Integer({ title: '页数', minimum: 1, maximum: 100000 }),
      recordings: text('音像资料存放', { maxLength: 2000, 'x-words': ['音像资料随案存储，见目录。', '无。'] }),
      note: text('备考说明', { maxLength: 2000, 'x-words': ['本卷文件齐全，无需说明。'] }),
    }),
    documents: [{ template: 'file-cover' }, { template: 'file-index' }, { template: 'file-note' }],
  },
  step: {
    from: { main: ['closed', 'case-dismissed', 'with-organ', 'with-police'] },
    articles: [apl(47)],
    must: [{ articles: [apl(47)], test: { condition: 'date-is-today', with: { at: '/archivedOn' } }, says: '归档日期应当是今天。' }],
    moves: [{ track: 'main', to: 'archived' }],
  },
});
