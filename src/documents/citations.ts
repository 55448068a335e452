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

const acl = (article: string, paragraph?: number, item?: number): Citation => ({ ...apl(article, paragraph, item), law: 'ACL2011' });

export const bases = {
  filing: citationsText([apl('54', 2)]),
  correction: citationsText([apl('28', 1), { law: 'WSL2021', article: '65', paragraph: 1, item: 2 }]),
  inquiry: citationsText([apl('55', 2)]),
  review: citationsText([apl('58')]),
  notice: citationsText([apl('44'), apl('45')]),
  hearing: citationsText([apl('63'), apl('64')]),
  surcharge: citationsText([apl('72', 1, 1)]),
  stopOrder: citationsText([{ law: 'WSL2021', article: '65', paragraph: 1, item: 3 }]),
  stopUse: citationsText([{ law: 'HAZ2013', article: '7', paragraph: 1, item: 3 }]),
  seizureTerm: citationsText([acl('25', 1)]),
  appraisal: citationsText([acl('25', 3)]),
  disposal: citationsText([acl('27'), acl('28')]),
  release: citationsText([acl('28', 1)]),
  urging: citationsText([acl('35')]),
  cutOff: citationsText([{ law: 'WSL2021', article: '70', paragraph: 1 }]),
  restoration: citationsText([{ law: 'WSL2021', article: '70', paragraph: 2 }]),
} as const;

/** On what an order to stop rests, by the power its form names. */
export const stopBasis = (power: string): string => (power === 'haz-7-3' ? bases.stopUse : bases.stopOrder);
