import { all } from '../../cite.ts';
import { choice, day, form, text } from '../../form-parts/fields.ts';
import { overFor, ending } from '../../form-parts/licence-acts.ts';
import { member } from '../../member.ts';

export const dropEnding = member({
  action: {
    id: 'drop-ending',
    title: '不予撤回、撤销',
    says: '听取意见后认为事由不成立，或者撤销可能对公共利益造成重大损害的，负责人决定不予撤回、撤销，许可继续有效。',
    articles: [all(8, 1), all(69, 3)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      act: ending(),
      ground: choice('理由', { unfounded: '事由不成立', 'public-interest': '撤销可能对公共利益造成重大损害', other: '其他' }),
      reason: text('说明', { 'x-hint': '写明采纳了什么意见、为什么事由不成立，或者撤销会给公共利益造成什么重大损害（许可法69条3款）。' }),
      decidedOn: day('决定日期'),
    }),
    remembers: { endingDropped: '/ground' },
  },
  step: {
    from: { ending: ['proposed', 'told', 'open', 'heard', 'drafted'] },
    articles: [all(69, 3)],
    must: [
      { articles: [all(69)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天。' },
      { articles: [all(69)], test: { condition: 'signer-is-not-handler' }, says: '由负责人决定，审查人员不得决定。' },
      {
        gate: 'LG10',
        articles: [all(69)],
        test: { condition: 'fact-names-act', with: { fact: 'endingAct' } },
        says: '事项与提出的不同。',
      },
    ],
    moves: [{ track: 'ending', to: 'dropped' }, ...overFor('/act')],
  },
});
