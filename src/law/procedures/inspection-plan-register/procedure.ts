import { plan150, wsl } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/** 年度检查计划: a record of its own, changed by acts alone. */
export const inspectionPlanRegister = versionFrom(
  {
    id: 'inspection-plan-register',
    title: '年度检查计划',
    kind: 'register',
    validFrom: '2021-09-01',
    articles: [wsl(62, 2), plan150],
    tracks: { main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } } },
    clocks: [],
  },
  members,
);
