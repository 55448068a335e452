import { apl, wsl } from '../../cite.ts';
import { line, text, remark, mayLine, moment, yes, choice, officers, files, form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const inspectPremises = member({
  action: {
    id: 'inspect-premises',
    title: '现场检查（勘验）',
    says: '两名执法人员亮证检查现场，制作现场检查记录并由当事人核对签名。',
    articles: [apl(55), wsl(65, 1, 1), wsl(68)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      place: line('检查场所', { maxLength: 300, 'x-fact': 'party.address' }),
      from: moment('开始时间'),
      to: moment('结束时间'),
      certificatesShown: yes('已主动出示执法证件并告知权利义务', { 'x-words': ['我们是……的执法人员，这是我们的执法证件，请过目。'] }),
      recordingTold: yes('已告知正在录音录像'),
      attendant: line('现场负责人', { 'x-fact': 'party.legalRepresentative' }),
      attendantPosition: mayLine('职务'),
      findings: text('检查情况', {
        maxLength: 10000,
        'x-hint': '只写看到的、查到的事实，写清部位、数量和状态，不写结论。',
        'x-words': ['经现场检查，发现：', '现场未能提供'],
      }),
      handling: remark('发现问题的处理情况', {
        description: '安全生产法68条要求检查记录写明发现的问题和处理情况。',
        'x-words': ['未发现问题。', '已责令立即改正。', '另行制发责令限期整改指令书。', '涉嫌违法，另行立案调查。'],
      }),
      signature: choice('当事人签名情况', { signed: '已核对并签名', refused: '拒绝签名，已注明', absent: '当事人不在场，有见证人' }),
      witness: mayLine('见证人'),
      recordings: files('录音录像、照片'),
      note: remark('备注', { 'x-hint': '写检查中的其他情况，例如设备更换、人员中途离开、当事人阻碍；发现的问题写在检查情况里。' }),
    }),
    remembers: { namedPersons: named('/attendant', '/witness') },
    handles: true,
    recordings: [
      { item: 'AV07', level: 'should' },
      { item: 'AV08', level: 'should' },
      { item: 'AV13', level: 'should' },
    ],
    documents: [{ template: 'site-inspection-record' }],
  },
  step: {
    from: { main: ['clue', 'investigating'] },
    articles: [apl(54, 1), apl(55)],
    must: [
      {
        gate: 'PG1',
        articles: [apl(55, 1)],
        test: { field: '/certificatesShown', in: [true] },
        says: '执法人员应当主动出示执法证件；没有出示的，当事人有权拒绝接受检查。请出示后再记录。',
      },
      {
        articles: [apl(55), wsl(68)],
        test: { any: [{ not: { field: '/signature', in: ['absent'] } }, { not: { field: '/witness', in: [null, ''] } }] },
        says: '当事人不在场的，应当有见证人在场并写明见证人姓名。',
      },
      {
        articles: [apl(47)],
        test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } },
        says: '检查的起止时间不对：结束应当在开始之后，并且不得晚于现在。',
      },
    ],
    moves: [],
  },
});
