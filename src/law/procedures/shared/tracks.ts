import type { PlaceId, Track } from '../../vocabulary.ts';

/**
 * Parts of a case that are the same whatever it is about. Their actions find them by these names: `recusal`, `remedy`, `correction`,
 * `disclosure`, `validity`.
 */

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
    judged: { title: '一审已判，上诉期内' },
    appealed: { title: '已上诉，待二审' },
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

/**
 * 公示, beside every kind of case. The action that concludes the case moves it to `due`. A further decision in the same case (extension,
 * change, release) comes into the public text as a correction: the page of a case stays one page.
 */
export const disclosureTrack: Track = {
  title: '公示',
  begins: 'none',
  places: {
    none: { title: '尚无决定' },
    due: { title: '待制作公示文本' },
    prepared: { title: '待复核' },
    checked: { title: '待发布' },
    published: { title: '已公示', end: true },
    correcting: { title: '已公示，更正待复核' },
    'to-withdraw': { title: '已公示，待撤回' },
    withdrawn: { title: '已撤回', end: true },
    exempt: { title: '不公示', end: true },
  },
};

/** Where the case has something standing in public that may go on standing there. */
export const inPublic: readonly PlaceId[] = ['published', 'correcting'];
/** 决定效力. */
export const validityTrack: Track = {
  title: '决定效力',
  begins: 'none',
  places: {
    none: { title: '尚无决定' },
    'in-force': { title: '有效' },
    revoked: { title: '已被撤销或者确认无效', end: true },
  },
};
