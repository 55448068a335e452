import { bases } from '../../citations.ts';
import { momentText } from '../../dates.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { nameOf, officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface RefusalRecordData {
  readonly party: PartyData;
  readonly at: string;
  readonly place: string;
  readonly officers: readonly Signer[];
  readonly notice: string;
  readonly who: string;
  readonly words: string;
  readonly basis: string;
  readonly ordered: string;
  readonly reported: string;
}

/** 拒绝检查情况记录 (安全生产法 66, 68, 108). */
export function data(source: PaperSource): RefusalRecordData {
  const form = formOf(source);
  return {
    party: partyOf(source),
    at: momentText(textAt(form, '/at')),
    place: textAt(form, '/place'),
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    notice: textAt(factsOf(source), '/inspectionNoticeNumber'),
    who: textAt(form, '/who'),
    words: needed(textAt(form, '/words'), '言行'),
    basis: bases.refusal,
    ordered: '执法人员当场责令改正，告知拒不改正的将依照《中华人民共和国安全生产法》第一百零八条处罚；责令之后仍不改正。',
    reported: `已于${momentText(textAt(form, '/reportedAt'))}向${nameOf(source, textAt(form, '/reportedTo'))}报告。`,
  };
}
