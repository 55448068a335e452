import { all } from '../../cite.ts';
import { form, people, remark } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const assignExaminers = member({
  action: {
    id: 'assign-examiners',
    title: '指派审查人员',
    says: '负责人指派两名以上工作人员审查申请；此后的审查、核查由他们办理，审核人员和他们分开。',
    articles: [all(34, 1), all(34, 3)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      handlers: people('审查人员', 2, 'examiner'),
      note: remark('备注', { 'x-hint': '写分工、回避的情况和办理的先后要求；对申请的意见不写在这里。' }),
    }),
    remembers: { handlers: '/handlers' },
    volume: 'internal',
  },
  step: {
    from: { main: ['received', 'supplementing', 'supplemented', 'accepted', 'drafted', 'granted', 'in-force'] },
    articles: [all(34, 3)],
    must: [{ gate: 'LG4', articles: [all(34, 3)], test: { condition: 'examiners-fit' }, says: '指派的审查人员不合要求。' }],
    moves: [],
    waits: {
      all: [
        { track: 'main', at: ['accepted'] },
        { fact: 'handlers', in: [null] },
      ],
    },
  },
});
