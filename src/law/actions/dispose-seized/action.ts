import { acl } from '../../cite.ts';
import { choice, day, form, remark, text, yes } from '../../form-parts/fields.ts';
import { disposalGates, disposalResults } from '../../form-parts/disposal.ts';
import { onlyWhere } from '../../form-parts/only-where.ts';
import { approverGates, stillStands } from '../../form-parts/seizure-gates.ts';
import { member } from '../../member.ts';
import type { Requirement, Test } from '../../vocabulary.ts';

const approved: Test = { field: '/decision', in: ['approved'] };
const whole: Test = { all: [approved, { condition: 'disposal-leaves-nothing' }] };
const onlyToApprove = (requirement: Requirement): Requirement => onlyWhere(approved, requirement);

export const disposeSeized = member({
  action: {
    id: 'dispose-seized',
    title: '作出查封、扣押处理决定',
    says: '负责人在期限内对查封、扣押的场所、设施、财物逐项作出处理决定，制发处理决定书。',
    articles: [acl(27), acl(21), acl(28)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      decision: choice('审批意见', { approved: '同意', returned: '退回' }),
      results: disposalResults({ 'x-fact': 'disposalProposed' }),
      reason: text('处理理由', {
        'x-fact': 'disposalReason',
        'x-hint': '按清单序号写明事实和依据，与批准的意见一致；解除、没收、销毁、移送的理由分别写。',
      }),
      partyTold: yes('移送司法机关的，书面告知当事人', { default: true }),
      decidedOn: day('决定日期'),
      opinion: remark('意见', {
        'x-hint': '写审批人的意见；退回的，写明要补充、修改什么和重新报送的期限。',
        'x-words': ['同意上述处理意见。', '退回，补充……后重新报送。'],
      }),
    }),
    remembers: { disposals: { from: '/results', as: 'list', when: approved } },
    documents: [{ template: 'seizure-disposal', when: approved, numberAs: 'disposalNumber' }],
  },
  step: {
    from: { main: ['seized'], approval: ['granted'], disposal: ['proposed'] },
    articles: [acl(27)],
    must: [
      ...approverGates,
      onlyToApprove(stillStands),
      onlyToApprove({
        articles: [acl(27)],
        test: { condition: 'disposal-as-proposed' },
        says: '处理决定与报批的内容不同，请退回重新报批。',
      }),
      ...disposalGates.map(onlyToApprove),
      onlyToApprove({
        articles: [acl(21)],
        test: { field: '/partyTold', in: [true] },
        says: '财物随案移送司法机关的，应当书面告知当事人。',
      }),
      { articles: [acl(27)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天，不得倒签。' },
    ],
    moves: [
      { track: 'disposal', to: 'none', when: { not: approved } },
      { track: 'disposal', to: 'decided', when: approved },
      { track: 'disposal-service', to: 'due', when: approved },
      { track: 'main', to: 'settled', when: whole },
      { track: 'things', to: 'decided', when: whole },
    ],
  },
});
