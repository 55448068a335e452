import { Type, type TObject } from 'typebox';
import type { Citation, Requirement, Test } from '../vocabulary.ts';
import { ogi, pipl, seed } from '../cite.ts';
import type { CopyNotes } from './disclosure-copy.ts';
import { choice, form, text } from './fields.ts';

/** Makes the public text of a kind of act: one of `disclosure-copy.ts`, with the facts it comes from. */
export type Copy = (notes?: CopyNotes) => TObject;

const assessment = () =>
  Type.Optional(
    Type.String({
      title: '个人信息保护影响评估编号',
      description: '公示内容含自然人个人信息的，公开前应当评估并留存三年（个保法55条、56条）。',
      maxLength: 200,
    }),
  );

/** 制作公示文本. */
export const preparationForm = (copy: Copy) =>
  form({
    copy: copy({ 'x-fact': 'copy' }),
    masked: text('隐去的内容', { maxLength: 2000, 'x-words': ['隐去住址、联系电话、证件号码和无关人员姓名。', '无需隐去。'] }),
    assessment: assessment(),
    secrecy: choice('保密审查', { none: '不涉及国家秘密、商业秘密和个人隐私', treated: '涉及的内容已作处理' }),
  });

/** 制作更正文本. */
export const redraftForm = (copy: Copy) =>
  form({
    ground: choice('更正原因', {
      inaccurate: '公示内容不准确',
      further: '本案又有后续决定，或者许可、措施的状态有变化',
    }),
    copy: copy({ 'x-fact': 'copy' }),
    corrected: text('更正的内容和原因', {
      maxLength: 2000,
      description: '随公示一并公开，不写个人信息和商业秘密。',
      'x-words': ['原公示文本的……有误，现更正为……。', '该许可已依法变更，公示内容相应更新。'],
    }),
    assessment: assessment(),
  });

/** 依法不予公开 needs its ground (公开条例 13: everything else is published). */
export const exemptions = {
  secret: '依法确定为国家秘密，或者法律、行政法规禁止公开（公开条例14条）',
  security: '公开后可能危及国家安全、公共安全、经济安全、社会稳定（公开条例14条）',
  'third-party': '涉及商业秘密、个人隐私，公开会损害第三方合法权益（公开条例15条）',
  'case-file': '内部事务信息、过程性信息或者执法案卷信息，且没有规定应当公开（公开条例16条）',
  minor: '当事人不满十八周岁（公开条例15条；本机关设置）',
} as const;

/** Whoever appears in the text is masked, whichever entry the text stands in. */
export function maskingGates(copy: 'in-form' | 'recorded', when?: Test): Requirement[] {
  const given = copy === 'recorded' ? { with: { copy } } : {};
  const unless = (test: Test): Test => (when ? { any: [{ not: when }, test] } : test);
  const gate = (condition: string, articles: readonly Citation[], says: string): Requirement => ({
    articles,
    test: unless({ condition, ...given }),
    says,
  });
  return [
    gate('copy-shows-no-numbers', [pipl(28)], '公示文本中还有不得公开的个人信息。'),
    gate('copy-names-no-others', [ogi(15), pipl(6)], '公示文本中还有当事人以外的自然人的姓名。'),
  ];
}

/** Asked before it goes out: whether somebody under eighteen may be shown at all, and how. */
export function minorGate(when?: Test): Requirement {
  const test: Test = { condition: 'minor-may-be-shown', with: { copy: 'recorded' } };
  return { articles: [ogi(15), seed(3)], test: when ? { any: [{ not: when }, test] } : test, says: '未成年人的处理结果不能这样公示。' };
}

/** 个保法 55: whoever makes a natural person's data public has weighed it before. */
export const assessmentGate: Requirement = {
  articles: [pipl(55)],
  test: { any: [{ condition: 'party-is-no-person' }, { not: { field: '/assessment', in: [null, ''] } }] },
  says: '公示自然人的信息，应当事前进行个人信息保护影响评估，请填写评估编号。',
};
