import { apl } from '../../cite.ts';
import { text, day, choice, files, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const endHearing = member({
  action: {
    id: 'end-hearing',
    title: '终止听证',
    says: '当事人无正当理由不出席或者中途退出的，视为放弃听证权利，终止听证。',
    articles: [apl(64, 1, 6)],
    who: { roles: ['hearing-host'], independent: true },
    form: form({
      ground: choice('事由', { absent: '当事人及其代理人无正当理由拒不出席', left: '当事人及其代理人未经许可中途退出' }),
      on: day('日期'),
      record: text('经过', { 'x-hint': '写明通知何时送达、应到和实到人员、等候的时间或者退场的经过，由在场人签名。' }),
      recordings: files('录音录像'),
    }),
    recordings: [{ item: 'AV18', level: 'must' }],
  },
  step: {
    from: { main: ['noticed'], hearing: ['summoned'] },
    articles: [apl(64, 1, 6)],
    must: [
      {
        gate: 'PG8',
        articles: [apl(64, 1, 4)],
        test: { condition: 'signer-is-hearing-host' },
        says: '听证由本机关为本案指定的主持人主持。',
      },
      { gate: 'PG8', articles: [apl(64, 1, 6)], test: { condition: 'hearing-day-reached' }, says: '听证日期还没有到，不能终止听证。' },
    ],
    moves: [{ track: 'hearing', to: 'ended' }],
  },
});
