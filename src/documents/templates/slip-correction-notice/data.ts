import { correctClericalSlip } from '#law/actions/correct-clerical-slip/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { decisionTitle } from '../../results.ts';
import { partyOf, youFor } from '../../party.ts';
import { formOf, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface SlipCorrectionNoticeData {
  readonly to: string;
  readonly you: string;
  readonly paperNumber: string;
  readonly paperTitle: string;
  readonly part: string;
  readonly wrong: string;
  readonly right: string;
  readonly reason: string;
  readonly basis: string;
  readonly date: string;
  readonly copies: string;
}

/** 更正（补正）通知书: mends how a paper is written (处罚法 75 Ⅱ). */
export function data(source: PaperSource): SlipCorrectionNoticeData {
  const form = formOf(source);
  const party = partyOf(source);
  const schema = correctClericalSlip.action.form;
  return {
    to: party.name,
    you: youFor(party),
    paperNumber: textAt(form, '/paperNumber'),
    paperTitle: textAt(form, '/paper') === 'decision' ? decisionTitle(source) : labelOf(schema, 'paper', textAt(form, '/paper')),
    part: labelOf(schema, 'part', textAt(form, '/part')),
    wrong: needed(textAt(form, '/wrong'), '原文'),
    right: needed(textAt(form, '/right'), '更正为'),
    reason: sentence(textAt(form, '/reason')),
    basis: bases.revocation,
    date: dateText(source.issuedOn),
    copies: '本通知书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
