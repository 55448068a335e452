import { Type } from 'typebox';
import { apl, arl, wsl } from '../../cite.ts';
import { choice, day, files, form, officers, yes } from '../../form-parts/fields.ts';
import { matterInForce } from '../../form-parts/matter-gates.ts';
import { leniency, spotPenalty } from '../../form-parts/spot-penalty.ts';
import { member } from '../../member.ts';

/**
 * 当场处罚 (处罚法 51, 52): decided, filled in on the numbered form, signed and handed over in one act by the officers themselves. It passes no legal
 * review, for 58 concerns what a head decides; so what it may impose is held to the limits of 51 here, and by the database once more.
 */
export const imposeOnTheSpot = member({
  action: {
    id: 'impose-on-the-spot',
    title: '当场作出处罚决定',
    says: '填写预定格式、编有号码的当场处罚决定书，由执法人员签名并当场交付当事人；拒绝签收的注明。',
    articles: [apl(51), apl(52), arl(23)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      clear: yes('违法事实确凿并有法定依据，案情不复杂'),
      suspectedCrime: yes('涉嫌犯罪', { default: false }),
      leniency: leniency(),
      penalty: spotPenalty(),
      decidedOn: day('决定日期'),
      payment: choice('罚款的缴纳', { bank: '十五日内到指定银行或者电子支付系统缴纳', 'on-the-spot': '当场收缴', none: '没有罚款' }),
      collectionGround: Type.Optional(
        choice(
          '当场收缴的情形',
          {
            small: '依法给予一百元以下罚款',
            'hard-later': '不当场收缴事后难以执行',
            remote: '边远、水上、交通不便地区，当事人缴纳确有困难并提出',
          },
          { description: '选“当场收缴”的填写，写入决定书（处罚法68条、69条）。', 'x-only-where': { payment: ['on-the-spot'] } },
        ),
      ),
      delivery: choice('当场交付', { signed: '已当场签收', refused: '拒绝签收，已注明' }),
      recordings: files('录音录像'),
    }),
    remembers: {
      party: '/penalty/party',
      draft: '/penalty',
      decidedOn: '/decidedOn',
      decisionServedOn: '/decidedOn',
      fine: '/penalty/measures/fine',
      result: { value: 'penalty' },
      reconsiderationFirst: { value: true },
    },
    handles: true,
    concludes: true,
    recordings: [{ item: 'AV16', level: 'should' }],
    documents: [
      {
        template: 'summary-decision-organisation',
        when: { field: '/penalty/party/kind', in: ['organisation'] },
        numberAs: 'decisionNumber',
      },
      {
        template: 'summary-decision-person',
        when: { field: '/penalty/party/kind', in: ['citizen', 'individual-business'] },
        numberAs: 'decisionNumber',
      },
    ],
  },
  step: {
    from: { main: ['heard'], recusal: ['none', 'decided'] },
    articles: [apl(51), apl(52)],
    must: [
      {
        articles: [apl(51)],
        test: { field: '/clear', in: [true] },
        says: '违法事实还不确凿或者案情复杂的，不得当场处罚，请转为普通程序。',
      },
      {
        gate: 'PG12',
        articles: [apl(27), apl(82)],
        test: { field: '/suspectedCrime', in: [false] },
        says: '涉嫌犯罪的，不得以行政处罚代替移送，请转为普通程序办理移送。',
      },
      {
        articles: [apl(51)],
        test: { condition: 'within-spot-limits' },
        says: '超出当场处罚的种类或者限额，请转为普通程序。',
      },
      {
        articles: [apl(4), apl(34)],
        test: { condition: 'fine-in-range' },
        says: '罚款数额不在执法事项规定的幅度内；法定最低额高于当场处罚限额的，请转为普通程序。',
      },
      matterInForce,
      {
        gate: 'PG5',
        articles: [apl(28, 1), wsl(65, 1, 2)],
        test: { condition: 'step-is-open' },
        says: '所选处罚档次的前提还不具备。',
      },
      { articles: [apl(4), apl(9)], test: { condition: 'kinds-provided' }, says: '处罚种类应当是执法事项所规定的种类。' },
      { articles: [apl(9)], test: { condition: 'imposes-something' }, says: '没有选择处罚种类。' },
      {
        gate: 'PG13',
        articles: [apl(30), apl(31)],
        test: { condition: 'party-may-be-punished' },
        says: '当事人依法不予处罚，请改为批评教育。',
      },
      { gate: 'PG13', articles: [apl(30), apl(31)], test: { condition: 'capacity-fits-age' }, says: '当事人年龄与责任能力不一致。' },
      { gate: 'PG14', articles: [apl(32)], test: { condition: 'grounds-fit-grade' }, says: '从轻、减轻的情形与裁量不一致。' },
      { gate: 'PG14', articles: [apl(33, 1)], test: { condition: 'leniency-asked' }, says: '应当先考虑是否可以不予处罚。' },
      { gate: 'PG3', articles: [apl(36)], test: { condition: 'limitation-not-passed' }, says: '违法行为已过追究时效，不再给予行政处罚。' },
      { gate: 'PG4', articles: [apl(29)], test: { condition: 'not-fined-for-the-act' }, says: '同一个违法行为已被罚款，不得再次罚款。' },
      { gate: 'PG6', articles: [apl(43)], test: { condition: 'signer-not-recused' }, says: '已被决定回避的人员不得参与本案。' },
      { articles: [apl(52)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天，不得倒签。' },
      {
        articles: [apl(67), apl(68)],
        test: {
          any: [
            {
              all: [
                { field: '/penalty/measures/fine', in: [null, 0] },
                { field: '/payment', in: ['none'] },
              ],
            },
            { all: [{ not: { field: '/penalty/measures/fine', in: [null, 0] } }, { not: { field: '/payment', in: ['none'] } }] },
          ],
        },
        says: '罚款的缴纳方式与是否罚款不一致。',
      },
      {
        articles: [apl(67), apl(68), apl(69)],
        test: { condition: 'collection-ground-fits' },
        says: '当场收缴的情形与缴纳方式、罚款数额不符。',
      },
    ],
    moves: [
      { track: 'main', to: 'decided' },
      { track: 'validity', to: 'in-force' },
      { track: 'disclosure', to: 'due' },
      { track: 'filing', to: 'due' },
      { track: 'payment', to: 'due', when: { not: { field: '/penalty/measures/fine', in: [null, 0] } } },
    ],
  },
});
