import { reviewTrack } from '../shared/review.ts';
import { correctionTrack, disclosureTrack, recusalTrack, remedyTrack, validityTrack } from '../shared/tracks.ts';
import type { Procedure } from '../../vocabulary.ts';

const service = { none: { title: '无' }, due: { title: '待送达' }, served: { title: '已送达', end: true as const } };

/** What goes on beside each other in a case of 现场处理措施 (安法 65 Ⅰ 3). */
export const tracks: Procedure['tracks'] = {
  main: {
    title: '办理',
    begins: 'found',
    places: {
      found: { title: '已登记隐患' },
      dropped: { title: '未采取措施' },
      ordered: { title: '措施执行中' },
      'lift-due': { title: '应当立即解除' },
      lifted: { title: '已同意恢复' },
      'closing-proposed': { title: '结案待批' },
      closed: { title: '已结案' },
      archived: { title: '已归档', end: true },
    },
  },
  approval: {
    title: '批准、确认',
    begins: 'none',
    places: {
      none: { title: '未报批' },
      urgent: { title: '已当场决定，待报告确认' },
      proposed: { title: '审批中' },
      granted: { title: '已批准（确认）', end: true },
      refused: { title: '未获批准（确认）', end: true },
    },
  },
  review: reviewTrack,
  'decision-service': { title: '决定送达', begins: 'none', places: service },
  correction: {
    ...correctionTrack,
    title: '隐患排除',
    places: { ...correctionTrack.places, none: { title: '未责令排除' }, ordered: { title: '排除中，待复查' } },
  },
  'resumption-service': { title: '恢复通知送达', begins: 'none', places: service },
  recusal: recusalTrack,
  disclosure: disclosureTrack,
  validity: validityTrack,
  remedy: remedyTrack,
};
