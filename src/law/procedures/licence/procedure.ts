import { all, opt } from '../../cite.ts';
import { licenceMatters } from '../../matters/other.ts';
import { versionFrom } from '../version-from.ts';
import { clocks } from './clocks.ts';
import { disclosure } from './disclosure.ts';
import * as members from './members.ts';
import { tracks } from './tracks.ts';

/** 行政许可 (许可法 第四章至第六章): one procedure for all matters; what differs between them stands with the matter. */
export const licence = versionFrom(
  {
    id: 'licence',
    title: '行政许可',
    kind: 'licence',
    validFrom: '2019-04-23',
    articles: [all(29), all(34), all(38), opt(58)],
    matters: licenceMatters.map(({ id }) => id),
    tracks,
    clocks,
  },
  { ...members, ...disclosure },
);
