import { bankText } from './owed.ts';
import { bases } from './citations.ts';
import { dateText } from './dates.ts';
import { correctionText, draftOf, sentence } from './draft.ts';
import { hearingText } from './heard.ts';
import { type PartyData, youFor } from './party.ts';
import { formOf, needed, textAt } from './reading.ts';
import { remedyText } from './remedy.ts';
import type { PaperSource } from './source.ts';

/** 行政处罚决定书: everything 处罚法 59 asks for. */
export interface DecisionData {
  readonly you: string;
  /** Label and value, one line each. */
  readonly lines: readonly (readonly [string, string])[];
  readonly facts: string;
  readonly evidence: string;
  readonly hearing: string;
  readonly violated: string;
  readonly basis: string;
  readonly discretion: string;
  readonly measures: readonly string[];
  readonly correction: string;
  readonly performance: string;
  readonly payment: string;
  readonly remedy: string;
  readonly consequence: string;
  readonly date: string;
  readonly copies: string;
}

export function decisionData(source: PaperSource, linesOf: (party: PartyData) => DecisionData['lines']): DecisionData {
  const draft = draftOf(source);
  const you = youFor(draft.party);
  return {
    you,
    lines: linesOf(draft.party),
    facts: draft.facts,
    evidence: draft.evidence,
    hearing: hearingText(source, you),
    violated: draft.violated,
    basis: draft.basis,
    discretion: draft.discretion,
    measures: draft.measures.map((measure) => `${measure}。`),
    correction: correctionText(draft, you),
    ...paymentOf(source, draft.fine ?? 0, draft.performance, you),
    remedy: remedyText(source, you, '行政处罚'),
    consequence: '逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依法申请人民法院强制执行。',
    date: dateText(needed(textAt(formOf(source), '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}

/** 罚款收缴分离办法 7: the bank and its address, the amount, the limit and the surcharge stand in the decision (处罚法 67, 72). */
function paymentOf(source: PaperSource, fine: number, performance: string, you: string) {
  if (fine === 0) return { performance: sentence(performance || `${you}应当自收到本决定书之日起履行本决定`), payment: '' };
  const until = `${you}应当自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款。`;
  const own = sentence(performance);
  return {
    performance: `${until}${own === '' || own.includes('十五日') ? '' : own}${bankText(source)}`,
    payment: `到期不缴纳罚款的，依据${bases.surcharge}的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。`,
  };
}
