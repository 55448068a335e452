import { reviewTrack } from '../shared/review.ts';
import { disclosureTrack, recusalTrack, remedyTrack, validityTrack } from '../shared/tracks.ts';
import type { Procedure } from '../../vocabulary.ts';

/** What goes on beside each other in a case of 查封、扣押 (强制法 第三章第二节). */
export const tracks: Procedure['tracks'] = {
  main: {
    title: '办理',
    begins: 'opened',
    places: {
      opened: { title: '拟实施' },
      dropped: { title: '未实施' },
      seized: { title: '已查封、扣押' },
      'release-due': { title: '依法应当解除' },
      settled: { title: '已作出处理决定' },
      'closing-proposed': { title: '结案待批' },
      closed: { title: '已结案' },
      archived: { title: '已归档', end: true },
    },
  },
  approval: {
    title: '批准',
    begins: 'none',
    places: {
      none: { title: '未报批' },
      urgent: { title: '已当场实施，待补办批准' },
      proposed: { title: '审批中' },
      granted: { title: '已批准', end: true },
      refused: { title: '未获批准', end: true },
    },
  },
  review: reviewTrack,
  things: {
    title: '财物',
    begins: 'none',
    places: {
      none: { title: '未查封、扣押' },
      held: { title: '保管中' },
      decided: { title: '已决定处理，待执行' },
      cleared: { title: '已退还、移交、销毁', end: true },
    },
  },
  'decision-service': {
    title: '决定送达',
    begins: 'none',
    places: { none: { title: '未作决定' }, due: { title: '待送达' }, served: { title: '已送达', end: true } },
  },
  appraisal: {
    title: '检测、鉴定',
    begins: 'none',
    places: { none: { title: '无' }, commissioned: { title: '检测、鉴定中' }, done: { title: '已有意见', end: true } },
  },
  extension: {
    title: '延长',
    begins: 'none',
    places: {
      none: { title: '未延长' },
      proposed: { title: '报批延长' },
      granted: { title: '已批准延长，待告知' },
      told: { title: '已延长并告知', end: true },
    },
  },
  disposal: {
    title: '处理',
    begins: 'none',
    places: { none: { title: '未报批' }, proposed: { title: '处理待批' }, decided: { title: '已作出处理决定', end: true } },
  },
  'disposal-service': {
    title: '处理决定送达',
    begins: 'none',
    places: { none: { title: '无' }, due: { title: '待送达' }, served: { title: '已送达', end: true } },
  },
  recusal: recusalTrack,
  disclosure: disclosureTrack,
  validity: validityTrack,
  remedy: remedyTrack,
};
