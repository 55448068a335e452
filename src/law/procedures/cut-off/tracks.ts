import { reviewTrack } from '../shared/review.ts';
import { disclosureTrack, recusalTrack, remedyTrack, validityTrack } from '../shared/tracks.ts';
import type { Procedure } from '../../vocabulary.ts';

const service = { none: { title: '无' }, due: { title: '待送达' }, served: { title: '已送达', end: true as const } };

/** What goes on beside each other in a case of 安法 70. */
export const tracks: Procedure['tracks'] = {
  main: {
    title: '办理',
    begins: 'registered',
    places: {
      registered: { title: '已登记拒不执行' },
      proposed: { title: '审批中' },
      decided: { title: '已决定，待实施' },
      dropped: { title: '未实施' },
      'in-effect': { title: '已停止供应' },
      'restore-due': { title: '应当恢复供应' },
      restored: { title: '已通知恢复' },
      'closing-proposed': { title: '结案待批' },
      closed: { title: '已结案' },
      archived: { title: '已归档', end: true },
    },
  },
  urging: {
    title: '催告',
    begins: 'none',
    places: {
      none: { title: '未催告' },
      issued: { title: '催告书待送达' },
      served: { title: '催告书已送达', end: true },
      heard: { title: '已听取申辩，不予采纳', end: true },
      adopted: { title: '申辩成立', end: true },
    },
  },
  review: reviewTrack,
  'unit-notice': { title: '通知单位', begins: 'none', places: service },
  supplier: { title: '通知供应单位', begins: 'none', places: { none: { title: '未通知' }, notified: { title: '已书面通知', end: true } } },
  'restoration-service': { title: '恢复通知送达', begins: 'none', places: service },
  recusal: recusalTrack,
  disclosure: disclosureTrack,
  validity: validityTrack,
  remedy: remedyTrack,
};
