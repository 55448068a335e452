import { dateText } from '../../dates.ts';
import { correctionText, draftOf } from '../../draft.ts';
import { exemptionText, wardText } from '../../exemption.ts';
import { youFor } from '../../party.ts';
import { formOf, needed, objectAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface NoPenaltyDecisionData {
  readonly you: string;
  readonly lines: readonly (readonly [string, string])[];
  readonly facts: string;
  readonly evidence: string;
  /** Empty where the facts were not established: then nothing was violated. */
  readonly violated: string;
  readonly ground: string;
  readonly discretion: string;
  readonly basis: string;
  readonly correction: string;
  readonly education: string;
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

/** 不予行政处罚决定书 (处罚法 30, 31, 33, 36, 57). */
export function data(source: PaperSource): NoPenaltyDecisionData {
  const form = formOf(source);
  const draft = draftOf(source);
  const { party } = draft;
  const you = youFor(party);
  const exemption = textAt(objectAt(form, '/draft'), '/exemption');
  return {
    you,
    lines: [
      ['当事人', party.name],
      [party.codeLabel, party.code],
      ...(party.representativeLabel === '' ? [] : ([[party.representativeLabel, party.representative]] as const)),
      [party.kind === 'organisation' ? '地址' : '住址', party.address],
      ['联系电话', party.phone],
    ],
    facts: draft.facts,
    evidence: draft.evidence,
    violated: exemption === 'unproved' ? '' : draft.violated,
    ground: exemptionText(exemption, you),
    discretion: draft.discretion,
    basis: draft.basis,
    correction: correctionText(draft, you),
    education: [wardText(exemption), textAt(form, '/education')].filter((part) => part !== '').join('\n'),
    remedy: remedyText(source, you, '本决定'),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
