import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { defenceOver, hearingOver } from '../../form-parts/decision-gates.ts';
import { line, text, day, choice, person, people, draftDigest, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const discussCollectively = member({
  action: {
    id: 'discuss-collectively',
    title: '集体讨论',
    says: '情节复杂或者重大违法行为给予行政处罚，由机关负责人集体讨论决定。',
    articles: [apl(57, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draftDigest: draftDigest(),
      heldOn: day('讨论日期'),
      place: line('地点', { maxLength: 300 }),
      chair: person('主持人'),
      reporter: person('汇报人', 'officer'),
      recorder: person('记录人'),
      members: people('参加讨论的负责人', 2, undefined, { description: '机关负责人，不得少于两人。' }),
      attendees: Type.Optional(people('列席人员', 0)),
      content: text('讨论内容', {
        maxLength: 10000,
        'x-hint': '写明汇报的事实、证据、依据、裁量和法制审核意见，以及需要讨论决定的问题；各人的意见写在讨论记录里。',
      }),
      opinions: text('讨论记录', { maxLength: 20000, 'x-hint': '逐人记录意见，包括不同意见。' }),
      result: choice('结论', { agreed: '同意拟作决定', otherwise: '不同意，退回修改拟作决定' }),
      conclusion: text('结论性意见', { 'x-words': ['经集体讨论，一致同意对当事人作出以下行政处罚：'] }),
    }),
    remembers: { discussedDraft: '/draftDigest' },
    recordings: [{ item: 'AV19', level: 'may' }],
    documents: [{ template: 'discussion-record', numberAs: 'discussionNumber' }],
    volume: 'internal',
  },
  step: {
    from: { main: ['concluded', 'noticed'], review: ['passed'] },
    articles: [apl(57, 2)],
    must: [
      { gate: 'PG10', articles: [apl(57, 2)], test: { condition: 'draft-is-current' }, says: '讨论的不是最新的拟作决定，请刷新。' },
      { gate: 'PG10', articles: [apl(57, 2)], test: { condition: 'heads-discuss' }, says: '集体讨论由本机关负责人参加。' },
      {
        articles: [apl(57, 2)],
        test: { condition: 'date-not-in-future', with: { at: '/heldOn' } },
        says: '讨论日期不得晚于今天。',
      },
      {
        articles: [apl(57, 2)],
        test: { condition: 'date-not-before', with: { at: '/heldOn', after: 'review-decision' } },
        says: '集体讨论在法制审核通过之后。',
      },
      {
        gate: 'PG7',
        articles: [apl(45), apl(62)],
        test: { any: [{ fact: 'outcome', in: ['no-penalty'] }, defenceOver] },
        says: '当事人的陈述、申辩还没有听取、复核，也没有放弃或者逾期，不能讨论。',
      },
      {
        gate: 'PG8',
        articles: [apl(63)],
        test: { any: [{ fact: 'outcome', in: ['no-penalty'] }, hearingOver] },
        says: '听证程序还没有结束，不能讨论。',
      },
    ],
    moves: [
      { track: 'discussion', to: 'agreed', when: { field: '/result', in: ['agreed'] } },
      { track: 'discussion', to: 'otherwise', when: { field: '/result', in: ['otherwise'] } },
    ],
  },
});
