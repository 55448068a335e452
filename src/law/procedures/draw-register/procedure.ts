import { gbf54, opt } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/** 双随机抽取台账: a record of its own, changed by acts alone. */
export const drawRegister = versionFrom(
  {
    id: 'draw-register',
    title: '双随机抽取台账',
    kind: 'register',
    validFrom: '2021-01-01',
    articles: [opt(54), gbf54],
    tracks: { main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } } },
    clocks: [],
  },
  members,
);
