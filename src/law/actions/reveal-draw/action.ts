import { Type } from 'typebox';
import { gbf54, opt } from '../../cite.ts';
import { drawId, hex32 } from '../../form-parts/draws.ts';
import { form, line, mayLine, person } from '../../form-parts/fields.ts';
import { usccOf } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

/** Whether `root` is the log's own root at the size committed to is asked by the database, which has the log (db/migrations). */
export const revealDraw = member({
  action: {
    id: 'reveal-draw',
    title: '双随机抽取',
    says: '公开种子，用承诺之后的日志树根按公开算法抽取；任何人都可以复算，与复算不同的结果不能写入。',
    articles: [opt(54), gbf54],
    who: { roles: ['supervisor'] },
    form: form({
      draw: drawId(),
      seed: hex32('种子', '承诺时保密的 32 字节。'),
      size: Type.Integer({ title: '日志条数', minimum: 1, maximum: 1_000_000_000 }),
      root: hex32('日志树根', '日志在该条数时的 RFC 6962 树根。'),
      outsideValue: mayLine('外部随机来源公布的数字', { description: '依公布的次序连写，不加空格和标点。' }),
      result: Type.Array(
        Type.Object(
          {
            object: usccOf({ title: '检查对象' }),
            name: line('名称'),
            officers: Type.Array(person('执法人员', 'officer'), { title: '执法人员', minItems: 2, maxItems: 2 }),
          },
          { title: '抽取结果', additionalProperties: false },
        ),
        { title: '抽取结果', minItems: 1, maxItems: 1000 },
      ),
    }),
    remembers: {
      draws: { from: '', as: { under: '/draw' } },
      committed: { value: null, as: { under: '/draw' } },
    },
    documents: [{ template: 'draw-result' }],
  },
  step: {
    from: { main: ['open'] },
    articles: [opt(54)],
    must: [
      { articles: [opt(54)], test: { condition: 'draw-is-open' }, says: '没有待抽取的这项承诺。' },
      { articles: [opt(54)], test: { condition: 'drawer-apart' }, says: '抽取人本人在执法人员范围内。' },
      { articles: [opt(54)], test: { condition: 'draw-revealed-truly' }, says: '抽取结果不能写入。' },
    ],
    moves: [],
  },
});
