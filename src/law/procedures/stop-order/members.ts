import { reinspect } from '../../actions/reinspect/action.ts';
import { servePaper } from '../../actions/serve-paper/action.ts';
import { acl, cpl, wsl } from '../../cite.ts';
import { coercionService } from '../../form-parts/coercion-service.ts';
import { placed } from '../../placed.ts';
import { reviewMembers } from '../shared/review.ts';

/** One line for each action; `versionFrom` puts them in the order of the work. */
export { openStopOrder } from '../../actions/open-stop-order/action.ts';
export { orderOnTheSpot } from '../../actions/order-on-the-spot/action.ts';
export { proposeStopOrder } from '../../actions/propose-stop-order/action.ts';
export { approveStopOrder } from '../../actions/approve-stop-order/action.ts';
export { decideStopOrder } from '../../actions/decide-stop-order/action.ts';
export { dropStopOrder } from '../../actions/drop-stop-order/action.ts';
export { consentToResume } from '../../actions/consent-to-resume/action.ts';

export const { submitForReview, returnIncomplete, reviewDecision, settleDisagreement } = reviewMembers({ main: ['found', 'ordered'] });

/** 复查: the dangers of the case stand where elsewhere the problems of a correction order do. */
const looked = [wsl(65, 1, 3), wsl(68)];
export const reinspectDangers = placed(reinspect, {
  action: {
    title: '复查事故隐患排除情况',
    says: '当事人申请恢复或者本机关认为需要的，两名执法人员到场逐项复查隐患是否排除，提出复查意见。',
    articles: looked,
  },
  step: {
    from: { main: ['ordered'], correction: ['ordered', 'undone'] },
    articles: looked,
    must: reinspect.step.must.map((one) => ({ ...one, articles: looked })),
    // The measure has no last day: whatever a visit finds settles it for now.
    moves: [
      { track: 'correction', to: 'done', when: { field: '/result', in: ['done'] } },
      { track: 'correction', to: 'undone', when: { field: '/result', in: ['undone'] } },
    ],
  },
});

const articles = [acl(8, 1), cpl(87), cpl(95)];
const { form, must, remembers } = coercionService(
  [
    { paper: 'stop-order', track: 'decision-service', at: 'due', says: '决定书已经当场交付，没有待送达的现场处理措施决定书。' },
    { paper: 'resumption', track: 'resumption-service', at: 'due', says: '没有待送达的同意恢复通知书。' },
  ],
  articles,
);
export const serveStopOrder = placed(servePaper, {
  action: { articles, form, remembers: remembers('stop-order') },
  step: {
    from: { main: ['ordered', 'lift-due', 'lifted'] },
    articles,
    must,
    moves: [
      { track: 'decision-service', to: 'served', when: { field: '/paper', in: ['stop-order'] } },
      { track: 'resumption-service', to: 'served', when: { field: '/paper', in: ['resumption'] } },
    ],
  },
});
