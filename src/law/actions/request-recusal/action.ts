import { apl } from '../../cite.ts';
import { text, day, choice, person, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const requestRecusal = member({
  action: {
    id: 'request-recusal',
    title: '登记回避申请',
    says: '登记当事人的回避申请或者执法人员的自行回避；决定作出之前不停止调查。',
    articles: [apl(43)],
    who: { roles: ['officer', 'reviewer', 'hearing-host'] },
    form: form({
      by: choice('提出人', { party: '当事人', self: '本人自行回避', head: '负责人指令' }),
      person: person('应当回避的人员'),
      ground: choice('理由', { interest: '与案件有直接利害关系', other: '有其他关系可能影响公正执法' }),
      reason: text('说明', {
        maxLength: 2000,
        'x-hint': '写明与案件或者当事人有什么关系、可能怎样影响公正，有什么材料证明；当事人口头提出的照录原话。',
      }),
      requestedOn: day('提出日期'),
      material: files('申请材料'),
    }),
    remembers: { recusalOf: '/person' },
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed'], recusal: ['none', 'decided'] },
    articles: [apl(43)],
    must: [
      { articles: [apl(43)], test: { condition: 'date-not-in-future', with: { at: '/requestedOn' } }, says: '提出日期不得晚于今天。' },
    ],
    moves: [{ track: 'recusal', to: 'requested' }],
  },
});
