import { citationsText } from '#law/statutes/citation-text.ts';
import type { Citation } from '#law/vocabulary.ts';

/*
 * The provisions papers print (DOMAIN 4.1, right column): those in force, not those of the forms printed in 2017.
 */
const apl = (article: string, paragraph?: number, item?: number): Citation => ({
  law: 'APL2021',
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
  ...(item === undefined ? {} : { item }),
});

export const bases = {
  filing: citationsText([apl('54', 2)]),
  correction: citationsText([apl('28', 1), { law: 'WSL2021', article: '65', paragraph: 1, item: 2 }]),
  inquiry: citationsText([apl('55', 2)]),
  review: citationsText([apl('58')]),
  notice: citationsText([apl('44'), apl('45')]),
  hearing: citationsText([apl('63'), apl('64')]),
  surcharge: citationsText([apl('72', 1, 1)]),
} as const;
