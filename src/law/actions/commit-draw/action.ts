import { Type } from 'typebox';
import { gbf54, opt } from '../../cite.ts';
import { drawId, hex32 } from '../../form-parts/draws.ts';
import { choice, form, line, mayDay, mayLine, person } from '../../form-parts/fields.ts';
import { inspectionItems, risks, usccOf } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

/** Everything the result will hang on is fixed here, but for the seed, which only its hash gives away, and for what the log will hold later. */
export const commitDraw = member({
  action: {
    id: 'commit-draw',
    title: '双随机抽取承诺',
    says: '抽取之前固定检查对象、执法人员、回避和数量，并公布秘密种子的数字摘要；以后不能再改，只能按公开算法抽取。',
    articles: [opt(54), gbf54],
    who: { roles: ['supervisor'] },
    form: form({
      draw: drawId(),
      title: line('抽查任务'),
      items: inspectionItems(),
      industry: mayLine('行业', { description: '只在某一行业中抽取的填写。' }),
      risk: Type.Optional(choice('风险等级', risks)),
      objectPool: Type.String({
        title: '检查对象范围',
        description: '统一社会信用代码，一行一家，按字符次序。',
        'x-hint': '由系统按检查对象名录填入；核对有无已经注销、不属于本次任务的，改动应当先改名录。',
        minLength: 1,
        maxLength: 400_000,
      }),
      objectsDigest: hex32('检查对象范围的摘要', 'SHA-256。'),
      count: Type.Integer({ title: '抽取数量', minimum: 1, maximum: 1000 }),
      officerPool: Type.String({
        title: '执法人员范围',
        description: '人员编号，一行一人，按字符次序。',
        'x-hint': '由系统按持证人员填入；不参加的在下面写明姓名和理由，不在这里删去。',
        minLength: 1,
        maxLength: 40_000,
      }),
      officersDigest: hex32('执法人员范围的摘要', 'SHA-256。'),
      leftOut: Type.Array(
        Type.Object(
          { officer: person('执法人员', 'officer'), reason: line('不参加的理由', { 'x-words': ['休假', '脱产培训', '抽调', '病假'] }) },
          { title: '不参加抽取的人员', additionalProperties: false },
        ),
        { title: '不参加抽取的执法人员', maxItems: 200 },
      ),
      recusals: Type.Array(
        Type.Object(
          { officer: person('执法人员', 'officer'), object: usccOf({ title: '回避的检查对象' }), reason: line('回避的理由') },
          { title: '回避', additionalProperties: false },
        ),
        { title: '回避', maxItems: 500 },
      ),
      commitment: hex32('承诺', '秘密种子的 SHA-256 摘要。'),
      after: Type.Integer({
        title: '日志再增加几条后抽取',
        description: '抽取用本次承诺之后日志增加到这一条数时的树根，承诺时无人知道。',
        minimum: 1,
        maximum: 1000,
        default: 1,
      }),
      outside: mayLine('本机关以外的随机来源', { description: '例如某期双色球开奖号码；填写的，抽取时一并使用。' }),
      outsideOn: mayDay('外部随机来源公布日期'),
      outsideDigits: Type.Optional(
        Type.Integer({
          title: '外部来源的数字位数',
          description: '抽取时只填数字、依公布的次序连写，例如七个两位号码为14位；事先定下写法，事后就没有可以选择的。',
          minimum: 1,
          maximum: 60,
        }),
      ),
    }),
    remembers: {
      committed: { from: '', as: { under: '/draw' } },
      titles: { from: '/title', as: { under: '/draw' } },
      itemsOfDraws: { from: '/items', as: { under: '/draw' } },
    },
  },
  step: {
    from: { main: ['open'] },
    articles: [opt(54)],
    must: [
      { articles: [opt(54)], test: { condition: 'draw-objects-complete' }, says: '检查对象范围不对。' },
      { articles: [opt(54), gbf54], test: { condition: 'draw-officers-complete' }, says: '执法人员范围不对。' },
      { articles: [opt(54)], test: { condition: 'drawer-apart' }, says: '抽取人本人在执法人员范围内，请由不参加检查的人员抽取。' },
      { articles: [opt(54), gbf54], test: { condition: 'draw-well-prepared' }, says: '还不能承诺这次抽取。' },
    ],
    moves: [],
  },
});
