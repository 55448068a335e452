import { gbf54, opt, wsl } from '../../cite.ts';
import { choice, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import type { Requirement, Test } from '../../vocabulary.ts';

const whenApproved = (test: Test): Test => ({ any: [{ not: { field: '/decision', in: ['approved'] } }, test] });
const again: readonly Requirement[] = [
  { gate: 'IG4', articles: [gbf54], test: whenApproved({ condition: 'items-published' }), says: '未公布的检查事项不得实施。' },
  {
    gate: 'IG5',
    articles: [gbf54, opt(54)],
    test: whenApproved({ condition: 'within-visit-cap' }),
    says: '超过年度检查频次上限，不得批准入企检查。',
  },
  { gate: 'IG6', articles: [gbf54], test: whenApproved({ condition: 'repeat-visit-explained' }), says: '重复检查预警，请退回补写理由。' },
];

/** What other cases say is asked again: another visit may have been approved since. From now on this one is kept free for. */
export const approveInspection = member({
  action: {
    id: 'approve-inspection',
    title: '审批检查',
    says: '负责人审批检查方案；批准后方可实施检查，计入该企业的年度检查次数。',
    articles: [wsl(62, 2), gbf54],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('审批意见', { approved: '同意检查', returned: '退回修改', refused: '不同意检查' }),
      opinion: text('意见', { maxLength: 2000, 'x-words': ['同意按方案实施检查。'] }),
    }),
    documents: [
      { template: 'inspection-scheme', when: { field: '/decision', in: ['approved'] }, numberAs: 'schemeNumber' },
      { template: 'inspection-approval', when: { field: '/decision', in: ['approved'] }, numberAs: 'approvalNumber' },
    ],
    volume: 'internal',
  },
  step: {
    from: { main: ['proposed'] },
    articles: [wsl(62, 2)],
    must: [{ articles: [gbf54], test: { condition: 'signer-is-not-handler' }, says: '审批人不得是本次检查的执法人员。' }, ...again],
    moves: [
      { track: 'main', to: 'approved', when: { field: '/decision', in: ['approved'] } },
      { track: 'main', to: 'task', when: { field: '/decision', in: ['returned'] } },
      { track: 'main', to: 'cancelled', when: { field: '/decision', in: ['refused'] } },
    ],
  },
});
