import { acl } from '../../cite.ts';
import { choice, day, form, line, officers, remark, text, yes } from '../../form-parts/fields.ts';
import { recordings } from '../../form-parts/scene.ts';
import { member } from '../../member.ts';

export const recordCustody = member({
  action: {
    id: 'record-custody',
    title: '登记保管、移交',
    says: '改变保管人或者保管场所、查看封条和财物状况的，逐次登记；妥善保管，不得使用或者损毁，费用由本机关承担。',
    articles: [acl(26)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      on: day('日期'),
      custody: choice('保管', { 'in-place': '就地封存，由本机关保管', own: '运至本机关指定场所保管', third: '委托第三人保管' }),
      keeper: line('保管人'),
      place: line('保管场所', { maxLength: 300 }),
      keeperTold: yes('已书面告知保管人不得损毁或者擅自转移、处置', { default: false }),
      state: text('封条和财物状况', { maxLength: 3000, 'x-words': ['封条完好，清点无误。'] }),
      loss: remark('损毁、灭失情况和处理', {
        description: '造成损失的，机关应当承担赔偿责任；第三人造成的，机关先行赔付。',
        'x-hint': '没有的不填。有的写明发现时间、清单序号、损失数量和原因、责任人以及怎样赔偿（强制法26条）。',
      }),
      ...recordings(),
    }),
    remembers: { custody: '/custody', namedPersons: { from: '/keeper', as: 'list' } },
    handles: true,
    recordings: [{ item: 'AV02', level: 'should' }],
  },
  step: {
    from: { main: ['seized', 'release-due', 'settled'], things: ['held', 'decided'] },
    articles: [acl(26)],
    must: [
      { articles: [acl(26)], test: { condition: 'date-not-in-future', with: { at: '/on' } }, says: '日期不得晚于今天。' },
      { articles: [acl(26, 2)], test: { condition: 'custody-lawful' }, says: '保管方式不合法。' },
    ],
    moves: [],
  },
});
