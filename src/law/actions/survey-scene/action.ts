import { apl, wsl } from '../../cite.ts';
import { choice, files, form, line, mayLine, moment, officers, person, text, yes } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

/** 勘验 (处罚法 46 Ⅰ 8): measured and drawn, where an inspection only looks. */
export const surveyScene = member({
  action: {
    id: 'survey-scene',
    title: '现场勘验',
    says: '两名执法人员对与案件有关的场所、物品进行勘验、测量、拍照、绘图，制作勘验笔录。',
    articles: [apl(46, 1, 8), apl(55, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      from: moment('开始时间'),
      to: moment('结束时间'),
      place: line('勘验场所', { maxLength: 300, 'x-fact': 'party.address' }),
      weather: line('天气情况', { 'x-words': ['晴', '阴', '雨', '室内'] }),
      certificatesShown: yes('已主动出示执法证件'),
      present: line('当事人（或者在场人）', { 'x-fact': 'party.legalRepresentative' }),
      invited: mayLine('被邀请人'),
      recorder: person('记录人', 'officer'),
      situation: text('勘验情况', {
        maxLength: 10000,
        'x-hint': '依勘验顺序写明方位、距离、尺寸、数量和状态，注明所拍照片、所绘图的编号。',
        'x-words': ['勘验自……开始，由……向……进行。', '以上情况拍摄照片……张，绘制现场图……张。'],
      }),
      sketches: files('现场图、照片'),
      signature: choice('当事人签名情况', { signed: '已核对并签名', refused: '拒绝签名，已注明', absent: '当事人不在场，有见证人' }),
      witness: mayLine('见证人'),
    }),
    remembers: { namedPersons: named('/present', '/invited', '/witness') },
    handles: true,
    recordings: [{ item: 'AV13', level: 'should' }],
    documents: [{ template: 'survey-record', numberAs: 'surveyNumber' }],
  },
  step: {
    from: { main: ['clue', 'investigating'] },
    articles: [apl(46, 1, 8), wsl(65)],
    must: [
      {
        gate: 'PG1',
        articles: [apl(55, 1)],
        test: { field: '/certificatesShown', in: [true] },
        says: '执法人员应当主动出示执法证件；没有出示的，当事人有权拒绝。',
      },
      {
        articles: [apl(47)],
        test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } },
        says: '勘验的起止时间不对：结束应当在开始之后，并且不得晚于现在。',
      },
      {
        articles: [apl(55)],
        test: { any: [{ not: { field: '/signature', in: ['absent'] } }, { not: { field: '/witness', in: [null, ''] } }] },
        says: '当事人不在场的，应当有见证人在场并写明见证人姓名。',
      },
    ],
    moves: [],
  },
});
