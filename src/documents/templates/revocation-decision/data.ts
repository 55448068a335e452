import { revokeDecision } from '#law/actions/revoke-decision/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { partyOf, youFor } from '../../party.ts';
import { factsOf, formOf, needed, textAt } from '../../reading.ts';
import { decisionTitle } from '../../results.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface RevocationDecisionData {
  readonly to: string;
  readonly you: string;
  readonly originalOn: string;
  readonly original: string;
  readonly originalTitle: string;
  readonly ground: string;
  readonly reason: string;
  readonly basis: string;
  readonly decision: string;
  readonly afterwards: string;
  readonly refund: string;
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

const decisions: Readonly<Record<string, string>> = {
  revoked: '撤销上述决定。',
  changed: '撤销上述决定，重新调查后变更处理。',
  unlawful: '确认上述决定违法。',
  void: '确认上述决定无效。',
};

/** 撤销（变更）行政处罚决定书 (处罚法 75 Ⅱ). */
export function data(source: PaperSource): RevocationDecisionData {
  const form = formOf(source);
  const facts = factsOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  return {
    to: party.name,
    you,
    originalOn: dateText(textAt(facts, '/decidedOn')),
    original: textAt(facts, '/decisionNumber'),
    originalTitle: decisionTitle(source),
    ground: labelOf(revokeDecision.action.form, 'ground', textAt(form, '/ground')),
    reason: needed(textAt(form, '/reason'), '说明'),
    basis: bases.revocation,
    decision: decisions[textAt(form, '/kind')] ?? '',
    afterwards: textAt(form, '/afterwards') === 'redo' ? '本机关将重新调查、审核，告知后另行作出决定。' : '本案不再处理。',
    refund: sentence(textAt(form, '/refund')),
    remedy: remedyText(source, you, '本决定'),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
