import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { line, text, mayLine, moment, yes, choice, person, officers, files, form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const recordInquiry = member({
  action: {
    id: 'record-inquiry',
    title: '询问',
    says: '两名执法人员询问当事人或者证人，一人一份笔录，由被询问人逐页签名。',
    articles: [apl(55), apl(43), apl(46)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      recorder: person('记录人', 'officer'),
      times: Type.Integer({ title: '第几次询问', minimum: 1, maximum: 50, default: 1 }),
      from: moment('开始时间'),
      to: moment('结束时间'),
      place: line('询问地点', { maxLength: 300 }),
      respondent: line('被询问人'),
      respondentSex: choice('性别', { male: '男', female: '女' }),
      respondentAge: Type.Integer({ title: '年龄', minimum: 0, maximum: 130 }),
      respondentId: Type.Optional(Type.String({ title: '公民身份号码', format: 'citizen-id', maxLength: 18 })),
      respondentUnit: mayLine('工作单位', { 'x-fact': 'party.name' }),
      respondentPosition: mayLine('职务'),
      respondentAddress: mayLine('住址'),
      respondentPhone: mayLine('电话'),
      respondentIs: choice('身份', { party: '当事人', representative: '法定代表人或者负责人', staff: '有关人员', witness: '证人' }),
      present: mayLine('在场人'),
      certificatesShown: yes('已出示执法证件'),
      rightsTold: yes('已告知如实回答的义务、陈述申辩和申请回避的权利', {
        'x-words': ['你应当如实回答询问，并有陈述、申辩和申请回避的权利，是否听清？'],
      }),
      record: text('询问记录', {
        maxLength: 30000,
        'x-hint': '一问一答，照原意记录，不得诱导。',
        'x-words': ['问：', '答：', '问：以上所说是否属实？'],
      }),
      signature: choice('签名情况', { signed: '逐页核对并签名', refused: '拒绝签名，已注明' }),
      recordings: files('录音录像'),
    }),
    remembers: { namedPersons: named('/respondent', '/present') },
    handles: true,
    recordings: [{ item: 'AV12', level: 'should' }],
    documents: [{ template: 'inquiry-record' }],
  },
  step: {
    from: { main: ['investigating'] },
    articles: [apl(55)],
    must: [
      { gate: 'PG1', articles: [apl(55, 1)], test: { field: '/certificatesShown', in: [true] }, says: '询问前应当主动出示执法证件。' },
      {
        gate: 'PG6',
        articles: [apl(43), apl(55, 2)],
        test: { field: '/rightsTold', in: [true] },
        says: '询问前应当告知被询问人如实回答的义务和申请回避、陈述申辩的权利。',
      },
      {
        articles: [apl(47)],
        test: { condition: 'span-in-order', with: { from: '/from', to: '/to' } },
        says: '询问的起止时间不对：结束应当在开始之后，并且不得晚于现在。',
      },
    ],
    moves: [],
  },
});
