import { apl } from '../../cite.ts';
import { line, remark, day, choice, person, people, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const appointHearing = member({
  action: {
    id: 'appoint-hearing',
    title: '确定听证会',
    says: '指定非本案调查人员主持听证，在举行七个工作日前通知当事人时间、地点。',
    articles: [apl(64, 1, 2), apl(64, 1, 4)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      host: person('听证主持人', 'hearing-host'),
      hearers: people('听证员', 0),
      clerk: person('书记员'),
      heldOn: day('听证日期', { 'x-hint': '通知最迟在听证日之前的第七个工作日送达，听证当日不计。' }),
      at: line('时间', { 'x-words': ['上午9时30分', '下午2时30分'] }),
      place: line('地点', { maxLength: 300 }),
      open: choice('是否公开', { open: '公开举行', closed: '不公开举行' }),
      closedReason: remark('不公开的理由', {
        description: '涉及国家秘密、商业秘密或者个人隐私的，不公开举行。',
        'x-hint': '公开举行的不填。不公开的，写明涉及哪一项秘密或者隐私、由谁提出、怎样认定（处罚法64条1款3项）。',
      }),
    }),
    remembers: { hearingHost: '/host', hearingOn: '/heldOn' },
    documents: [{ template: 'hearing-appointment', numberAs: 'hearingAppointmentNumber' }],
  },
  step: {
    from: { main: ['noticed'], hearing: ['requested', 'appointed', 'summoned'] },
    articles: [apl(64)],
    must: [
      { gate: 'PG8', articles: [apl(64, 1, 4)], test: { condition: 'host-is-independent' }, says: '听证由非本案调查人员主持。' },
      {
        gate: 'PG8',
        articles: [apl(64, 1, 2)],
        test: { condition: 'hearing-notice-in-time', with: { at: '/heldOn' } },
        says: '听证日期太近：应当在举行听证的七个工作日前通知当事人。',
      },
      {
        articles: [apl(64, 1, 3)],
        test: { any: [{ field: '/open', in: ['open'] }, { not: { field: '/closedReason', in: [null, ''] } }] },
        says: '听证应当公开举行；不公开的，应当写明涉及国家秘密、商业秘密或者个人隐私的理由。',
      },
    ],
    moves: [{ track: 'hearing', to: 'appointed' }],
  },
});
