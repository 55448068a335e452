import { correctionTrack, disclosureTrack, recusalTrack, remedyTrack, validityTrack } from '../shared/tracks.ts';
import type { Procedure } from '../../vocabulary.ts';

/** What goes on beside each other in an inspection (安法 62–70; 国办发〔2024〕54号). */
export const tracks: Procedure['tracks'] = {
  main: {
    title: '检查',
    begins: 'task',
    places: {
      task: { title: '待拟方案' },
      proposed: { title: '方案待批' },
      approved: { title: '已批准，待实施' },
      entered: { title: '已亮证入企' },
      refused: { title: '被拒绝检查' },
      inspected: { title: '已检查，待作结论' },
      concluded: { title: '已有结论，待告知' },
      told: { title: '结果已告知' },
      closed: { title: '已办结' },
      archived: { title: '已归档', end: true },
      cancelled: { title: '已取消', end: true },
    },
  },
  notice: {
    title: '检查通知',
    begins: 'none',
    places: { none: { title: '未制发' }, issued: { title: '已制发通知书' }, served: { title: '通知书已送达', end: true } },
  },
  'result-service': {
    title: '结果送达',
    begins: 'none',
    places: { none: { title: '尚无结果' }, due: { title: '待送达' }, served: { title: '已送达', end: true } },
  },
  correction: { ...correctionTrack, places: { ...correctionTrack.places, revoked: { title: '责令已被撤销' } } },
  recusal: recusalTrack,
  disclosure: disclosureTrack,
  validity: validityTrack,
  remedy: remedyTrack,
};
