import { all } from '../../cite.ts';
import { day, form, line, remark } from '../../form-parts/fields.ts';
import { actMoves, request, standsAt } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

export const acceptApplication = member({
  action: {
    id: 'accept-application',
    title: '受理',
    says: '属于本机关职权范围，材料齐全、符合法定形式的，应当受理，出具加盖印章、注明日期的受理通知书。',
    articles: [all(32, 1, 5), all(32, 2)],
    who: { roles: ['window-clerk'] },
    form: form({
      act: request(),
      acceptedOn: day('受理日期', { description: '今天；五个工作日内没有告知补正的，为收到申请材料之日。' }),
      contact: line('联系人和电话'),
      note: remark('备注', { 'x-hint': '写受理时另外告知的事项，例如现场核查的安排、查询进度的方式；条件是否符合留到审查。' }),
    }),
    remembers: { accepted: { from: '/acceptedOn', as: { under: '/act' } } },
    recordings: [{ item: 'AV25', level: 'may' }],
    documents: [{ template: 'licence-acceptance', numberAs: 'acceptanceNumber' }],
  },
  step: {
    from: {},
    articles: [all(32, 1, 5)],
    must: [
      standsAt(['received', 'supplemented'], '申请不在受理审查中。', [all(32)]),
      { gate: 'LG3', articles: [all(32, 1, 2)], test: { condition: 'matter-is-ours' }, says: '不属于本机关受理的事项，应当不予受理。' },
      {
        gate: 'LG3',
        articles: [all(78), all(79)],
        test: { condition: 'applicant-not-barred' },
        says: '应当不予受理。',
      },
      {
        gate: 'LG3',
        articles: [all(32, 1, 5)],
        test: { condition: 'materials-complete' },
        says: '申请材料不齐全，应当告知补正；已经补正仍不齐全的，不予受理。',
      },
      { gate: 'LG3', articles: [all(32, 1, 4)], test: { condition: 'acceptance-dated' }, says: '受理日期不对。' },
    ],
    moves: actMoves(['grant', 'change', 'renew'], 'accepted'),
  },
});
