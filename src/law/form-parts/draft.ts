import { Type } from 'typebox';
import { discretionCalc } from './discretion-calc.ts';
import { choice, day, line, mayMoney, money, text, yes } from './fields.ts';
import { party } from './party.ts';

/** 处罚法 9, items 3 to 5, as far as this bureau may impose them. */
const otherKinds = [
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
] as const;

/** 处罚种类和幅度 (处罚法 9). Amounts in whole yuan. */
export const measures = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Object(
    {
      warning: yes('警告'),
      criticism: yes('通报批评'),
      fine: mayMoney('罚款（元）'),
      confiscateGains: mayMoney('没收违法所得（元）'),
      confiscateProperty: mayMoney('没收非法财物（价值，元）'),
      other: Type.Array(Type.Enum([...otherKinds]), { title: '其他种类', maxItems: 7, uniqueItems: true, 'x-widget': 'checkboxes' }),
    },
    { title: '处罚种类和幅度', additionalProperties: false, ...notes },
  );

/** 按日连续处罚 (安法 112): which decision, from when to when. */
const daily = () =>
  Type.Optional(
    Type.Object(
      {
        originalNumber: line('原处罚决定书文号'),
        orderedOn: day('作出责令改正之日'),
        from: day('计罚起日', { description: '最早为作出责令改正之日的次日。' }),
        until: day('计罚止日', { description: '最晚为最近一次复查认定拒不改正之日。' }),
        days: Type.Integer({ title: '计罚日数', description: '首尾两日均计。', minimum: 1, maximum: 3660 }),
        perDay: money('每日数额（元）', { description: '原处罚数额。' }),
      },
      { title: '按日连续处罚', description: '只有按日连续处罚的案件填写（安全生产法112条）。', additionalProperties: false },
    ),
  );

/**
 * 拟作决定: the very thing legal review passes and the head decides. Its digest ties conclusion, review, discussion and decision
 * together; a changed comma is another draft.
 */
export const draft = (notes: { readonly 'x-fact'?: string } = {}) =>
  Type.Object(
    {
      outcome: choice('处理意见', { penalty: '给予行政处罚', 'no-penalty': '不予行政处罚' }),
      party: party({ 'x-fact': 'party' }),
      facts: text('违法事实', {
        'x-hint': '写清时间、地点、行为、经过、情节和后果，只写有证据支持的事实。',
        'x-words': ['经查，', '以上事实，有下列证据证实：'],
      }),
      evidence: text('证据', {
        'x-hint': '逐项列出证据名称、来源和证明内容，与案卷编号对应。',
        'x-words': ['1.现场检查记录，证明……；', '2.询问笔录，证明……；', '3.书证复制件，证明……。'],
      }),
      violated: text('违反的规定', {
        maxLength: 2000,
        'x-hint': '写明规定义务的条款，法规全称加条、款、项；设定处罚的条款写在依据里。',
        'x-words': ['上述行为违反了'],
      }),
      basis: text('处理依据', {
        maxLength: 2000,
        'x-hint': '写明设定处罚的条款，法规全称加条、款、项；不予处罚的，写明不予处罚的条款。',
        'x-words': ['依据'],
      }),
      matterStep: Type.Integer({
        title: '适用的处罚档次',
        description: '执法事项所列的情形：先责令改正的，逾期未改正或者拒不改正才适用后面的档次。',
        minimum: 1,
        maximum: 9,
        'x-widget': 'matter-step',
      }),
      fineBase: Type.Optional(
        mayMoney('罚款计算基数（元）', { description: '罚款按上一年年收入、违法所得或者原罚款数额计算的填写该数额；按固定数额的不填。' }),
      ),
      grade: choice('裁量', { normal: '一般', lighter: '从轻', mitigated: '减轻', heavier: '从重', none: '不予处罚' }),
      discretionCalc: Type.Optional(discretionCalc()),
      measures: measures(),
      exemption: Type.Optional(
        choice('不予处罚的情形', {
          minor: '违法行为轻微并及时改正，没有造成危害后果（处罚法33条1款前段）',
          first: '初次违法且危害后果轻微并及时改正（处罚法33条1款后段）',
          blameless: '当事人有证据足以证明没有主观过错（处罚法33条2款）',
          child: '不满十四周岁（处罚法30条）',
          incapable: '不能辨认或者不能控制自己行为（处罚法31条）',
          expired: '违法行为超过追究时效（处罚法36条）',
          unproved: '违法事实不能成立（处罚法57条1款3项）',
        }),
      ),
      finedBefore: yes('同一违法行为已被其他机关罚款', { description: '同一个违法行为不得给予两次以上罚款（处罚法29条）。' }),
      discretion: text('裁量理由', {
        'x-hint': '写明适用的裁量基准、考虑的情节和计算过程；从轻、减轻、从重的，写明依据。',
        'x-words': ['当事人能够配合调查并按期改正，', '属于初次违法，'],
      }),
      daily: daily(),
      correction: text('责令改正的内容', {
        maxLength: 2000,
        'x-hint': '实施处罚应当责令当事人改正或者限期改正（处罚法28条）；已经改正的，写明改正情况。',
        'x-words': ['责令立即改正', '责令限期改正，已于……改正完毕'],
      }),
      performance: text('履行方式和期限', {
        maxLength: 2000,
        'x-words': ['自收到本决定书之日起十五日内，到指定银行或者通过电子支付系统缴纳罚款。', '/'],
      }),
    },
    { title: '拟作决定', additionalProperties: false, 'x-widget': 'draft', ...notes },
  );
