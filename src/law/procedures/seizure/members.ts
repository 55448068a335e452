import { servePaper } from '../../actions/serve-paper/action.ts';
import { acl, cpl } from '../../cite.ts';
import { coercionService } from '../../form-parts/coercion-service.ts';
import { placed } from '../../placed.ts';
import { reviewMembers } from '../shared/review.ts';

/** One line for each action; `versionFrom` puts them in the order of the work. */
export { openSeizure } from '../../actions/open-seizure/action.ts';
export { proposeSeizure } from '../../actions/propose-seizure/action.ts';
export { approveSeizure } from '../../actions/approve-seizure/action.ts';
export { decideSeizure } from '../../actions/decide-seizure/action.ts';
export { dropSeizure } from '../../actions/drop-seizure/action.ts';
export { seizeOnTheSpot } from '../../actions/seize-on-the-spot/action.ts';
export { implementSeizure } from '../../actions/implement-seizure/action.ts';
export { recordCustody } from '../../actions/record-custody/action.ts';
export { sellPerishables } from '../../actions/sell-perishables/action.ts';
export { commissionAppraisal } from '../../actions/commission-appraisal/action.ts';
export { receiveAppraisal } from '../../actions/receive-appraisal/action.ts';
export { proposeExtension } from '../../actions/propose-extension/action.ts';
export { decideExtension } from '../../actions/decide-extension/action.ts';
export { reportReleaseGround } from '../../actions/report-release-ground/action.ts';
export { releaseSeizure } from '../../actions/release-seizure/action.ts';
export { proposeDisposal } from '../../actions/propose-disposal/action.ts';
export { disposeSeized } from '../../actions/dispose-seized/action.ts';
export { carryOutDisposal } from '../../actions/carry-out-disposal/action.ts';

export const { submitForReview, returnIncomplete, reviewDecision, settleDisagreement } = reviewMembers({ main: ['opened', 'seized'] });

const articles = [acl(24, 1), acl(25, 2), acl(27), cpl(87), cpl(95)];
const { form, must, remembers } = coercionService(
  [
    { paper: 'seizure-decision', track: 'decision-service', at: 'due', says: '决定书已经当场交付，没有待送达的查封、扣押决定书。' },
    { paper: 'seizure-extension', track: 'extension', at: 'granted', says: '没有待送达的延长期限决定书。' },
    { paper: 'seizure-disposal', track: 'disposal-service', at: 'due', says: '没有待送达的处理决定书。' },
    { paper: 'seizure-release', track: 'disposal-service', at: 'due', says: '没有待送达的解除决定书。' },
  ],
  articles,
);
export const serveSeizurePaper = placed(servePaper, {
  action: { articles, form, remembers: remembers('seizure-decision') },
  step: {
    from: { main: ['seized', 'release-due', 'settled'] },
    articles,
    must,
    moves: [
      { track: 'decision-service', to: 'served', when: { field: '/paper', in: ['seizure-decision'] } },
      { track: 'extension', to: 'told', when: { field: '/paper', in: ['seizure-extension'] } },
      { track: 'disposal-service', to: 'served', when: { field: '/paper', in: ['seizure-disposal', 'seizure-release'] } },
    ],
  },
});
