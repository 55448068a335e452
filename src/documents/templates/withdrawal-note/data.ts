import { withdrawDisclosure } from '#law/actions/withdraw-disclosure/action.ts';
import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { labelOf } from '../../labels.ts';
import { factsOf, formOf, latest, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface WithdrawalNoteData {
  readonly decision: string;
  readonly publishedOn: string;
  readonly ground: string;
  readonly basis: string;
  readonly reason: string;
  readonly date: string;
  readonly copies: string;
}

/** 撤回公示说明 (处罚法 48 Ⅱ): goes before the public, so it names nobody. */
export function data(source: PaperSource): WithdrawalNoteData {
  const form = formOf(source);
  const published = latest(source, 'publish-decision');
  return {
    decision: textAt(factsOf(source), '/decisionNumber'),
    publishedOn: published ? dayText(published.at) : '',
    ground: labelOf(withdrawDisclosure.action.form, 'ground', textAt(form, '/ground')),
    basis: bases.withdrawal,
    reason: needed(textAt(form, '/publicReason'), '向社会公开的理由'),
    date: dateText(source.issuedOn),
    copies: '本说明一式两份：一份由本机关存入案卷，一份在原公示渠道公开。',
  };
}
