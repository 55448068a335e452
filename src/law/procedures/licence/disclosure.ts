import { all, ogi, seed } from '../../cite.ts';
import { licenceCopy } from '../../form-parts/disclosure-copy.ts';
import { placed } from '../../placed.ts';
import { disclosureMembers } from '../shared/disclosure.ts';
import type { Action, Member, Test } from '../../vocabulary.ts';

const makers: Action['who'] = { roles: ['examiner', 'window-clerk', 'publisher'] };
const here: Readonly<Record<string, Partial<Omit<Action, 'id'>>>> = {
  prepareDisclosure: { who: makers },
  redraftDisclosure: { who: makers, says: '公示内容不准确，或者许可变更、延续、注销的，制作更正后的公示文本，经第二人复核后替换。' },
  withdrawDisclosure: {
    says: '许可被撤回、撤销、确认违法或者无效的，按本机关规定的期限撤回公示并公开说明理由。',
    articles: [ogi(41), seed(3)],
  },
};

/** What was decided since has to come into the public text. */
const mending: Test = {
  all: [
    { track: 'disclosure', at: ['published'] },
    { clock: 'disclosure-update', is: ['running', 'passed'] },
  ],
};

/** 许可法 40: what was granted is open to the public; SEED28 二（三） adds what was refused, and the seven working days. */
export const disclosure: Readonly<Record<string, Member>> = Object.fromEntries(
  Object.entries(disclosureMembers({ copy: licenceCopy, articles: [all(40), seed(3)], within: 7 })).map(([name, member]) => [
    name,
    placed(member, { action: here[name] ?? {}, step: name === 'redraftDisclosure' ? { waits: mending } : {} }),
  ]),
);
