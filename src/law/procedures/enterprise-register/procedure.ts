import { opt } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/** 检查对象名录: a record of its own, changed by acts alone. */
export const enterpriseRegister = versionFrom(
  {
    id: 'enterprise-register',
    title: '检查对象名录',
    kind: 'register',
    validFrom: '2021-01-01',
    articles: [opt(54)],
    tracks: { main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } } },
    clocks: [],
  },
  members,
);
