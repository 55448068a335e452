import { all } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { overFor, only } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

/** Confirms what the law has already done: nothing is decided here, so nothing can be refused any more (许可法 50 Ⅱ). */
export const confirmDeemedRenewal = member({
  action: {
    id: 'confirm-deemed-renewal',
    title: '确认视为准予延续',
    says: '按期申请而在有效期届满前没有决定的，视为准予延续；确认新的有效期，换发证件。',
    articles: [all(50, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      act: only('renew'),
      confirmedOn: day('确认日期'),
      validFrom: day('延续的有效期自'),
      validUntil: day('延续的有效期至'),
      reason: text('没有在届满前决定的原因', {
        maxLength: 2000,
        'x-hint': '写明申请日期、届满日、停在哪一环节和原因；这是机关的延误，不能因此减损申请人的权利（许可法50条2款）。',
      }),
    }),
    remembers: {
      decidedOn: '/confirmedOn',
      decidedAct: '/act',
      decidedOutcome: { value: 'approve' },
      decisionPaper: { value: '行政许可延续决定书' },
      validFrom: '/validFrom',
      validUntil: '/validUntil',
    },
    concludes: true,
    documents: [{ template: 'licence-renewal-decision', numberAs: 'decisionNumber' }],
  },
  step: {
    from: { main: ['in-force'], renewal: ['received', 'supplemented', 'accepted', 'drafted'] },
    articles: [all(50, 2)],
    must: [
      { articles: [all(50, 2)], test: { condition: 'date-is-today', with: { at: '/confirmedOn' } }, says: '确认日期应当是今天。' },
      {
        gate: 'LG9',
        articles: [all(50, 2)],
        test: { condition: 'renewed-by-silence' },
        says: '有效期还没有届满，或者延续申请逾期提出，不产生视为准予延续的效果。',
      },
      { gate: 'LG9', articles: [all(50, 2)], test: { condition: 'silent-term-fits' }, says: '有效期不对。' },
    ],
    moves: [
      { track: 'renewal', to: 'ended' },
      { track: 'certificate', to: 'due' },
      ...overFor('/act'),
      { track: 'decision-service', to: 'due' },
    ],
    waits: { condition: 'renewed-by-silence' },
  },
});
