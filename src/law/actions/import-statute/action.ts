import { Type } from 'typebox';
import { apl, seed } from '../../cite.ts';
import { choice, day, file, form, line, mayDay, mayLine, remark, yes } from '../../form-parts/fields.ts';
import { statuteCode, statuteFamily } from '../../form-parts/statute.ts';
import { member } from '../../member.ts';

export const importStatute = member({
  action: {
    id: 'import-statute',
    title: '导入法规正文',
    says: '法制审核机构把公布的法规正文导入法规库：从此引用这一版本的地方都能打开原文，与上一版本的差异和受影响的事项、环节、文书随之列出。',
    articles: [apl(5, 3), seed(1)],
    who: { roles: ['reviewer'] },
    form: form({
      original: file('原文件', { description: '由“法规库—导入法规正文”读取的 .docx、Markdown 或者文本文件。' }),
      textDigest: Type.String({
        title: '正文摘要',
        description: '由系统填写：按条、款、项读出的正文的 SHA-256，签署时重新读取原文件核对。',
        pattern: '^[0-9a-f]{64}$',
        maxLength: 64,
        readOnly: true,
      }),
      articles: Type.Integer({ title: '条数', description: '由系统填写。', minimum: 1, maximum: 5000, readOnly: true }),
      law: statuteCode({ description: '台账中已有的版本填写它的代码；新的版本另取代码，例如 APL2030。' }),
      family: statuteFamily(),
      title: line('名称', { maxLength: 200 }),
      shortTitle: line('简称', { maxLength: 40 }),
      number: mayLine('令号、文号'),
      version: line('版本', { maxLength: 60, description: '例如“2021-01-22修订”。' }),
      enactedOn: mayDay('通过、公布或者修改日期'),
      effectiveFrom: day('施行日期'),
      effectiveTo: mayDay('最后有效日', { description: '仍然有效的不填；有了下一版本的，自动算到下一版本施行的前一日。' }),
      citedBy: choice('引用方式', { article: '按条引用', item: '按（一）（二）项引用' }, { default: 'article' }),
      source: line('来源', { maxLength: 300, 'x-hint': '写明从哪里取得、何时取得，例如“国家法律法规数据库，2026年3月2日下载”。' }),
      compared: yes('已与公布的文本核对', { description: '名称、条数、首尾各条和系统提示的各处已经与公布的文本核对。' }),
      replaces: mayLine('更名、取代的说明', { description: '名称与所属法规此前的名称不同时填写，例如“取代某某条例”。' }),
      correction: remark('更正理由', {
        description: '这一版本的正文已经导入过、现在用正确的正文替换时填写。',
        'x-hint': '写明原来导入的正文错在哪一条、怎样发现的，正确文本取自何处、由谁核对。',
      }),
    }),
    remembers: {
      statutes: { from: '', as: { under: '/law' } },
    },
  },
  step: {
    from: { main: ['open'] },
    articles: [seed(1)],
    must: [
      {
        articles: [apl(5, 3)],
        test: { field: '/compared', in: [true] },
        says: '未经公布的规定不得作为处罚的依据：请先与公布的文本核对，再签署。',
      },
      { articles: [apl(5, 3)], test: { condition: 'statute-as-in-table' }, says: '代码与台账不符。' },
      { articles: [apl(5, 3)], test: { condition: 'statute-text-not-yet' }, says: '这一版本的正文已经导入。' },
      { articles: [apl(37)], test: { condition: 'statute-dates-agree' }, says: '版本的日期不对。' },
    ],
    moves: [],
  },
});
