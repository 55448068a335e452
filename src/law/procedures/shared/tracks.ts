import type { PlaceId, Track } from '../../vocabulary.ts';

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
    published: { title: '已公示' },
    correcting: { title: '已公示，更正待复核' },
    withdrawn: { title: '已撤回', end: true },
    exempt: { title: '不公示', end: true },
  },
};

/** Where the case has something standing in public. */
export const inPublic: readonly PlaceId[] = ['published', 'correcting'];
/** 决定效力. */
export const validityTrack: Track = {
  title: '决定效力',
  begins: 'none',
  places: {
    none: { title: '尚无决定' },
    'in-force': { title: '有效' },
    revoked: { title: '已被撤销、变更、确认违法或者无效', end: true },
  },
};
