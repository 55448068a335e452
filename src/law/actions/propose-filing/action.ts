import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { line, text, remark, day, mayDay, yes, choice, officers, form } from '../../form-parts/fields.ts';
import { endNotInFuture, isPenaltyMatter, lawInTime, matterInForce } from '../../form-parts/matter-gates.ts';
import { party } from '../../form-parts/party.ts';
import { member } from '../../member.ts';

export const proposeFiling = member({
  action: {
    id: 'propose-filing',
    title: '提请立案',
    says: '符合立案标准的，两名承办人提出立案意见，报负责人批准。',
    articles: [apl(54, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({
      officers: officers({ description: '本案承办人，不得少于两人，应当包括本人。' }),
      caseName: line('案由', { 'x-fact': 'caseName' }),
      matter: Type.String({ title: '执法事项', minLength: 1, maxLength: 64, 'x-widget': 'matter', 'x-fact': 'matter' }),
      party: party({ 'x-fact': 'party' }),
      discoveredOn: day('发现日期', { 'x-fact': 'discoveredOn' }),
      conductFrom: mayDay('违法行为开始之日', { 'x-fact': 'conductFrom' }),
      conductEnd: mayDay('违法行为发生或者终了之日', { 'x-fact': 'conductEnd', description: '还在继续的不填。' }),
      graveHarm: yes('涉及公民生命健康安全、金融安全且有危害后果', {
        description: '是：追究时效为五年；否：两年（处罚法36条）。',
        default: false,
      }),
      lawInTime: lawInTime(),
      jurisdiction: choice('管辖依据', {
        place: '违法行为发生地在本行政区域',
        assigned: '上级指定管辖',
        first: '两个以上机关都有管辖权，本机关最先立案',
      }),
      capacity: choice('执法身份', { own: '以本机关名义', entrusted: '受委托组织以本机关名义实施' }),
      entrustment: Type.Optional(
        Type.Object(
          {
            number: line('委托书文号'),
            from: day('委托期限自'),
            to: day('委托期限至'),
            published: yes('委托机关和受委托组织均已公布委托书'),
          },
          { title: '委托书', additionalProperties: false },
        ),
      ),
      duplicateReason: remark('与其他案件分别办理的理由', {
        description: '同一当事人、同一事项、行为时间重合的案件正在办理，而不并案的，写明理由。',
        'x-hint': '写明另案的案号，行为、时间、地点有何不同，以及为什么分别办理不会对同一违法行为罚款两次（处罚法29条）。',
      }),
      facts: text('案情摘要', { 'x-hint': '写明线索来源、发现的时间地点、涉嫌的行为和已有的初步证据；立案时只是涉嫌，不下结论。' }),
      opinion: text('承办人意见', { 'x-words': ['当事人的行为涉嫌违反……，建议立案调查。'] }),
    }),
    remembers: {
      caseName: '/caseName',
      matter: '/matter',
      party: '/party',
      discoveredOn: '/discoveredOn',
      conductFrom: '/conductFrom',
      conductEnd: '/conductEnd',
      capacity: '/capacity',
      graveHarm: '/graveHarm',
      lawInTime: '/lawInTime',
      handlers: '/officers',
      filingFacts: '/facts',
      filingOpinion: '/opinion',
    },
    handles: true,
  },
  step: {
    from: { main: ['clue'] },
    articles: [apl(54, 2)],
    must: [
      isPenaltyMatter,
      matterInForce,
      endNotInFuture,
      { gate: 'PG3', articles: [apl(36)], test: { condition: 'limitation-not-passed' }, says: '违法行为已过追究时效，不再给予行政处罚。' },
      {
        gate: 'PG4',
        articles: [apl(29), apl(54, 2)],
        test: { any: [{ condition: 'no-open-duplicate' }, { not: { field: '/duplicateReason', in: [null, ''] } }] },
        says: '可能与其他案件重复立案；属于同一违法行为的请并案，确需分别办理的，写明理由。',
      },
      {
        gate: 'PG17',
        articles: [apl(20)],
        test: { any: [{ field: '/capacity', in: ['own'] }, { condition: 'entrustment-valid' }] },
        says: '受委托组织实施处罚，应当有在期限内并且双方均已公布的书面委托。',
      },
    ],
    moves: [{ track: 'main', to: 'filing-proposed' }],
  },
});
