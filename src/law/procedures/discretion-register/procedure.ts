import { apl } from '../../cite.ts';
import { versionFrom } from '../version-from.ts';
import * as members from './members.ts';

/**
 * 裁量基准台账: every edition of the bureau's table, who loaded and who confirmed it (处罚法 34). Facts: `tables`, the forms by which editions were
 * loaded; `decided`, what the principal head said of each, by its id. Read by `law/discretion/standard.ts`.
 */
export const discretionRegister = versionFrom(
  {
    id: 'discretion-register',
    title: '裁量基准台账',
    kind: 'register',
    validFrom: '2021-07-15',
    articles: [apl(34)],
    tracks: {
      main: { title: '台账', begins: 'empty', places: { empty: { title: '尚未设立' }, open: { title: '使用中', end: true } } },
      proposal: {
        title: '待核定的裁量基准',
        begins: 'none',
        places: { none: { title: '没有待核定的' }, proposed: { title: '待主要负责人核定' } },
      },
    },
    clocks: [],
  },
  members,
);
