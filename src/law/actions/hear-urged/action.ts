import { acl } from '../../cite.ts';
import { choice, day, form, line, officers, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const hearUrged = member({
  action: {
    id: 'hear-urged',
    title: '听取催告后的陈述、申辩',
    says: '当事人收到催告书后陈述、申辩的，充分听取，记录、复核；事实、理由或者证据成立的，应当采纳。',
    articles: [acl(36)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      heardOn: day('日期'),
      speaker: line('陈述、申辩人'),
      record: text('陈述、申辩内容', { 'x-hint': '照原意记录事实、理由和证据；口头提出的由其核对签名，书面提出的附原件（强制法36条）。' }),
      review: text('复核情况', {
        'x-hint': '逐项写明核实了什么、结果如何；决定已经履行或者理由成立的应当采纳（强制法36条）。',
        'x-words': ['经复核，当事人提出的理由不成立。', '经复核，当事人提出的理由成立，予以采纳。'],
      }),
      result: choice('复核意见', { rejected: '不成立，不予采纳', adopted: '成立，予以采纳' }),
    }),
    remembers: { namedPersons: { from: '/speaker', as: 'list' } },
    handles: true,
  },
  step: {
    from: { main: ['registered'], urging: ['served', 'heard'] },
    articles: [acl(36)],
    must: [{ articles: [acl(36)], test: { condition: 'date-not-in-future', with: { at: '/heardOn' } }, says: '日期不得晚于今天。' }],
    moves: [
      { track: 'urging', to: 'heard', when: { field: '/result', in: ['rejected'] } },
      { track: 'urging', to: 'adopted', when: { field: '/result', in: ['adopted'] } },
    ],
  },
});
