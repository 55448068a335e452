import { Type } from 'typebox';
import { gbf54, opt, wsl } from '../../cite.ts';
import { choice, form, line, mayLine, moment, officers, remark, text, yes } from '../../form-parts/fields.ts';
import { inspectionItems } from '../../form-parts/inspection.ts';
import { member } from '../../member.ts';

const modes = ['日常检查', '专项检查', '“双随机、一公开”抽查', '个案检查', '联合检查', '复查'] as const;

/** 检查方案: what is looked at, how, by whom and with whom; nobody goes where paper or data would do. */
export const proposeInspection = member({
  action: {
    id: 'propose-inspection',
    title: '拟定检查方案',
    says: '两名执法人员拟定检查方案，写明公布的检查事项、内容、方式、时间和随行人员，报负责人批准。',
    articles: [wsl(62, 2), gbf54],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({
      officers: officers({ description: '本次检查的执法人员，不得少于两人，应当包括本人。' }),
      items: inspectionItems({ 'x-fact': 'items' }),
      scope: text('检查内容', {
        maxLength: 2000,
        'x-fact': 'scope',
        'x-words': ['安全生产责任制、教育培训、隐患排查治理、应急管理情况。'],
      }),
      basis: text('检查依据', {
        maxLength: 2000,
        'x-fact': 'basis',
        'x-words': ['《中华人民共和国安全生产法》第六十二条第二款、第六十五条第一款'],
      }),
      mode: Type.Enum([...modes], { title: '检查方式', 'x-fact': 'mode' }),
      means: choice(
        '检查手段',
        { 'on-site': '入企现场检查', paper: '书面检查', remote: '数据共享、远程视频等非现场检查' },
        { 'x-fact': 'means' },
      ),
      whyOnSite: remark('需要入企的理由', {
        description: '书面核查、数据共享、智慧监管能够达到目的的，不得入企。',
        'x-hint': '写明要到现场核对什么、为什么材料、数据和视频看不出来，例如设备的实际状态、安全距离；不入企的不填。',
      }),
      place: line('检查地点', { maxLength: 300, 'x-fact': 'party.address' }),
      from: moment('计划开始时间'),
      to: moment('计划结束时间'),
      announced: choice('是否提前通知', { notice: '提前送达检查通知书', unannounced: '不提前通知，进场时当场送达' }),
      unannouncedReason: remark('不提前通知的理由', {
        'x-hint': '提前通知的不填。不通知的，写明通知会怎样妨碍检查，例如隐患可能被临时掩盖。',
      }),
      helpers: Type.Array(
        Type.Object(
          {
            name: line('姓名'),
            unit: line('单位'),
            task: line('提供的技术支持', { 'x-words': ['专家，提供技术意见', '检测人员，操作仪器'] }),
          },
          { title: '随行人员', additionalProperties: false },
        ),
        {
          title: '随行专家、技术人员',
          description: '只提供技术支持，不得实施检查；人数批准后不得增加。第三方机构、无执法资格的辅助人员、网格员不得实施检查。',
          maxItems: 10,
        },
      ),
      combinedWith: mayLine('联合检查的部门'),
      apartReason: mayLine('不联合检查的理由'),
      repeatReason: remark('重复检查的理由', {
        description: '近期已有检查或者有检查尚未办结的填写。',
        'x-hint': '写明上次检查的日期、事项和结果，这次有什么新的线索、事由，为什么不能合并进行。',
      }),
      swapReason: mayLine('更换抽中人员的理由', { description: '双随机抽查更换抽中执法人员的填写。' }),
      reminded: yes('已逐条提醒“五个严禁、八个不得”', {
        description:
          '严禁逐利检查、干扰正常生产经营、任性处罚、下达检查指标、变相检查；不得接受礼品礼金和报酬、宴请娱乐旅游，不得转嫁费用、强制中介服务，不得强求法定代表人到场，不得乱查封扣押冻结、动辄停产，不得将考核经费与检查频次罚没挂钩，不得以观摩督导考察名义检查。',
      }),
    }),
    remembers: {
      scheme: { from: '' },
      handlers: '/officers',
      items: '/items',
      scope: '/scope',
      basis: '/basis',
      mode: '/mode',
      means: '/means',
      plannedFrom: '/from',
      announced: '/announced',
    },
    handles: true,
  },
  step: {
    from: { main: ['task'] },
    articles: [wsl(62, 2), gbf54],
    must: [
      { gate: 'IG4', articles: [gbf54], test: { condition: 'items-published' }, says: '未公布的检查事项不得实施。' },
      { gate: 'IG5', articles: [gbf54, opt(54)], test: { condition: 'within-visit-cap' }, says: '超过年度检查频次上限，不得入企检查。' },
      { gate: 'IG6', articles: [gbf54], test: { condition: 'repeat-visit-explained' }, says: '重复检查预警。' },
      {
        gate: 'IG7',
        articles: [gbf54],
        test: { any: [{ not: { field: '/means', in: ['on-site'] } }, { not: { field: '/whyOnSite', in: [null, ''] } }] },
        says: '能用书面核查、数据共享、智慧监管的不得入企；确需入企的，请写明理由。',
      },
      {
        articles: [gbf54],
        test: { any: [{ field: '/announced', in: ['notice'] }, { not: { field: '/unannouncedReason', in: [null, ''] } }] },
        says: '不提前通知的，应当写明理由。',
      },
      { gate: 'IG8', articles: [gbf54, wsl(69)], test: { condition: 'combined-or-explained' }, says: '能联合检查的应当联合。' },
      { gate: 'IG2', articles: [opt(54)], test: { condition: 'officers-as-drawn' }, says: '执法人员与双随机抽取结果不符。' },
      { articles: [gbf54], test: { field: '/reminded', in: [true] }, says: '请先向检查人员逐条提醒“五个严禁、八个不得”。' },
      { articles: [gbf54], test: { condition: 'date-not-past', with: { at: '/from' } }, says: '计划检查时间不得早于今天。' },
    ],
    moves: [{ track: 'main', to: 'proposed' }],
  },
});
