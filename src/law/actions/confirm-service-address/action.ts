import { apl, cpl } from '../../cite.ts';
import { day, file, form, line, mayLine, officers, yes } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const confirmServiceAddress = member({
  action: {
    id: 'confirm-service-address',
    title: '确认送达地址',
    says: '由当事人书面确认送达地址；同意电子送达的，写明接收的特定系统或者地址并签名。',
    articles: [apl(61, 2), cpl(90)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      confirmedOn: day('确认日期'),
      recipient: line('收件人', { 'x-fact': 'party.name' }),
      address: line('送达地址', { maxLength: 300, 'x-fact': 'party.address' }),
      postcode: mayLine('邮政编码'),
      phone: line('联系电话', { 'x-fact': 'party.phone' }),
      electronic: yes('同意采用电子方式送达', { description: '决定书也可以电子送达，以到达特定系统的日期为送达日期（处罚法61条2款）。' }),
      electronicAddress: mayLine('电子送达的特定系统、地址', { 'x-hint': '手机号、电子邮箱、政务平台账号等，写明一种主要方式。' }),
      toldConsequences: yes('已告知：地址不准确或者变更未告知的，文书按此地址送达的后果由当事人承担'),
      signed: file('当事人签名的确认书'),
    }),
    remembers: {
      namedPersons: named('/recipient'),
      serviceAddress: '/address',
      electronicConsent: '/electronic',
      electronicAddress: '/electronicAddress',
    },
    handles: true,
    documents: [{ template: 'service-address-confirmation' }],
  },
  step: {
    from: { main: ['clue', 'investigating', 'concluded', 'noticed', 'decided', 'spared'] },
    articles: [apl(61, 2)],
    must: [
      { articles: [apl(61)], test: { condition: 'date-not-in-future', with: { at: '/confirmedOn' } }, says: '确认日期不得晚于今天。' },
      { articles: [apl(61)], test: { field: '/toldConsequences', in: [true] }, says: '应当告知当事人确认送达地址的后果。' },
      {
        articles: [apl(61, 2), cpl(90)],
        test: { any: [{ field: '/electronic', in: [false] }, { not: { field: '/electronicAddress', in: [null, ''] } }] },
        says: '同意电子送达的，应当写明接收的特定系统或者地址。',
      },
    ],
    moves: [],
  },
});
