import { apl, seed } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/** 法规台账: which text of which statute the bureau worked with on which day is a record like any other (DESIGN §1.5). */
export const lawRegister = versionFrom(
  {
    id: 'law-register',
    title: '法规台账',
    kind: 'register',
    validFrom: '2021-01-01',
    articles: [apl(5, 3), seed(1)],
    tracks: { main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } } },
    clocks: [],
  },
  members,
);
