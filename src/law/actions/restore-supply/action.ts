import { wsl } from '../../cite.ts';
import { choice, day, form, line, moment, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const restoreSupply = member({
  action: {
    id: 'restore-supply',
    title: '决定恢复供电、恢复供应民用爆炸物品',
    says: '当事人履行决定、消除隐患的，及时解除措施，书面通知供应单位和生产经营单位恢复供应。',
    articles: [wsl(70, 2)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('恢复的理由', {
        complied: '已经履行决定、消除事故隐患',
        undone: '决定被撤销或者确认无效',
        unsafe: '继续停止供应会造成新的危险',
      }),
      performance: text('履行情况', {
        maxLength: 2000,
        'x-fact': 'verified',
        'x-hint': '写明何人何日核实、隐患怎样消除；不是因履行而恢复的，写明依据的文书或者新的危险。',
      }),
      supplier: line('供电（民爆供应）单位', { 'x-fact': 'cutOff.supplier' }),
      restoreAt: moment('恢复供应的时刻'),
      decidedOn: day('决定日期'),
    }),
    remembers: { restoredAt: '/restoreAt' },
    documents: [{ template: 'restoration-notice', numberAs: 'restorationNumber' }],
  },
  step: {
    from: { main: ['in-effect', 'restore-due'] },
    articles: [wsl(70, 2)],
    must: [
      {
        articles: [wsl(70, 2)],
        test: {
          any: [
            { track: 'main', at: ['restore-due'] },
            { field: '/ground', in: ['unsafe'] },
          ],
        },
        says: '还没有核实当事人履行决定、消除隐患的情况。请先由两名执法人员核实；继续停止供应会造成新的危险的除外。',
      },
      { articles: [wsl(70, 2)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天，不得倒签。' },
    ],
    moves: [
      { track: 'main', to: 'restored' },
      { track: 'restoration-service', to: 'due' },
    ],
  },
});
