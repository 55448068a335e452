import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { partyOf, youFor } from '../../party.ts';
import { formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface ComplianceUrgingData {
  readonly to: string;
  readonly you: string;
  readonly decision: string;
  readonly duty: string;
  readonly basis: string;
  readonly performBy: string;
  readonly contact: string;
  readonly address: string;
  readonly date: string;
  readonly copies: string;
}

/** 行政强制执行事先催告书 for a duty that is no money (强制法 35): term, manner, and the right to be heard. */
export function data(source: PaperSource): ComplianceUrgingData {
  const form = formOf(source);
  const party = partyOf(source);
  return {
    to: party.name,
    you: youFor(party),
    decision: needed(textAt(form, '/decision'), '据以执行的决定'),
    duty: needed(textAt(form, '/duty'), '应当履行的义务'),
    basis: bases.complianceUrging,
    performBy: dateText(needed(textAt(form, '/performBy'), '履行期限')),
    contact: textAt(form, '/contact'),
    address: source.settings.agencyAddress.value,
    date: dateText(source.issuedOn),
    copies: '本催告书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
