import type { Track } from '../../vocabulary.ts';

/** Parts of a case that are the same whatever it is about. Their actions find them by these names: `recusal`, `remedy`, `correction`. */

/** 回避 (处罚法 43). */
export const recusalTrack: Track = {
  title: '回避',
  begins: 'none',
  places: { none: { title: '无申请' }, requested: { title: '已申请，待决定' }, decided: { title: '已决定', end: true } },
};

/** 复议、诉讼 (复议法 48, 行诉法 67). */
export const remedyTrack: Track = {
  title: '复议、诉讼',
  begins: 'none',
  places: {
    none: { title: '无' },
    received: { title: '待答复、应诉' },
    replied: { title: '已答复、应诉' },
    ended: { title: '已有结果', end: true },
  },
};

/** 责令改正 and what came of it (处罚法 28, 安法 65). */
export const correctionTrack: Track = {
  title: '整改',
  begins: 'none',
  places: {
    none: { title: '未责令限期整改' },
    ordered: { title: '限期整改中，期满复查' },
    done: { title: '复查合格', end: true },
    undone: { title: '复查不合格' },
  },
};
