import { gbf54 } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/** 检查事项清单: a record of its own, changed by acts alone. */
export const inspectionItemsRegister = versionFrom(
  {
    id: 'inspection-items-register',
    title: '检查事项清单',
    kind: 'register',
    validFrom: '2025-01-01',
    articles: [gbf54],
    tracks: { main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } } },
    clocks: [],
  },
  members,
);
