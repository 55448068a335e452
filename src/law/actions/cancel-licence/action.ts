import { all } from '../../cite.ts';
import { choice, day, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 注销: a formality once the licence has ended by law (许可法 70); it ends nothing of itself. */
export const cancelLicence = member({
  action: {
    id: 'cancel-licence',
    title: '注销许可',
    says: '有效期届满未延续、被许可人终止、许可已被撤回撤销或者证件被吊销等情形，依法办理注销手续。',
    articles: [all(70)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      ground: choice('情形', {
        expired: '有效期届满未延续',
        terminated: '法人或者其他组织依法终止',
        undone: '许可已被撤回、撤销',
        stripped: '许可证件依法被吊销',
        'force-majeure': '因不可抗力导致许可事项无法实施',
        other: '法律、法规规定应当注销的其他情形',
      }),
      facts: text('事实和依据', {
        'x-hint': '写明许可证编号、所选情形的证据，例如终止登记、撤销决定的文号，以及证件是否收回（许可法70条）。',
      }),
      decidedOn: day('决定日期'),
      approval: text('审批意见', { maxLength: 2000, 'x-words': ['同意注销，收回许可证件。'] }),
    }),
    remembers: { cancelledOn: '/decidedOn', cancelledFor: '/ground', licenceState: { value: '已注销' }, decidedAct: { value: 'cancel' } },
    concludes: true,
    documents: [{ template: 'licence-cancellation', numberAs: 'cancellationNumber' }],
  },
  step: {
    from: { main: ['granted', 'in-force', 'ended'] },
    articles: [all(70)],
    must: [
      { articles: [all(70)], test: { condition: 'date-is-today', with: { at: '/decidedOn' } }, says: '决定日期应当是今天。' },
      { articles: [all(70)], test: { condition: 'signer-is-not-handler' }, says: '由负责人决定，审查人员不得决定。' },
      {
        gate: 'LG10',
        articles: [all(70, 1, 1)],
        test: { any: [{ not: { field: '/ground', in: ['expired'] } }, { condition: 'licence-expired' }] },
        says: '不属于有效期届满未延续。',
      },
      {
        gate: 'LG10',
        articles: [all(70, 1, 4)],
        test: {
          any: [
            {
              all: [
                { field: '/ground', in: ['undone'] },
                { track: 'main', at: ['ended'] },
              ],
            },
            { all: [{ not: { field: '/ground', in: ['undone'] } }, { track: 'main', at: ['granted', 'in-force'] }] },
          ],
        },
        says: '许可已被撤回、撤销的，注销情形选“许可已被撤回、撤销”；没有被撤回、撤销的，不能以此注销。',
      },
      {
        gate: 'LG9',
        articles: [all(50, 2)],
        test: { any: [{ not: { field: '/ground', in: ['other', 'force-majeure'] } }, { not: { condition: 'renewed-by-silence' } }] },
        says: '视为准予延续的许可仍然有效，请先确认延续。',
      },
    ],
    moves: [
      { track: 'main', to: 'cancelled' },
      { track: 'change', to: 'ended', when: { not: { track: 'change', at: ['none'] } } },
      { track: 'renewal', to: 'ended', when: { not: { track: 'renewal', at: ['none'] } } },
      { track: 'ending', to: 'dropped', when: { track: 'ending', at: ['proposed', 'told', 'open', 'heard', 'drafted'] } },
      { track: 'certificate', to: 'void' },
      { track: 'review', to: 'none' },
      { track: 'hearing', to: 'none' },
      { track: 'third-party', to: 'none' },
      { track: 'exclusion', to: 'none' },
      { track: 'cancellation-service', to: 'due' },
    ],
    waits: { any: [{ track: 'main', at: ['ended'] }, { condition: 'licence-expired' }] },
  },
});
