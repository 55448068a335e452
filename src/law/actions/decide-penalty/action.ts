import { apl } from '../../cite.ts';
import { defenceOver, hearingOver, decisionGates, decisionMoves } from '../../form-parts/decision-gates.ts';
import { draft } from '../../form-parts/draft.ts';
import { text, remark, day, form } from '../../form-parts/fields.ts';
import { matterInForce } from '../../form-parts/matter-gates.ts';
import { member } from '../../member.ts';

export const decidePenalty = member({
  action: {
    id: 'decide-penalty',
    title: '作出行政处罚决定',
    says: '负责人对审核通过的拟作决定作出行政处罚决定，制发行政处罚决定书。',
    articles: [apl(57, 1, 1), apl(58), apl(59), apl(60)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      draft: draft({ 'x-fact': 'draft' }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意，依法作出行政处罚决定。'] }),
      lateReason: remark('超过九十日的原因', { description: '自立案之日起已超过九十日的，应当写明原因（处罚法60条）。' }),
    }),
    remembers: { decidedOn: '/decidedOn', fine: '/draft/measures/fine', result: { value: 'penalty' } },
    decides: true,
    concludes: true,
    documents: [
      { template: 'decision-organisation', when: { field: '/draft/party/kind', in: ['organisation'] }, numberAs: 'decisionNumber' },
      {
        template: 'decision-person',
        when: { field: '/draft/party/kind', in: ['citizen', 'individual-business'] },
        numberAs: 'decisionNumber',
      },
    ],
  },
  step: {
    from: { main: ['noticed'], review: ['passed'], notice: ['served'] },
    articles: [apl(57, 1)],
    must: [
      ...decisionGates,
      matterInForce,
      {
        gate: 'PG14',
        articles: [apl(57, 1, 1)],
        test: { field: '/draft/outcome', in: ['penalty'] },
        says: '审核通过的是不予行政处罚，不能作出处罚决定。',
      },
      {
        gate: 'PG7',
        articles: [apl(44), apl(45), apl(62)],
        test: defenceOver,
        says: '当事人的陈述、申辩还没有听取、复核，也没有放弃或者逾期，不得作出处罚决定。',
      },
      {
        gate: 'PG8',
        articles: [apl(63), apl(64), apl(65)],
        test: hearingOver,
        says: '应当告知听证的，听证权利还没有告知、放弃、逾期或者听证还没有结束，不得作出处罚决定。',
      },
      { gate: 'PG13', articles: [apl(30), apl(31)], test: { condition: 'party-may-be-punished' }, says: '当事人依法不予处罚。' },
      { gate: 'PG3', articles: [apl(36)], test: { condition: 'limitation-not-passed' }, says: '违法行为已过追究时效，不再给予行政处罚。' },
    ],
    moves: [{ track: 'main', to: 'decided' }, ...decisionMoves],
  },
});
