import { apl, seed } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import { clocks } from './clocks.ts';
import * as members from './members.ts';
import { tracks } from './tracks.ts';

/** 普通程序 (处罚法 第五章第三节), with legal review of every decision as SEED28 四（九） asks. */
export const ordinaryPenalty = versionFrom(
  {
    id: 'ordinary-penalty',
    title: '行政处罚普通程序',
    kind: 'penalty',
    validFrom: '2021-07-15',
    articles: [apl(54), apl(57), apl(58), seed(9)],
    tracks,
    clocks,
  },
  members,
);
