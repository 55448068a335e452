import { acl, alil, arl } from '../../cite.ts';
import { remark, day, yes, officers, money, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const urgeEnforcement = member({
  action: {
    id: 'urge-enforcement',
    title: '强制执行催告',
    says: '申请法院强制执行前，催告当事人履行义务；送达十个工作日后仍未履行的可以申请。',
    articles: [acl(54), acl(35)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      remedyEndsOn: day('复议、诉讼期限届满日', {
        'x-hint': '没有复议、诉讼的，为决定书送达满六个月（当场处罚为六十日）；经过复议的，为当事人收到复议决定书满十五日。',
      }),
      amount: money('罚款和加处罚款合计（元）'),
      duty: remark('其他应当履行的义务', {
        'x-hint': '写明决定书确定的罚款以外的义务和履行方式，例如改正违法行为、停产停业；没有的不填（强制法54条）。',
      }),
      defence: yes('已写明陈述、申辩的权利', { default: true }),
    }),
    remembers: { enforcementStatement: { value: null }, remedyEndsOn: '/remedyEndsOn' },
    handles: true,
    documents: [{ template: 'enforcement-urging', numberAs: 'enforcementUrgingNumber' }],
  },
  step: {
    from: {
      'decision-service': ['served'],
      validity: ['in-force'],
      payment: ['none', 'due', 'deferred'],
      enforcement: ['none', 'urged', 'surcharged', 'final-urged', 'urging-served'],
    },
    articles: [acl(54)],
    must: [
      {
        articles: [arl(78, 1, 2)],
        test: { not: { fact: 'changedBy', in: ['reconsideration'] } },
        says: '行政复议决定变更了处罚的，由行政复议机关依法强制执行或者申请法院强制执行；请函告复议机关，本案可以提请结案。',
      },
      { articles: [acl(35)], test: { field: '/defence', in: [true] }, says: '催告书应当写明当事人依法享有的陈述权和申辩权。' },
      { articles: [acl(53), alil(46)], test: { condition: 'remedy-end-lawful' }, says: '复议、诉讼期限届满日不对。' },
      {
        articles: [acl(53)],
        test: { any: [{ track: 'payment', at: ['none'] }, { condition: 'payment-overdue' }] },
        says: '没有到期未缴的款项。',
      },
      {
        articles: [acl(38), acl(54)],
        test: { any: [{ fact: 'surcharge', in: [null, 0] }, { not: { fact: 'surchargeServedOn', in: [null] } }] },
        says: '加处罚款决定书还没有送达当事人，不能催告其缴纳；请先送达。',
      },
    ],
    moves: [{ track: 'enforcement', to: 'final-urged' }],
  },
});
