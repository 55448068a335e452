import { Type } from 'typebox';
import { apl, seed } from '../../cite.ts';
import { text, choice, draftDigest, form } from '../../form-parts/fields.ts';
import { pointsOfReview, opinions, reviewPoints } from '../../form-parts/review-points.ts';
import { member } from '../../member.ts';

/** 法制审核: the pass of exactly this draft, without which nobody may decide (处罚法 58). C to G are problems. */
export const reviewDecision = member({
  action: {
    id: 'review-decision',
    title: '法制审核',
    says: '审核人员按八项要点逐项审核并依据案卷材料作出书面审核意见。',
    articles: [apl(58), seed(9), seed(10), seed(11)],
    who: { roles: ['reviewer'], independent: true, qualified: true },
    form: form({
      draftDigest: draftDigest(),
      points: pointsOfReview(),
      opinion: choice('审核意见', opinions),
      problems: Type.Array(
        Type.Object(
          {
            point: Type.Enum(Object.keys(reviewPoints) as (keyof typeof reviewPoints)[], {
              title: '审核要点',
              'x-enum-titles': Object.values(reviewPoints),
            }),
            says: text('存在的问题', { maxLength: 3000, 'x-hint': '一个问题一条，写明在哪份材料的何处、与什么规定不符；不写笼统的评价。' }),
            asks: text('处理要求', { maxLength: 3000, 'x-words': ['补充……证据', '更正法律依据的条、款、项', '重新计算裁量'] }),
          },
          { title: '问题', additionalProperties: false },
        ),
        { title: '问题清单', description: '承办人应当逐项答复后再次送审。', maxItems: 50 },
      ),
      conclusion: text('审核结论', {
        maxLength: 5000,
        'x-words': [
          '经审核，本案主体合法，程序合法，事实清楚，证据充分，适用法律准确，裁量适当，同意拟作决定。',
          '经审核，本案存在以下问题，请逐项处理后再次送审。',
        ],
      }),
    }),
    remembers: { reviewedDraft: '/draftDigest', opinion: '/opinion', problems: '/problems' },
    documents: [{ template: 'review-opinion', numberAs: 'reviewNumber' }],
    volume: 'internal',
  },
  step: {
    from: { review: ['submitted'] },
    articles: [apl(58)],
    must: [
      { gate: 'PG9', articles: [apl(58)], test: { condition: 'draft-is-current' }, says: '审核的不是最新的拟作决定，请刷新后再审。' },
      { gate: 'PG9', articles: [apl(58)], test: { condition: 'signer-is-not-handler' }, says: '本案承办人不得审核本案。' },
      { gate: 'PG6', articles: [apl(43)], test: { condition: 'signer-not-recused' }, says: '已被决定回避的人员不得参与本案。' },
      {
        gate: 'PG9',
        articles: [apl(58), seed(10)],
        test: { condition: 'opinion-fits-points' },
        says: '审核意见与八项要点、问题清单不一致。',
      },
      {
        articles: [apl(58), apl(34), seed(10)],
        test: { condition: 'deviation-reviewed' },
        says: '拟作决定偏离裁量基准，“裁量基准运用是否适当”应当审核并写明审核意见。',
      },
    ],
    moves: [
      { track: 'review', to: 'passed', when: { field: '/opinion', in: ['A', 'B'] } },
      { track: 'review', to: 'returned', when: { field: '/opinion', in: ['C', 'D', 'E', 'F', 'G'] } },
    ],
  },
});
