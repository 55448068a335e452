import { all } from '../../cite.ts';
import { day, file, form } from '../../form-parts/fields.ts';
import { actMoves, overFor, request, standsAt } from '../../form-parts/licence-acts.ts';
import { waitsForNobody } from '../../form-parts/waiting.ts';
import { member } from '../../member.ts';

/** A licence is given on application (许可法 2, 29): who no longer asks is not given one. */
export const withdrawApplication = member({
  action: {
    id: 'withdraw-application',
    title: '申请人撤回申请',
    says: '决定作出前申请人书面撤回申请的，终止办理。',
    articles: [all(2), all(29)],
    who: { roles: ['window-clerk'] },
    form: form({ act: request(), withdrawnOn: day('撤回日期'), statement: file('申请人签字的撤回材料') }),
  },
  step: {
    from: {},
    articles: [all(2)],
    must: [
      standsAt(['received', 'supplementing', 'supplemented', 'accepted', 'drafted'], '没有正在办理的申请。', [all(29)]),
      { articles: [all(29)], test: { condition: 'date-not-in-future', with: { at: '/withdrawnOn' } }, says: '撤回日期不得晚于今天。' },
    ],
    moves: [...actMoves(['grant'], 'abandoned'), ...actMoves(['change', 'renew'], 'ended'), ...overFor('/act')],
    waits: waitsForNobody,
  },
});
