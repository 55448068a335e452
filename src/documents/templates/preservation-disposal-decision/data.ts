import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { partyOf, youFor } from '../../party.ts';
import { disposalLines } from '../../preserved.ts';
import { factsOf, getLatest, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface PreservationDisposalDecisionData {
  readonly to: string;
  readonly you: string;
  readonly preservedOn: string;
  readonly notice: string;
  readonly basis: string;
  readonly results: readonly string[];
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

/** 先行登记保存证据处理决定书 (处罚法 56). */
export function data(source: PaperSource): PreservationDisposalDecisionData {
  const party = partyOf(source);
  const you = youFor(party);
  const preserved = getLatest(source, 'preserve-evidence', '先行登记保存证据');
  return {
    to: party.name,
    you,
    preservedOn: dateText(textAt(preserved.form, '/preservedOn')),
    notice: textAt(factsOf(source), '/preservationNumber'),
    basis: bases.preservation,
    results: disposalLines(source),
    remedy: remedyText(source, you, '本决定'),
    date: dateText(source.issuedOn),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
