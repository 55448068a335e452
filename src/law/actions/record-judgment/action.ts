import { alil } from '../../cite.ts';
import { choice, day, files, form, line, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 一审裁判: nothing follows from it until the time for an appeal is over and nobody has appealed (行诉法 85). */
export const recordJudgment = member({
  action: {
    id: 'record-judgment',
    title: '登记一审裁判',
    says: '一审判决书送达之日起十五日内、裁定书送达之日起十日内可以上诉；期满没有上诉的才发生法律效力。',
    articles: [alil(85), alil(89)],
    who: { roles: ['reviewer', 'officer'] },
    form: form({
      kind: choice('裁判', { judgment: '判决', ruling: '裁定（驳回起诉等可以上诉的裁定）' }),
      number: line('文书文号'),
      decidedOn: day('裁判日期'),
      receivedOn: day('本机关收到日期'),
      content: text('主要内容', { 'x-hint': '照录主文和认定的主要事实、理由；判决撤销、变更或者责令重作的，逐项摘录。' }),
      opinion: text('是否上诉的意见', {
        'x-words': ['同意一审裁判，不上诉。', '建议上诉，理由为：……。'],
        'x-hint': '写明由谁决定、决定的理由；十五日或者十日内没有上诉的，裁判生效。',
      }),
      material: files('判决书、裁定书'),
    }),
    remembers: { judgedOn: '/decidedOn', judgmentKind: '/kind' },
  },
  step: {
    // Sent back by the court above, it is judged again, and that may be appealed again (行诉法 89).
    from: { remedy: ['received', 'replied', 'appealed'] },
    articles: [alil(85)],
    must: [
      { articles: [alil(85)], test: { fact: 'remedyKind', in: ['litigation'] }, says: '本案没有在审的行政诉讼；复议决定请直接登记结果。' },
      {
        articles: [alil(85)],
        test: { condition: 'date-not-before', with: { at: '/decidedOn', fact: 'remedyReceivedOn' } },
        says: '裁判日期不得早于收到起诉状副本之日。',
      },
      {
        articles: [alil(85)],
        test: {
          all: [
            { condition: 'day-from-day-on', with: { from: '/decidedOn', to: '/receivedOn' } },
            { condition: 'date-not-in-future', with: { at: '/receivedOn' } },
          ],
        },
        says: '收到日期应当在裁判日期以后、不晚于今天。',
      },
    ],
    moves: [{ track: 'remedy', to: 'judged' }],
  },
});
