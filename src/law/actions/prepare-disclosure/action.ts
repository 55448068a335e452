import { Type } from 'typebox';
import { apl, wsl, pipl, seed } from '../../cite.ts';
import { disclosureCopy } from '../../form-parts/disclosure-copy.ts';
import { text, choice, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const prepareDisclosure = member({
  action: {
    id: 'prepare-disclosure',
    title: '制作公示文本',
    says: '从决定书摘取依法应当公开的内容，隐去个人信息和商业秘密，制作公示文本。',
    articles: [apl(48, 1), wsl(78, 2), seed(3), pipl(55)],
    who: { roles: ['officer', 'publisher'] },
    form: form({
      copy: disclosureCopy({ 'x-fact': 'copy' }),
      masked: text('隐去的内容', { maxLength: 2000, 'x-words': ['隐去住址、联系电话、证件号码和无关人员姓名。', '无需隐去。'] }),
      assessment: Type.Optional(
        Type.String({
          title: '个人信息保护影响评估编号',
          description: '公示内容含自然人个人信息的，公开前应当评估并留存三年（个保法55条、56条）。',
          maxLength: 200,
        }),
      ),
      secrecy: choice('保密审查', { none: '不涉及国家秘密、商业秘密和个人隐私', treated: '涉及的内容已作处理' }),
    }),
    remembers: { copy: '/copy' },
  },
  step: {
    from: { disclosure: ['due', 'prepared', 'checked'], validity: ['in-force'] },
    articles: [apl(48, 1)],
    must: [
      { articles: [pipl(28)], test: { condition: 'copy-shows-no-numbers' }, says: '公示文本中还有不得公开的个人信息。' },
      {
        articles: [pipl(55)],
        test: { any: [{ condition: 'party-is-no-person' }, { not: { field: '/assessment', in: [null, ''] } }] },
        says: '公示自然人的处罚信息，应当事前进行个人信息保护影响评估，请填写评估编号。',
      },
    ],
    moves: [{ track: 'disclosure', to: 'prepared' }],
  },
});
