import { wsl } from '../../cite.ts';
import { choice, files, form, line, mayLine, moment, officers, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';
import type { Test } from '../../vocabulary.ts';

const complied: Test = { field: '/result', in: ['complied'] };
const before: Test = { track: 'main', at: ['registered', 'proposed', 'decided'] };

export const verifyRemoval = member({
  action: {
    id: 'verify-removal',
    title: '核实履行决定、消除隐患情况',
    says: '当事人履行决定、消除隐患的，两名执法人员到场核实；属实的应当及时解除措施，尚未实施的不再实施。',
    articles: [wsl(70, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      place: line('场所', { maxLength: 300, 'x-fact': 'party.address' }),
      from: moment('开始时间'),
      to: moment('结束时间'),
      certificatesShown: yes('已出示行政执法证件'),
      attendant: mayLine('现场负责人', { 'x-fact': 'party.legalRepresentative' }),
      findings: text('履行决定和消除隐患的情况', {
        maxLength: 10000,
        'x-hint': '对照原决定逐项写明是否停止、隐患是否消除、采取了什么措施，注明查看的部位和照片编号（安全生产法70条2款）。',
      }),
      result: choice('核实结论', { complied: '已经履行决定，采取相应措施消除了事故隐患', refused: '尚未履行或者隐患没有消除' }),
      recordings: files('录音录像、照片'),
    }),
    remembers: { verified: '/findings', namedPersons: { from: '/attendant', as: 'list' } },
    handles: true,
    recordings: [{ item: 'AV11', level: 'should' }],
  },
  step: {
    from: { main: ['registered', 'proposed', 'decided', 'in-effect'] },
    articles: [wsl(70, 2)],
    must: [
      { articles: [wsl(67, 2)], test: { field: '/certificatesShown', in: [true] }, says: '执行监督检查任务必须出示有效的行政执法证件。' },
      { articles: [wsl(68)], test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } }, says: '起止时间不对。' },
    ],
    moves: [
      { track: 'main', to: 'dropped', when: { all: [complied, before] } },
      { track: 'main', to: 'restore-due', when: { all: [complied, { track: 'main', at: ['in-effect'] }] } },
    ],
  },
});
