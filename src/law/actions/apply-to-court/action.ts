import { Type } from 'typebox';
import { apl, acl, arl } from '../../cite.ts';
import { line, text, remark, day, yes, person, officers, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const applyToCourt = member({
  action: {
    id: 'apply-to-court',
    title: '申请法院强制执行',
    says: '当事人在法定期限内不复议、不诉讼又不履行的，三个月内申请法院强制执行。',
    articles: [acl(53), acl(55), apl(72, 1, 4)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      court: line('受理法院'),
      signedBy: person('签发的负责人'),
      appliedOn: day('申请日期'),
      request: text('申请执行的内容', {
        'x-hint': '写明据以执行的决定书、要求履行的义务和数额，罚款、加处罚款分列，并写明催告和当事人意见的情况（强制法55条）。',
        'x-words': ['申请强制执行罚款……元、加处罚款……元。'],
      }),
      immediate: Type.Optional(yes('申请立即执行', { description: '情况紧急，为保障公共安全的，可以申请法院立即执行（强制法59条）。' })),
      immediateReason: remark('申请立即执行的理由', {
        'x-hint': '不申请的不填。申请的，写明不立即执行会给公共安全造成什么危险、有什么证据（强制法59条）。',
      }),
      lateReason: remark('逾期申请的正当理由', {
        'x-hint': '在三个月内申请的不填。逾期的，写明什么客观原因使本机关不能按期申请、何时消除、有什么证据（行诉解释156条）。',
      }),
      material: files('申请材料'),
    }),
    remembers: { immediateEnforcement: '/immediate' },
    handles: true,
    documents: [{ template: 'court-application', numberAs: 'courtApplicationNumber' }],
  },
  step: {
    from: {
      enforcement: ['urging-served', 'auctioned', 'refused'],
      payment: ['none', 'due', 'deferral-requested', 'deferred'],
      validity: ['in-force'],
      remedy: ['none', 'ended'],
    },
    articles: [acl(53)],
    must: [
      {
        articles: [arl(78, 1, 2)],
        test: { not: { fact: 'changedBy', in: ['reconsideration'] } },
        says: '行政复议决定变更了处罚的，由行政复议机关依法强制执行或者申请法院强制执行；请函告复议机关，本案可以提请结案。',
      },
      { articles: [acl(53), acl(54)], test: { condition: 'enforcement-window-open' }, says: '现在不能申请法院强制执行。' },
      {
        articles: [acl(36)],
        test: { not: { fact: 'enforcementStatement', in: ['adopted'] } },
        says: '当事人催告后的陈述、申辩已被采纳，不得申请强制执行。',
      },
      {
        articles: [acl(59)],
        test: { any: [{ not: { field: '/immediate', in: [true] } }, { not: { field: '/immediateReason', in: [null, ''] } }] },
        says: '申请立即执行的，应当写明情况紧急、为保障公共安全的理由。',
      },
      { articles: [acl(55)], test: { condition: 'head-signs' }, says: '强制执行申请书应当由行政机关负责人签名。' },
      { articles: [acl(55)], test: { condition: 'date-is-today', with: { at: '/appliedOn' } }, says: '申请日期应当是今天。' },
    ],
    moves: [{ track: 'enforcement', to: 'applied' }],
  },
});
