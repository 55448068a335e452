import { refuseHearing } from '#law/actions/refuse-hearing/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface HearingRefusalData {
  readonly to: string;
  readonly you: string;
  readonly appeal: boolean;
  readonly cause: string;
  readonly requestedOn: string;
  readonly ground: string;
  readonly reason: string;
  readonly basis: string;
  readonly address: string;
  readonly phone: string;
  readonly date: string;
  readonly copies: string;
}

/** 不予受理听证通知书 (处罚法 63, 64). */
export function data(source: PaperSource): HearingRefusalData {
  const form = formOf(source);
  const facts = factsOf(source);
  const party = partyOf(source);
  // Who is not the party is told so himself, and of no remedy against a decision that is not about him.
  const asker = textAt(form, '/ground') === 'not-party' ? textAt(facts, '/hearingAsker') : '';
  return {
    to: asker === '' ? party.name : asker,
    you: asker === '' ? youFor(party) : '你（单位）',
    appeal: asker === '',
    cause: textAt(facts, '/caseName'),
    requestedOn: dateText(textAt(facts, '/hearingRequestedOn')),
    ground: labelOf(refuseHearing.action.form, 'ground', textAt(form, '/ground')),
    reason: sentence(needed(textAt(form, '/reason'), '说明')),
    basis: bases.hearing,
    address: source.settings.agencyAddress.value,
    phone: source.settings.agencyPhone.value,
    date: dateText(source.issuedOn),
    copies: '本通知书一式两份：一份由本机关存入案卷，一份交提出人。',
  };
}
