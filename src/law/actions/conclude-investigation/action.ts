import { Type } from 'typebox';
import { alil, apl, arl, trf, wsl } from '../../cite.ts';
import { conclusionResets } from '../../form-parts/conclusion-resets.ts';
import { discretionGates } from '../../form-parts/discretion-gates.ts';
import { draft } from '../../form-parts/draft.ts';
import { text, remark, yes, mayDay, officers, form } from '../../form-parts/fields.ts';
import { endNotInFuture, isPenaltyMatter, lawInTime, matterInForce } from '../../form-parts/matter-gates.ts';
import { member } from '../../member.ts';

/** 调查终结: makes the draft, or makes it anew; whatever was built on the draft before falls away with it. */
export const concludeInvestigation = member({
  action: {
    id: 'conclude-investigation',
    title: '调查终结并拟出处理意见',
    says: '承办人综合证据，写出拟作决定，报送法制审核；改动拟作决定的，须重新送审。',
    articles: [apl(54, 1), apl(57, 1), apl(40)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      matter: Type.Optional(
        Type.String({
          title: '执法事项',
          description: '调查结果与立案事项不同的，改选应当适用的事项。',
          minLength: 1,
          maxLength: 64,
          'x-widget': 'matter',
          'x-fact': 'matter',
        }),
      ),
      conductEnd: mayDay('违法行为终了之日', {
        'x-fact': 'conductEnd',
        description: '还在继续的不填；填写后据以确定适用的法律和裁量基准。',
      }),
      lawInTime: lawInTime(),
      draft: draft({ 'x-fact': 'draft' }),
      complex: yes('情节复杂或者重大违法行为', { description: '应当由负责人集体讨论（处罚法57条2款）。', default: false }),
      majorHazard: Type.Optional(
        yes('存在重大事故隐患', {
          description: '一百八十日内三次或者一年内四次受到安全生产法处罚的，应当提请政府关闭（安全生产法113条）。',
        }),
      ),
      newFacts: remark('加重处罚的新事实、新证据', {
        description: '告知之后拟给予更重处罚的填写：写明与当事人陈述、申辩无关的新事实和新证据。',
        'x-hint': '逐项写明新的事实、证据名称和取得日期；不得因当事人陈述、申辩而加重处罚（处罚法45条2款）。',
      }),
      notCrime: remark('不移送司法机关的理由', {
        description: '本类违法行为可能涉及刑事责任的填写：写明为什么不涉嫌犯罪；涉嫌犯罪的应当移送，不得以罚代刑。',
        'x-hint': '对照可能涉及的罪名，写明后果、情节、数额等没有达到立案追诉标准的事实和证据（处罚法27条）。',
      }),
      report: text('调查经过和处理建议', {
        maxLength: 10000,
        'x-hint': '按时间写明立案、取证、采取的措施和当事人的配合情况，再写定性、裁量和处理建议；有疑点和不足的照实写明。',
      }),
    }),
    remembers: {
      draft: '/draft',
      party: '/draft/party',
      outcome: '/draft/outcome',
      complex: '/complex',
      majorHazard: '/majorHazard',
      matter: '/matter',
      conductEnd: '/conductEnd',
      lawInTime: '/lawInTime',
    },
    handles: true,
    documents: [{ template: 'case-proposal', numberAs: 'proposalNumber' }],
    volume: 'internal',
  },
  step: {
    from: { main: ['investigating', 'concluded', 'noticed'], transfer: ['none', 'proposed', 'refused', 'returned'] },
    articles: [apl(57, 1)],
    must: [
      isPenaltyMatter,
      matterInForce,
      endNotInFuture,
      {
        gate: 'PG15',
        articles: [apl(40), apl(46, 2)],
        test: {
          any: [
            { done: 'collect-evidence' },
            { done: 'record-inquiry' },
            { done: 'inspect-premises' },
            { done: 'survey-scene' },
            { done: 'take-samples' },
          ],
        },
        says: '案卷中还没有证据。违法事实不清、证据不足的，不得给予处罚，请先检查、询问或者收集证据。',
      },
      {
        gate: 'PG4',
        articles: [apl(29)],
        test: { any: [{ not: { field: '/draft/finedBefore', in: [true] } }, { field: '/draft/measures/fine', in: [null, 0] }] },
        says: '同一个违法行为已被罚款的，不得再给予罚款。',
      },
      {
        gate: 'PG4',
        articles: [apl(29)],
        test: { condition: 'not-fined-for-the-act' },
        says: '同一个违法行为不得给予两次以上罚款；可以给予其他种类处罚的，罚款填空。',
      },
      {
        gate: 'PG13',
        articles: [apl(30), apl(31)],
        test: { condition: 'party-may-be-punished' },
        says: '当事人依法不予处罚，请改为不予行政处罚。',
      },
      { gate: 'PG13', articles: [apl(30), apl(31)], test: { condition: 'capacity-fits-age' }, says: '当事人年龄与责任能力不一致。' },
      {
        gate: 'PG14',
        articles: [apl(33), apl(30), apl(31), apl(36), apl(57, 1, 3)],
        test: { condition: 'outcome-fits-measures' },
        says: '处理意见与处罚种类不一致。',
      },
      {
        gate: 'PG12',
        articles: [apl(27), apl(82), trf(11)],
        test: { any: [{ track: 'transfer', at: ['refused', 'returned'] }, { condition: 'crime-considered' }] },
        says: '涉嫌犯罪的应当移送司法机关；认为不涉嫌犯罪的，请写明不移送的理由。',
      },
      {
        gate: 'PG5',
        articles: [apl(28, 1), wsl(65, 1, 2)],
        // What 安法 112 presupposes stands in the original case, and `daily-penalty-fits` asks for it there.
        test: { any: [{ condition: 'matter-is-daily' }, { condition: 'step-is-open' }] },
        says: '所选处罚档次的前提还不具备。',
      },
      {
        articles: [apl(4), apl(9)],
        test: { condition: 'kinds-provided' },
        says: '处罚种类应当是执法事项所规定的种类。',
      },
      {
        gate: 'PG14',
        articles: [apl(30), apl(31), apl(32)],
        test: { condition: 'grounds-fit-grade' },
        says: '从轻、减轻的情形与裁量不一致。',
      },
      {
        gate: 'PG14',
        articles: [apl(33, 1)],
        test: { condition: 'first-violation' },
        says: '不属于初次违法，不能以初次违法为由不予处罚；符合其他情形的，请另选。',
      },
      {
        articles: [apl(34)],
        test: {
          any: [{ field: '/draft/outcome', in: ['no-penalty'] }, { condition: 'fine-in-range' }],
        },
        says: '罚款数额不在执法事项规定的幅度内；依法减轻处罚的，裁量请选“减轻”并写明依据，但不得高于法定最高额。',
      },
      ...discretionGates,
      { articles: [wsl(112)], test: { condition: 'daily-penalty-fits' }, says: '按日连续处罚的计算不对。' },
      {
        articles: [arl(64, 2), alil(71)],
        test: { condition: 'not-the-same-again' },
        says: '被责令重新作出决定的，不得以同一事实和理由作出相同或者基本相同的决定。',
      },
      {
        gate: 'PG7',
        articles: [apl(45, 2)],
        test: { condition: 'not-heavier' },
        says: '不得因当事人陈述、申辩或者要求听证而给予更重的处罚。',
      },
    ],
    moves: conclusionResets,
  },
});
