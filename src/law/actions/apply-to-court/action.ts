import { apl, acl } from '../../cite.ts';
import { line, text, day, person, officers, files, form } from '../../form-parts/fields.ts';
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
      request: text('申请执行的内容'),
      material: files('申请材料'),
    }),
    handles: true,
    documents: [{ template: 'court-application', numberAs: 'courtApplicationNumber' }],
  },
  step: {
    from: {
      enforcement: ['urging-served', 'refused'],
      payment: ['none', 'due', 'deferral-requested', 'deferred'],
      validity: ['in-force'],
      remedy: ['none', 'ended'],
    },
    articles: [acl(53)],
    must: [
      { articles: [acl(53), acl(54)], test: { condition: 'enforcement-window-open' }, says: '现在不能申请法院强制执行。' },
      { articles: [acl(55)], test: { condition: 'head-signs' }, says: '强制执行申请书应当由行政机关负责人签名。' },
      { articles: [acl(55)], test: { condition: 'date-is-today', with: { at: '/appliedOn' } }, says: '申请日期应当是今天。' },
    ],
    moves: [{ track: 'enforcement', to: 'applied' }],
  },
});
