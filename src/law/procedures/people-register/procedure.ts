import { csl } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/** 人员台账: who could do what on which date is a record like any other (DESIGN §7). */
export const peopleRegister = versionFrom(
  {
    id: 'people-register',
    title: '人员台账',
    kind: 'register',
    validFrom: '2021-01-01',
    articles: [csl(21)],
    tracks: { main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } } },
    clocks: [],
  },
  members,
);
