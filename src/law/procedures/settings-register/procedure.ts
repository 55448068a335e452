import { seed } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/** 设置台账: the bureau's own values, changed only by a recorded act (DESIGN §6). Fact `settings`: what was set, by name. */
export const settingsRegister = versionFrom(
  {
    id: 'settings-register',
    title: '设置台账',
    kind: 'register',
    validFrom: '2021-01-01',
    articles: [seed(11)],
    tracks: { main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } } },
    clocks: [],
  },
  members,
);
