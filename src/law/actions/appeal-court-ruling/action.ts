import { acl } from '../../cite.ts';
import { choice, day, files, form, line, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const appealCourtRuling = member({
  action: {
    id: 'appeal-court-ruling',
    title: '对法院裁定申请复议',
    says: '对不予受理、不予执行的裁定有异议的，自收到裁定之日起十五日内向上一级人民法院申请复议。',
    articles: [acl(56, 2), acl(58, 3)],
    who: { roles: ['officer', 'reviewer'] },
    form: form({
      against: choice('裁定', { 'not-accepted': '不予受理', 'not-executed': '不予执行' }),
      court: line('上一级人民法院'),
      appealedOn: day('申请日期'),
      reason: text('理由', { 'x-hint': '逐点写明裁定认定有误的事实、证据和法律依据，不写新的执行请求。' }),
      material: files('复议申请书'),
    }),
  },
  step: {
    from: { enforcement: ['refused'], validity: ['in-force'] },
    articles: [acl(56, 2), acl(58, 3)],
    must: [
      {
        articles: [acl(56, 2), acl(58, 3)],
        test: { not: { clock: 'court-refusal', is: ['passed'] } },
        says: '自收到裁定之日起已超过十五日。',
      },
      { articles: [acl(58, 3)], test: { condition: 'date-is-today', with: { at: '/appealedOn' } }, says: '申请日期应当是今天。' },
    ],
    moves: [{ track: 'enforcement', to: 'appealed' }],
  },
});
