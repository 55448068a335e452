import { apl, alil, arl } from '../../cite.ts';
import { choice, form, money, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/**
 * After a decision was revoked or ordered to be made anew, the case goes back into investigation. Nothing that was built on the old decision
 * carries over: draft, review, notice, defence, hearing and discussion all begin again (处罚法 44, 45, 57, 58, 63).
 */
export const reopenCase = member({
  action: {
    id: 'reopen-case',
    title: '重新办理',
    says: '决定被撤销或者被责令重新作出的，由负责人决定重新调查、审核、告知，再作决定。',
    articles: [apl(75, 2), arl(64, 1), alil(70)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      reason: text('重新办理的理由和重点', {
        maxLength: 3000,
        'x-hint':
          '写明原决定被撤销、责令重作的理由和本次要补查、补正什么；不是因程序被撤销的，不得以同一事实和理由作出基本相同的决定（复议法64条；行诉法71条）。',
      }),
      paid: choice('已缴款项', { none: '没有缴款', refunded: '已经退还', kept: '暂存，新决定作出后抵缴' }),
      carriedOver: money('抵缴数额（元）', { description: '暂存抵缴的填写数额，其他填 0。' }),
    }),
    remembers: {
      paidTotal: '/carriedOver',
      payments: { value: [] },
      redo: [
        { value: 'own, under way', when: { fact: 'redo', in: ['own'] } },
        { value: 'ordered, under way', when: { fact: 'redo', in: ['ordered'] } },
      ],
      ...Object.fromEntries(
        [
          ...['noticed', 'noticedDraft', 'noticeServedOn', 'decisionServedOn', 'decidedOn', 'fine', 'result', 'copy'],
          ...['surcharge', 'surchargeFrom', 'surchargeServedOn', 'deferredUntil', 'instalments', 'remedyEndsOn', 'urgedOn', 'paidOn'],
          ...[
            'remedySince',
            'remedyUntil',
            'remedyKind',
            'remedyResult',
            'suitFrom',
            'revokedOn',
            'changedGains',
            'revocation',
            'publicReason',
          ],
          ...['reviewedDraft', 'opinion', 'problems', 'answers', 'complexity', 'complex', 'discussedDraft', 'outcome'],
          ...[
            'defenceResult',
            'hearingGround',
            'hearingRequestedOn',
            'hearingHost',
            'hearingOn',
            'hearingFinding',
            'hearingRefusal',
            'hearingAsker',
            'remedyReceivedOn',
            'judgedOn',
            'judgmentKind',
            'changedBy',
          ],
        ].map((fact) => [fact, { value: null }]),
      ),
    },
  },
  step: {
    from: {
      main: ['decided', 'spared', 'closing-proposed', 'closed', 'archived'],
      validity: ['revoked'],
      disclosure: ['none', 'withdrawn', 'exempt'],
      remedy: ['none', 'ended'],
      slip: ['none', 'served'],
    },
    articles: [apl(75, 2)],
    must: [
      {
        articles: [apl(75, 2), arl(64, 1), alil(70)],
        test: { fact: 'redo', in: ['own', 'ordered'] },
        says: '撤销决定时没有决定重新处理，也没有被责令重新作出，不能重新办理。',
      },
      { articles: [apl(57)], test: { condition: 'signer-is-not-handler' }, says: '决定重新办理的负责人不得是本案承办人。' },
      {
        articles: [apl(75, 2)],
        test: {
          any: [
            { field: '/paid', in: ['kept'] },
            { field: '/carriedOver', in: [0] },
          ],
        },
        says: '没有暂存抵缴的，抵缴数额填 0。',
      },
    ],
    moves: [
      { track: 'main', to: 'investigating' },
      ...[
        'review',
        'notice',
        'defence',
        'hearing',
        'discussion',
        'decision-service',
        'payment',
        'enforcement',
        'disclosure',
        'validity',
      ].map((track) => ({ track, to: 'none' })),
    ],
  },
});
