import { all } from '../../cite.ts';
import { choice, form, remark, text, yes } from '../../form-parts/fields.ts';
import { backToExamination, examiners, request, standsAt } from '../../form-parts/licence-acts.ts';
import { findings } from '../../form-parts/licence-materials.ts';
import { member } from '../../member.ts';

/** 材料审查. What it finds of others' interests decides who has to be told and heard (许可法 36, 46, 47). */
export const examineApplication = member({
  action: {
    id: 'examine-application',
    title: '审查申请材料',
    says: '两名审查人员逐项审查申请材料是否符合许可条件，判断是否直接关系他人重大利益、是否涉及公共利益。',
    articles: [all(34, 1), all(36)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      act: request(),
      findings: findings('papers'),
      interest: choice('对他人和公共利益的影响', {
        none: '不直接关系他人重大利益，不涉及公共利益',
        others: '直接关系他人重大利益',
        public: '涉及公共利益的重大许可事项，应当听证',
        both: '两者都有',
      }),
      interestReason: text('判断的理由', { maxLength: 2000, 'x-words': ['周边没有居民住宅、学校，不影响他人。'] }),
      untrue: yes('申请人隐瞒有关情况或者提供虚假材料', { default: false }),
      untrueReason: remark('认定的依据', {
        description: '认定隐瞒或者虚假的，写明证据。',
        'x-hint': '没有的不填。有的写明哪份材料与什么证据不符和申请人的解释；笔误、遗漏不是虚假（许可法78条）。',
      }),
      opinion: text('审查意见', {
        maxLength: 3000,
        'x-hint': '写明哪些条件符合、哪些不符合，需要现场核查、听取意见还是听证，下一步的建议。',
        'x-words': ['申请材料符合许可条件，建议现场核查。', '申请材料不符合……条件，建议不予许可。'],
      }),
    }),
    remembers: {
      examined: { from: '', as: { under: '/act' } },
      interests: { from: '/interest', as: { under: '/act' } },
    },
    handles: true,
    volume: 'internal',
  },
  step: {
    from: {},
    articles: [all(34, 1)],
    must: [
      standsAt(['accepted', 'drafted'], '申请还没有受理，或者已经办结，不能审查。', [all(34)]),
      {
        gate: 'LG4',
        articles: [all(34, 1)],
        test: { condition: 'findings-complete', with: { seen: 'papers' } },
        says: '审查不完整。',
      },
      {
        gate: 'LG4',
        articles: [all(78)],
        test: { any: [{ field: '/untrue', in: [false] }, { not: { field: '/untrueReason', in: [null, ''] } }] },
        says: '认定申请人隐瞒有关情况或者提供虚假材料的，应当写明证据。',
      },
    ],
    moves: backToExamination(),
    waits: { condition: 'accepted-without', with: { fact: 'examined' } },
  },
});
