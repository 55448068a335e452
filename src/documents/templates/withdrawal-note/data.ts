import { withdrawDisclosure } from '#law/actions/withdraw-disclosure/action.ts';
import { bases } from '../../citations.ts';
import { dateText, dayText } from '../../dates.ts';
import { labelOf } from '../../labels.ts';
import { factsOf, formOf, latest, needed, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface WithdrawalNoteData {
  readonly decision: string;
  readonly act: string;
  readonly publishedOn: string;
  readonly ground: string;
  readonly basis: string;
  readonly reason: string;
  readonly date: string;
  readonly copies: string;
}

const acts: Readonly<Record<string, string>> = {
  penalty: '行政处罚决定',
  coercion: '行政强制决定',
  inspection: '行政检查结果',
  licence: '行政许可决定',
};

/** 撤回公示说明 (处罚法 48 Ⅱ; 梁平应急发〔2021〕28号 二（三）): goes before the public, so it names nobody. */
export function data(source: PaperSource): WithdrawalNoteData {
  const form = formOf(source);
  const ground = textAt(form, '/ground');
  const published = latest(source, 'publish-decision');
  return {
    decision: textAt(factsOf(source), '/decisionNumber'),
    act: acts[source.procedure.kind] ?? '执法决定',
    publishedOn: published ? dayText(published.at) : '',
    ground: labelOf(withdrawDisclosure.action.form, 'ground', ground),
    // 处罚法 48 Ⅱ speaks of penalties that are undone, and of nothing else.
    basis: source.procedure.kind === 'penalty' && ground === 'revoked' ? bases.withdrawal : bases.otherWithdrawal,
    reason: needed(textAt(form, '/publicReason'), '向社会公开的理由'),
    date: dateText(source.issuedOn),
    copies: '本说明一式两份：一份由本机关存入案卷，一份在原公示渠道公开。',
  };
}
