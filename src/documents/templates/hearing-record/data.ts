import { type PartyData, partyOf } from '../../party.ts';
import { appointedHearing } from '../../hearing.ts';
import { officersOn, type Signer } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface HearingRecordData {
  readonly cause: string;
  readonly time: string;
  readonly place: string;
  readonly open: string;
  readonly host: string;
  readonly hearers: string;
  readonly clerk: string;
  readonly investigators: readonly Signer[];
  readonly party: PartyData;
  readonly present: string;
  readonly record: string;
}

/** 听证笔录 (处罚法 64 八项); the decision rests on it (65). */
export function data(source: PaperSource): HearingRecordData {
  const form = formOf(source);
  const { at, host, hearers, clerk, open } = appointedHearing(source);
  return {
    cause: textAt(factsOf(source), '/caseName'),
    time: at,
    place: needed(textAt(form, '/place'), '听证地点'),
    open,
    host,
    hearers,
    clerk,
    investigators: officersOn(source, textsAt(form, '/investigators'), source.issuedOn),
    party: partyOf(source),
    present: textAt(form, '/partyPresent'),
    record: needed(textAt(form, '/record'), '听证笔录'),
  };
}
