import { reviewTrack } from '../shared/review.ts';
import { disclosureTrack, remedyTrack, validityTrack } from '../shared/tracks.ts';
import type { Procedure, Track } from '../../vocabulary.ts';

/** A change or a renewal asked for by the holder; ended, another may be asked for. */
const followUp = (title: string): Track => ({
  title,
  begins: 'none',
  places: {
    none: { title: '无申请' },
    received: { title: '已收到申请' },
    supplementing: { title: '已告知补正' },
    supplemented: { title: '已收到补正材料' },
    accepted: { title: '已受理，审查中' },
    drafted: { title: '已拟定决定' },
    ended: { title: '已办结', end: true },
  },
});

/** What goes on beside each other in the file of one licence, from the application to its cancellation (许可法 第四章、第六章). */
export const tracks: Procedure['tracks'] = {
  main: {
    title: '许可',
    begins: 'none',
    places: {
      none: { title: '尚未申请' },
      received: { title: '已收到申请' },
      supplementing: { title: '已告知补正' },
      supplemented: { title: '已收到补正材料' },
      accepted: { title: '已受理，审查中' },
      drafted: { title: '已拟定决定' },
      granted: { title: '准予许可，待发证' },
      'in-force': { title: '持证' },
      ended: { title: '已撤回、撤销，待注销' },
      declined: { title: '不受理、不予受理' },
      abandoned: { title: '申请人撤回申请' },
      refused: { title: '不予许可' },
      cancelled: { title: '已注销' },
      archived: { title: '已归档', end: true },
    },
  },
  change: followUp('变更'),
  renewal: followUp('延续'),
  review: reviewTrack,
  'third-party': {
    title: '利害关系人',
    begins: 'none',
    places: { none: { title: '未告知' }, told: { title: '已告知，待陈述' }, heard: { title: '已听取意见', end: true } },
  },
  hearing: {
    title: '听证',
    begins: 'none',
    places: {
      none: { title: '未涉及' },
      told: { title: '已制发听证告知书' },
      offered: { title: '可以要求听证' },
      requested: { title: '已要求听证' },
      appointed: { title: '已确定听证会' },
      summoned: { title: '听证通知已送达' },
      held: { title: '已举行', end: true },
      waived: { title: '已放弃', end: true },
      refused: { title: '不予组织', end: true },
    },
  },
  exclusion: {
    title: '特别程序',
    begins: 'none',
    places: { none: { title: '无' }, running: { title: '进行中，不计入决定期限' } },
  },
  certificate: {
    title: '许可证件',
    begins: 'none',
    places: {
      none: { title: '无' },
      due: { title: '待制作' },
      issued: { title: '已制作，待送达' },
      served: { title: '已送达', end: true },
      void: { title: '已失效，应当收回', end: true },
    },
  },
  'decision-service': {
    title: '决定送达',
    begins: 'none',
    places: { none: { title: '未作决定' }, due: { title: '待送达' }, served: { title: '已送达', end: true } },
  },
  ending: {
    title: '撤回、撤销',
    begins: 'none',
    places: {
      none: { title: '无' },
      proposed: { title: '已提出，待告知' },
      told: { title: '已制发告知书' },
      open: { title: '已告知，听取意见' },
      heard: { title: '已听取意见，待拟定' },
      drafted: { title: '已拟定决定' },
      ended: { title: '已决定', end: true },
      dropped: { title: '不予撤回、撤销', end: true },
    },
  },
  'cancellation-service': {
    title: '注销送达',
    begins: 'none',
    places: { none: { title: '未注销' }, due: { title: '待送达' }, served: { title: '已送达', end: true } },
  },
  disclosure: disclosureTrack,
  validity: validityTrack,
  remedy: remedyTrack,
};
