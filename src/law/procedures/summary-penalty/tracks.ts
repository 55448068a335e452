import { enforcementTrack, suspensionTrack } from '../shared/enforcement.ts';
import { aftermathTracks, cashPlaces } from '../shared/penalty.ts';
import { disclosureTrack, recusalTrack, remedyTrack, validityTrack } from '../shared/tracks.ts';
import type { Procedure } from '../../vocabulary.ts';

/** What goes on beside each other where a penalty is imposed on the spot (处罚法 第五章第二节). */
export const tracks: Procedure['tracks'] = {
  main: {
    title: '办案',
    begins: 'found',
    places: {
      found: { title: '当场查获' },
      heard: { title: '已告知并听取意见' },
      decided: { title: '已当场处罚' },
      educated: { title: '已批评教育，不予处罚' },
      archived: { title: '已归档', end: true },
      turned: { title: '已转为普通程序', end: true },
    },
  },
  filing: {
    title: '备案',
    begins: 'none',
    places: { none: { title: '无' }, due: { title: '待报机关备案' }, filed: { title: '已备案', end: true } },
  },
  payment: {
    title: '缴款',
    begins: 'none',
    places: {
      none: { title: '无待缴款项' },
      due: { title: '待缴纳' },
      'deferral-requested': { title: '申请延期、分期，待批' },
      deferred: { title: '延期、分期缴纳中' },
      ...cashPlaces,
      paid: { title: '已缴清', end: true },
    },
  },
  enforcement: enforcementTrack,
  suspension: suspensionTrack,
  recusal: recusalTrack,
  disclosure: disclosureTrack,
  validity: validityTrack,
  remedy: remedyTrack,
  forwarding: {
    title: '转送复议申请',
    begins: 'none',
    places: { none: { title: '无' }, received: { title: '待转送' }, forwarded: { title: '已转送', end: true } },
  },
  ...aftermathTracks,
};
