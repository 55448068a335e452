import { apl } from '../../cite.ts';
import { line, text, day, yes, choice, people, files, form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

/** The decision rests on the hearing's record (处罚法 65), so what passed before it has to be reviewed again with it. */
export const holdHearing = member({
  action: {
    id: 'hold-hearing',
    title: '举行听证',
    says: '主持人举行听证，制作经当事人核对签名的笔录和听证报告；决定应当根据听证笔录作出。',
    articles: [apl(64), apl(65)],
    who: { roles: ['hearing-host'], independent: true },
    form: form({
      heldOn: day('听证日期', { 'x-fact': 'hearingOn' }),
      place: line('地点', { maxLength: 300 }),
      partyPresent: line('当事人和代理人'),
      investigators: people('调查人员', 1, 'officer', { 'x-fact': 'handlers' }),
      record: text('听证笔录', { maxLength: 50000, 'x-words': ['主持人：现在宣布听证开始。', '调查人员：', '当事人：'] }),
      checked: yes('笔录已交当事人核对并签名；拒绝签名的已注明'),
      summary: text('听证报告：基本情况', {
        maxLength: 10000,
        'x-hint': '写明案由、时间地点、参加人，调查人员提出的事实、证据和处罚建议，当事人的申辩和质证，双方争议在哪里。',
      }),
      opinion: text('听证报告：主持人意见', {
        maxLength: 5000,
        'x-hint': '逐项写明争议的事实和证据能否认定、拟作决定应当维持还是修改；只根据听证笔录（处罚法65条）。',
      }),
      finding: choice('意见', { maintain: '维持拟作决定', change: '修改拟作决定' }),
      recordings: files('录音录像'),
    }),
    remembers: { hearingFinding: '/finding', hearingRecord: '/summary', namedPersons: named('/partyPresent') },
    recordings: [{ item: 'AV18', level: 'must' }],
    documents: [{ template: 'hearing-record' }, { template: 'hearing-report', numberAs: 'hearingReportNumber' }],
  },
  step: {
    from: { main: ['noticed'], hearing: ['summoned'] },
    articles: [apl(64), apl(65)],
    must: [
      {
        gate: 'PG8',
        articles: [apl(64, 1, 4)],
        test: { condition: 'signer-is-hearing-host' },
        says: '听证由本机关为本案指定的主持人主持。',
      },
      {
        gate: 'PG8',
        articles: [apl(64, 1, 8)],
        test: { field: '/checked', in: [true] },
        says: '听证笔录应当交当事人或者其代理人核对无误后签名。',
      },
      {
        gate: 'PG8',
        articles: [apl(64, 1, 2)],
        test: { condition: 'hearing-day-as-told' },
        says: '听证应当在通知的日期举行；改期的，请重新通知。',
      },
    ],
    moves: [
      { track: 'hearing', to: 'held' },
      { track: 'review', to: 'ready' },
      { track: 'discussion', to: 'none' },
    ],
  },
});
