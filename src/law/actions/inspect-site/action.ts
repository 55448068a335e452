import { all } from '../../cite.ts';
import { choice, files, form, line, mayLine, moment, text, yes } from '../../form-parts/fields.ts';
import { backToExamination, examiners, request, standsAt } from '../../form-parts/licence-acts.ts';
import { findings } from '../../form-parts/licence-materials.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const inspectSite = member({
  action: {
    id: 'inspect-site',
    title: '现场核查',
    says: '需要核实申请材料实质内容的，由两名以上工作人员到经营场所核查，制作核查记录。',
    articles: [all(34, 3)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      act: request(),
      place: line('核查地点', { maxLength: 300, 'x-fact': 'premises' }),
      from: moment('开始时间'),
      to: moment('结束时间'),
      identityShown: yes('已出示工作证件并说明来意'),
      attendant: line('申请人方在场人员'),
      attendantPosition: mayLine('职务'),
      findings: findings('site'),
      situation: text('核查情况', { 'x-hint': '写清场所位置、面积、与周边建筑的距离、设施和标志。' }),
      signature: choice('在场人员签名情况', { signed: '已核对并签名', refused: '拒绝签名，已注明' }),
      recordings: files('录音录像、照片'),
    }),
    remembers: { siteChecks: { from: '', as: { under: '/act' } }, namedPersons: named('/attendant') },
    handles: true,
    recordings: [{ item: 'AV24', level: 'should' }],
    documents: [{ template: 'licence-site-check' }],
  },
  step: {
    from: {},
    articles: [all(34, 3)],
    must: [
      standsAt(['accepted', 'drafted'], '申请还没有受理，或者已经办结，不能核查。', [all(34)]),
      {
        articles: [all(34, 3)],
        test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } },
        says: '核查的起止时间不对：结束应当在开始之后，并且不得晚于现在。',
      },
      {
        gate: 'LG4',
        articles: [all(34, 3)],
        test: { field: '/identityShown', in: [true] },
        says: '核查人员应当出示工作证件并说明来意。',
      },
      {
        gate: 'LG4',
        articles: [all(34, 3)],
        test: { condition: 'findings-complete', with: { seen: 'site' } },
        says: '核查不完整。',
      },
    ],
    moves: backToExamination(),
    waits: {
      all: [
        { track: 'main', at: ['accepted'] },
        { condition: 'accepted-without', with: { fact: 'siteChecks' } },
      ],
    },
  },
});
