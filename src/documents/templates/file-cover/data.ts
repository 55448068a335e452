import { archiveCase } from '#law/actions/archive-case/action.ts';
import { caseFileName } from '../../case-file.ts';
import { dateText, dayText } from '../../dates.ts';
import { labelOf } from '../../labels.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, latest, textAt, textsAt } from '../../reading.ts';
import { resultText } from '../../results.ts';
import type { PaperSource } from '../../source.ts';

export interface FileCoverData {
  readonly name: string;
  readonly cause: string;
  readonly party: PartyData;
  readonly result: string;
  readonly filedOn: string;
  readonly closedOn: string;
  readonly handlers: string;
  readonly archivedOn: string;
  readonly archiveNumber: string;
  readonly retention: string;
  readonly volumes: string;
  readonly pages: string;
}

/** 案卷（首页）. */
export function data(source: PaperSource): FileCoverData {
  const form = formOf(source);
  const facts = factsOf(source);
  const party = partyOf(source);
  // A file without a filing or a closing of its own begins with its first entry and ends with its last.
  const filed = latest(source, 'approve-filing', 'open-inspection') ?? source.entries[0];
  const closed = latest(source, 'approve-closing', 'close-inspection') ?? source.entries.at(-1);
  return {
    name: caseFileName(source),
    cause: textAt(facts, '/caseName'),
    party,
    result: resultText(source),
    filedOn: filed ? dayText(filed.at) : '',
    closedOn: closed ? dayText(closed.at) : '',
    handlers: textsAt(facts, '/handlers')
      .map((id) => nameOf(source, id))
      .join('、'),
    archivedOn: dateText(textAt(form, '/archivedOn')),
    archiveNumber: textAt(form, '/number'),
    retention: labelOf(archiveCase.action.form, 'retention', textAt(form, '/retention')),
    volumes: textAt(form, '/volumes'),
    pages: textAt(form, '/pages'),
  };
}
