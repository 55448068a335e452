import { apl, arl } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import { clocks } from './clocks.ts';
import * as members from './members.ts';
import { tracks } from './tracks.ts';

/** 简易程序 (处罚法 第五章第二节). */
export const summaryPenalty = versionFrom(
  {
    id: 'summary-penalty',
    title: '行政处罚简易程序',
    kind: 'penalty',
    validFrom: '2021-07-15',
    articles: [apl(51), apl(52), apl(53), arl(23)],
    tracks,
    clocks,
  },
  members,
);
