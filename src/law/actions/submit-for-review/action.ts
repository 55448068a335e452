import { Type } from 'typebox';
import { apl, seed } from '../../cite.ts';
import { text, choice, officers, draftDigest, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const submitForReview = member({
  action: {
    id: 'submit-for-review',
    title: '送法制审核',
    says: '把拟作决定和全部案卷送法制审核；上次审核提出问题的，逐项答复后再送。',
    articles: [apl(58), seed(9), seed(11)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      draftDigest: draftDigest(),
      situation: text('情况说明', { maxLength: 10000, 'x-hint': '写明事实、证据、依据、裁量计算和程序经过。' }),
      materials: Type.Array(
        Type.Enum([
          '拟作决定书文稿',
          '全部证据',
          '告知书和送达回执',
          '陈述申辩或者听证材料及复核意见',
          '鉴定、评估材料',
          '音像记录目录',
          '其他',
        ]),
        { title: '送审材料', minItems: 1, maxItems: 7, uniqueItems: true, 'x-widget': 'checkboxes' },
      ),
      complexity: choice('案件难易', { normal: '一般', complex: '疑难复杂' }),
      answers: Type.Optional(
        Type.Array(
          Type.Object(
            {
              problem: Type.Integer({ title: '问题序号', minimum: 1, maximum: 50 }),
              answer: text('答复', {
                maxLength: 3000,
                'x-hint': '写明怎样补充、改正，注明对应的证据、文书和环节序号；不同意的，写明理由和依据。',
              }),
              done: choice('处理', { mended: '已经改正', supplemented: '已经补充', disagreed: '不同意，说明理由' }),
            },
            { title: '答复', additionalProperties: false },
          ),
          { title: '对审核问题的逐项答复', maxItems: 50, 'x-widget': 'answers' },
        ),
      ),
    }),
    remembers: { complexity: '/complexity', answers: '/answers' },
    handles: true,
    documents: [{ template: 'review-submission', numberAs: 'reviewSubmissionNumber' }],
    volume: 'internal',
  },
  step: {
    from: { main: ['concluded', 'noticed'], review: ['ready', 'incomplete', 'returned'] },
    articles: [apl(58)],
    must: [
      { gate: 'PG9', articles: [apl(58)], test: { condition: 'draft-is-current' }, says: '送审的不是最新的拟作决定，请刷新后再送。' },
      {
        gate: 'PG9',
        articles: [apl(58), seed(11)],
        test: { condition: 'problems-answered' },
        says: '上次审核提出的问题应当逐项答复后再送审。',
      },
    ],
    moves: [{ track: 'review', to: 'submitted' }],
  },
});
