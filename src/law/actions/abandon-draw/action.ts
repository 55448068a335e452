import { Type } from 'typebox';
import { opt } from '../../cite.ts';
import { drawId, hex32 } from '../../form-parts/draws.ts';
import { form, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const abandonDraw = member({
  action: {
    id: 'abandon-draw',
    title: '放弃抽取',
    says: '已经承诺的抽取确实不能进行的，由主要负责人写明理由放弃，并公布种子，使任何人都能看出放弃的是什么结果。',
    articles: [opt(54)],
    who: { roles: ['principal-head'] },
    form: form({
      draw: drawId(),
      seed: Type.Optional(hex32('种子', '承诺时保密的 32 字节。')),
      lost: yes('种子已遗失', { default: false }),
      reason: text('向社会公开的理由', {
        maxLength: 1000,
        'x-hint': '写明抽取为什么不能进行、何时发现、以后怎样重新安排；将随种子一并公开，不写个人信息。',
      }),
    }),
    remembers: {
      abandoned: { from: '', as: { under: '/draw' } },
      committed: { value: null, as: { under: '/draw' } },
    },
  },
  step: {
    from: { main: ['open'] },
    articles: [opt(54)],
    must: [
      { articles: [opt(54)], test: { condition: 'draw-is-open' }, says: '没有待抽取的这项承诺。' },
      { articles: [opt(54)], test: { condition: 'abandoned-openly' }, says: '放弃抽取应当公开种子。' },
    ],
    moves: [],
  },
});
