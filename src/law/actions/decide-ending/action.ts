import { all, opt, seed } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { overFor, standsAt } from '../../form-parts/licence-acts.ts';
import { licenceDraft } from '../../form-parts/licence-draft.ts';
import { reviewedDecision } from '../../form-parts/reviewed-decision.ts';
import { member } from '../../member.ts';
import type { Json, Test } from '../../vocabulary.ts';

const act = (...values: readonly Json[]): Test => ({ field: '/draft/act', in: values });

export const decideEnding = member({
  action: {
    id: 'decide-ending',
    title: '作出撤回、撤销决定',
    says: '告知、听取意见、保障听证权利并经法制审核后，由负责人决定撤回或者撤销许可，此后办理注销。',
    articles: [all(8, 2), all(69)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: licenceDraft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法撤销该行政许可。', '同意，依法撤回该行政许可。'] }),
      publicInterest: text('对公共利益影响的判断', {
        maxLength: 2000,
        description: '撤销可能对公共利益造成重大损害的，不予撤销（许可法69条3款）。',
        'x-hint': '写明撤回、撤销会怎样影响公众安全、供应、就业，有无过渡办法；没有重大损害的，写明判断的根据。',
        'x-words': ['撤销该许可不会对公共利益造成重大损害。', '撤回该许可为公共利益所需要。'],
      }),
      publicReason: text('公开说明', {
        maxLength: 1000,
        description: '向社会说明的理由，不写个人信息和商业秘密。',
        'x-hint': '用两三句话写明哪一许可、因何撤回或者撤销、自何时起失效。',
        'x-words': ['……号许可因……，已于……依法撤销。'],
      }),
    }),
    remembers: {
      decidedOn: '/decidedOn',
      decidedAct: '/draft/act',
      decidedOutcome: '/draft/outcome',
      decisionPaper: [
        { value: '撤回行政许可决定书', when: act('withdraw') },
        { value: '撤销行政许可决定书', when: act('revoke') },
      ],
      licenceState: [
        { value: '已撤回', when: act('withdraw') },
        { value: '已撤销', when: act('revoke') },
      ],
      publicReason: '/publicReason',
      barredOn: { from: '/decidedOn', when: { all: [act('revoke'), { fact: 'endingGround', in: ['fraud'] }] } },
      barredFor: { value: 'fraud', when: { all: [act('revoke'), { fact: 'endingGround', in: ['fraud'] }] } },
    },
    decides: true,
    documents: [
      { template: 'licence-withdrawal', when: act('withdraw'), numberAs: 'endingNumber' },
      { template: 'licence-revocation', when: act('revoke'), numberAs: 'endingNumber' },
    ],
  },
  step: {
    from: { main: ['granted', 'in-force'], ending: ['drafted'], review: ['passed'] },
    articles: [all(69)],
    must: [
      standsAt(['drafted'], '没有待决定的撤回、撤销。', [all(69)], { from: '/draft/act', of: ['withdraw', 'revoke'] }),
      {
        gate: 'LG10',
        articles: [all(8, 2), all(69)],
        test: { condition: 'fact-names-act', with: { fact: 'endingAct', from: '/draft/act' } },
        says: '拟作决定与告知被许可人的事项不同。',
      },
      ...reviewedDecision([opt(58), seed(9)]),
      { gate: 'LG10', articles: [all(7)], test: { condition: 'opinions-heard' }, says: '还不能作出决定。' },
      { gate: 'LG6', articles: [all(47), all(48)], test: { condition: 'hearing-settled' }, says: '还不能作出决定。' },
    ],
    moves: [
      { track: 'main', to: 'ended' },
      { track: 'ending', to: 'ended' },
      { track: 'change', to: 'ended', when: { not: { track: 'change', at: ['none'] } } },
      { track: 'renewal', to: 'ended', when: { not: { track: 'renewal', at: ['none'] } } },
      { track: 'certificate', to: 'void' },
      ...overFor('/draft/act'),
      { track: 'review', to: 'none' },
      { track: 'hearing', to: 'none' },
      { track: 'third-party', to: 'none' },
      { track: 'exclusion', to: 'none' },
      { track: 'decision-service', to: 'due' },
      { track: 'validity', to: 'revoked' },
      { track: 'disclosure', to: 'exempt', when: { track: 'disclosure', at: ['due', 'prepared', 'checked'] } },
      { track: 'disclosure', to: 'to-withdraw', when: { track: 'disclosure', at: ['published', 'correcting'] } },
    ],
  },
});
