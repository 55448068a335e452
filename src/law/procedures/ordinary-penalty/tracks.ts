import { enforcementTrack, suspensionTrack } from '../shared/enforcement.ts';
import { aftermathTracks, cashPlaces } from '../shared/penalty.ts';
import { correctionTrack, disclosureTrack, recusalTrack, remedyTrack, validityTrack } from '../shared/tracks.ts';
import { reviewTrack } from '../shared/review.ts';
import type { Procedure } from '../../vocabulary.ts';

/** What goes on beside each other in a penalty case (处罚法 第五章第三节). */
export const tracks: Procedure['tracks'] = {
  main: {
    title: '办案',
    begins: 'clue',
    places: {
      clue: { title: '线索核查' },
      'clue-dismissed': { title: '不予立案', end: true },
      'filing-proposed': { title: '立案待批' },
      investigating: { title: '调查取证' },
      concluded: { title: '调查终结' },
      noticed: { title: '已告知' },
      decided: { title: '已作处罚决定' },
      spared: { title: '已作不予处罚决定' },
      'closing-proposed': { title: '结案待批' },
      closed: { title: '已结案' },
      archived: { title: '已归档', end: true },
      'with-organ': { title: '已移送有权机关' },
      'with-police': { title: '已移送公安机关' },
      'case-dismissed': { title: '已撤案' },
      merged: { title: '已并入其他案件', end: true },
    },
  },
  review: reviewTrack,
  notice: {
    title: '处罚告知',
    begins: 'none',
    places: { none: { title: '未告知' }, issued: { title: '已制发告知书' }, served: { title: '告知书已送达', end: true } },
  },
  defence: {
    title: '陈述申辩',
    begins: 'none',
    places: {
      none: { title: '未开始' },
      open: { title: '可以陈述申辩' },
      heard: { title: '已听取，待复核' },
      adopted: { title: '已采纳，待修改拟作决定' },
      waived: { title: '当事人放弃', end: true },
      reviewed: { title: '已复核', end: true },
    },
  },
  hearing: {
    title: '听证',
    begins: 'none',
    places: {
      none: { title: '未告知听证' },
      told: { title: '已制发听证告知书' },
      offered: { title: '可以要求听证' },
      requested: { title: '已要求听证' },
      appointed: { title: '已确定听证会' },
      summoned: { title: '听证会通知已送达' },
      held: { title: '已举行', end: true },
      ended: { title: '已终止', end: true },
      waived: { title: '当事人放弃', end: true },
      refused: { title: '不予受理', end: true },
    },
  },
  discussion: {
    title: '集体讨论',
    begins: 'none',
    places: { none: { title: '未讨论' }, agreed: { title: '讨论同意', end: true }, otherwise: { title: '讨论不同意，退回修改' } },
  },
  'decision-service': {
    title: '决定送达',
    begins: 'none',
    places: { none: { title: '未作决定' }, due: { title: '待送达' }, served: { title: '已送达', end: true } },
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
  preservation: {
    title: '先行登记保存',
    begins: 'none',
    places: {
      none: { title: '无' },
      proposed: { title: '待批' },
      approved: { title: '已批准，待实施' },
      preserved: { title: '已登记保存，待处理' },
      'disposal-proposed': { title: '处理意见待批' },
      disposed: { title: '已处理', end: true },
    },
  },
  correction: correctionTrack,
  recusal: recusalTrack,
  transfer: {
    title: '移送司法',
    begins: 'none',
    places: {
      none: { title: '无' },
      proposed: { title: '待主要负责人决定' },
      approved: { title: '已批准，待移送' },
      'handed-over': { title: '已移送，待公安机关决定' },
      filed: { title: '公安机关已立案', end: true },
      refused: { title: '公安机关不予立案', end: true },
      returned: { title: '司法机关退回处理', end: true },
    },
  },
  disclosure: disclosureTrack,
  validity: validityTrack,
  remedy: remedyTrack,
  ...aftermathTracks,
  jurisdiction: {
    title: '管辖争议',
    begins: 'none',
    places: {
      none: { title: '无' },
      disputed: { title: '有争议，待协商' },
      submitted: { title: '已报请指定管辖' },
      agreed: { title: '协商由本机关管辖', end: true },
      designated: { title: '指定由本机关管辖', end: true },
      theirs: { title: '由其他机关管辖，待移送' },
    },
  },
  closure: {
    title: '提请关闭',
    begins: 'none',
    places: { none: { title: '无' }, proposed: { title: '已提请政府，待决定' }, answered: { title: '政府已作决定', end: true } },
  },
};
