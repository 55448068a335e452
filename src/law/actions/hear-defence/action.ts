import { apl } from '../../cite.ts';
import { line, text, mayLine, day, choice, officers, files, form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const hearDefence = member({
  action: {
    id: 'hear-defence',
    title: '听取陈述申辩',
    says: '充分听取当事人的陈述、申辩并制作笔录；不得因陈述、申辩加重处罚。',
    articles: [apl(45), apl(62)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      heardOn: day('陈述申辩日期'),
      place: line('地点', { maxLength: 300 }),
      speaker: line('陈述申辩人', { 'x-fact': 'party.name' }),
      speakerPosition: mayLine('职务或者与当事人的关系'),
      form: choice('方式', { oral: '口头', written: '书面' }),
      record: text('陈述申辩内容', {
        maxLength: 20000,
        'x-hint': '照原意记录事实、理由和证据，不作评价。',
        'x-words': ['对拟处罚的事实无异议。', '请求从轻处理，理由是：'],
      }),
      evidence: files('当事人提交的证据'),
      recordings: files('录音录像'),
    }),
    remembers: { namedPersons: named('/speaker') },
    handles: true,
    recordings: [{ item: 'AV17', level: 'should' }],
    documents: [{ template: 'defence-record' }],
  },
  step: {
    from: { main: ['noticed'], notice: ['served'], defence: ['open', 'heard', 'waived', 'reviewed'] },
    articles: [apl(45)],
    must: [
      { articles: [apl(45)], test: { condition: 'date-not-in-future', with: { at: '/heardOn' } }, says: '陈述申辩日期不得晚于今天。' },
      {
        articles: [apl(45)],
        test: { condition: 'date-not-before', with: { at: '/heardOn', fact: 'noticeServedOn' } },
        says: '陈述申辩在告知书送达之后。',
      },
    ],
    moves: [
      { track: 'defence', to: 'heard' },
      { track: 'discussion', to: 'none' },
    ],
  },
});
