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

const of =
  (law: string) =>
  (article: string, paragraph?: number, item?: number): Citation => ({ ...apl(article, paragraph, item), law });
const [acl, wsl, trf, cpl] = [of('ACL2011'), of('WSL2021'), of('TRF2020'), of('CPL2023')];

export const bases = {
  filing: citationsText([apl('54', 2)]),
  correction: citationsText([apl('28', 1), { law: 'WSL2021', article: '65', paragraph: 1, item: 2 }]),
  inquiry: citationsText([apl('55', 2)]),
  review: citationsText([apl('58')]),
  notice: citationsText([apl('44'), apl('45')]),
  hearing: citationsText([apl('63'), apl('64')]),
  surcharge: citationsText([apl('72', 1, 1)]),
  survey: citationsText([apl('46', 1, 8), apl('55', 1)]),
  sampling: citationsText([apl('56')]),
  preservation: citationsText([apl('56')]),
  hearingCall: citationsText([apl('64', 1, 2)]),
  urging: citationsText([apl('72', 1, 1), acl('45'), acl('35')]),
  imposing: citationsText([apl('72', 1, 1), acl('45')]),
  enforcement: citationsText([apl('72', 1, 4), acl('53'), acl('54')]),
  enforcementDefence: citationsText([acl('35'), acl('36')]),
  deferral: citationsText([apl('66', 2)]),
  transfer: citationsText([apl('22'), apl('25')]),
  crime: citationsText([apl('27', 1), trf('5')]),
  crimeAnswer: citationsText([trf('8')]),
  extension: citationsText([apl('60')]),
  recusal: citationsText([apl('43')]),
  revocation: citationsText([apl('75', 2)]),
  unfiling: citationsText([apl('54', 2)]),
  withdrawal: citationsText([apl('48', 2)]),
  address: citationsText([apl('61'), cpl('90')]),
  promise: citationsText([apl('33', 1)]),
  daily: citationsText([wsl('112')]),
  onTheSpot: citationsText([apl('51')]),
  collecting: citationsText([apl('68'), apl('69')]),
} as const;
