import { apl } from '../../cite.ts';
import { choice, day, file, form, officers, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 处罚法 33: no penalty, but education, and a record of it, which counts when a later violation is called the first. */
export const educateOnTheSpot = member({
  action: {
    id: 'educate-on-the-spot',
    title: '批评教育，不予处罚',
    says: '轻微并及时改正没有危害后果的，或者初次违法、后果轻微并及时改正的，当场教育，不予处罚。',
    articles: [apl(33, 1), apl(33, 3)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      exemption: choice('不予处罚的情形', {
        minor: '违法行为轻微并及时改正，没有造成危害后果',
        first: '初次违法且危害后果轻微并及时改正',
        child: '不满十四周岁',
        incapable: '不能辨认或者不能控制自己行为',
      }),
      conduct: text('违法行为', {
        maxLength: 3000,
        'x-hint': '写清时间、地点、行为、改正情况和后果；因年龄、精神状态不予处罚的，写明有什么证据（处罚法30条、31条、33条）。',
      }),
      correctedOn: day('改正日期'),
      education: text('教育情况', { maxLength: 2000, 'x-words': ['已向当事人宣讲……规定。', '已责令监护人加以管教。'] }),
      promise: text('承诺内容', {
        maxLength: 2000,
        'x-words': ['上述违法行为属于初次违法，已经改正，今后严格遵守安全生产法律、法规。', '/'],
      }),
      promisedOn: day('日期'),
      signed: file('当事人签名的材料'),
    }),
    remembers: { draft: '', result: { value: 'no-penalty' }, decidedOn: '/promisedOn' },
    handles: true,
    documents: [{ template: 'first-violation-promise', when: { field: '/exemption', in: ['first'] } }],
  },
  step: {
    from: { main: ['heard'], recusal: ['none', 'decided'] },
    articles: [apl(33, 1)],
    must: [
      {
        gate: 'PG14',
        articles: [apl(33, 1)],
        test: { condition: 'first-violation' },
        says: '不属于初次违法，不能以初次违法为由不予处罚。',
      },
      {
        articles: [apl(33)],
        test: { condition: 'date-not-in-future', with: { at: '/correctedOn' } },
        says: '改正日期不得晚于今天：不予处罚以已经及时改正为前提。',
      },
      { articles: [apl(33)], test: { condition: 'date-is-today', with: { at: '/promisedOn' } }, says: '日期应当是今天。' },
    ],
    moves: [{ track: 'main', to: 'educated' }],
  },
});
