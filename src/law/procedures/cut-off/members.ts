import { servePaper } from '../../actions/serve-paper/action.ts';
import { acl, cpl, esl, wsl } from '../../cite.ts';
import { coercionService } from '../../form-parts/coercion-service.ts';
import { placed } from '../../placed.ts';
import { reviewMembers } from '../shared/review.ts';

/** One line for each action; `versionFrom` puts them in the order of the work. */
export { openCutOff } from '../../actions/open-cut-off/action.ts';
export { urgeCompliance } from '../../actions/urge-compliance/action.ts';
export { hearUrged } from '../../actions/hear-urged/action.ts';
export { proposeCutOff } from '../../actions/propose-cut-off/action.ts';
export { decideCutOff } from '../../actions/decide-cut-off/action.ts';
export { dropCutOff } from '../../actions/drop-cut-off/action.ts';
export { notifyUnit } from '../../actions/notify-unit/action.ts';
export { notifySupplier } from '../../actions/notify-supplier/action.ts';
export { carryOutCutOff } from '../../actions/carry-out-cut-off/action.ts';
export { verifyRemoval } from '../../actions/verify-removal/action.ts';
export { restoreSupply } from '../../actions/restore-supply/action.ts';

export const { submitForReview, returnIncomplete, reviewDecision, settleDisagreement } = reviewMembers({ main: ['proposed'] });

const articles = [acl(38), wsl(70, 2), cpl(87), cpl(95)];
const { form, must, remembers } = coercionService(
  [
    { paper: 'compliance-urging', track: 'urging', at: 'issued', says: '没有待送达的催告书。' },
    { paper: 'restoration', track: 'restoration-service', at: 'due', says: '没有待送达的恢复通知书。' },
  ],
  articles,
);
/** The decision itself is served by `notify-unit`, where the minute counts. */
export const serveCutOffPaper = placed(servePaper, {
  action: { articles, form, remembers: { namedPersons: remembers('other')['namedPersons'] ?? [] } },
  step: {
    from: { main: ['registered', 'in-effect', 'restore-due', 'restored'] },
    articles,
    must: [
      ...must,
      {
        articles: [esl(3, 3, 2)],
        test: { any: [{ not: { field: '/paper', in: ['restoration'] } }, { not: { field: '/mode', in: ['electronic'] } }] },
        says: '涉及公用事业服务的文书应当送达纸质原件。',
      },
    ],
    moves: [
      { track: 'urging', to: 'served', when: { field: '/paper', in: ['compliance-urging'] } },
      { track: 'restoration-service', to: 'served', when: { field: '/paper', in: ['restoration'] } },
    ],
  },
});
