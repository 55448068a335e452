import type { JsonObject } from '#law/vocabulary.ts';
import { citizen, party } from '#tests/law/drafts.ts';
import { spotPenalty } from '#tests/law/penalty-forms.ts';

/** Everything that may be tried in the summary procedure, every branch on which a gate or a move looks; `by` where it is not the usual signer. */
export type Variants = Readonly<Record<string, readonly (JsonObject & { readonly by?: string })[]>>;

const measures = (fine: number | null, warning = false) => ({ warning, fine });
const of = (kind: 'organisation' | 'citizen', fine: number | null, warning = false): JsonObject => ({
  ...spotPenalty,
  party: kind === 'citizen' ? citizen : party,
  measures: measures(fine, warning),
});
const bank = 'bank';

export const imposing: Variants = {
  'open-summary-case': [{}, { officers: ['zhang', 'guo'] }],
  'tell-and-hear': [
    {},
    { certificatesShown: false },
    { contentTold: false },
    { rightsTold: false },
    { heard: 'oral', statement: '请求从轻', finding: '没有依据' },
    { heard: 'oral', statement: '请求从轻' },
    { officers: ['zhang', 'wang'] },
  ],
  'request-recusal': [{}],
  'decide-recusal': [{}, { decision: 'refused', recused: [] }, { by: 'ju' }],
  'impose-on-the-spot': [
    { penalty: of('organisation', 3_000), payment: bank },
    { penalty: of('organisation', 3_001), payment: bank },
    { penalty: of('organisation', 100), payment: 'on-the-spot', collectionGround: 'small' },
    { penalty: of('organisation', 100), payment: 'on-the-spot' },
    { penalty: of('organisation', 200), payment: 'on-the-spot', collectionGround: 'small' },
    { penalty: of('citizen', 200), payment: bank },
    { penalty: of('citizen', 201), payment: bank },
    { penalty: of('citizen', null, true), payment: 'none' },
    { penalty: of('citizen', null), payment: 'none' },
    { penalty: of('organisation', 100), payment: 'none' },
    { penalty: { ...of('organisation', 100), party: { ...citizen, age: 13, capacity: 'child' } }, payment: bank },
    { penalty: of('organisation', 100), payment: bank, clear: false },
    { penalty: of('organisation', 100), payment: bank, suspectedCrime: true },
    { penalty: of('organisation', 100), payment: bank, leniency: { corrected: true, slight: true, harm: 'none', first: false } },
    { penalty: of('organisation', 100), payment: bank, leniency: { corrected: true, slight: false, harm: 'slight', first: true } },
    {
      penalty: of('organisation', 100),
      payment: bank,
      leniency: { corrected: true, slight: false, harm: 'slight', first: true, reason: '屡教不改' },
    },
    { penalty: of('organisation', 100), payment: bank, officers: ['zhang', 'guo'] },
    { penalty: of('organisation', 100), payment: bank, officers: ['zhang', 'zhang'] },
    { penalty: of('organisation', 100), payment: bank, officers: ['li', 'wang'], by: 'li' },
    { penalty: of('organisation', 100), payment: bank, by: 'ju' },
  ],
  'educate-on-the-spot': [{}, { exemption: 'first' }],
  'turn-to-ordinary': [{}],
};

export const money: Variants = {
  'file-with-organ': [{}, { receivedBy: 'zhang' }],
  'collect-on-the-spot': [
    { ground: 'small' },
    { ground: 'hard-later' },
    { ground: 'hard-later', reason: '' },
    { ground: 'remote', askedByParty: true },
    { ground: 'remote' },
    { ground: 'hard-later', receiptIssued: false },
    { ground: 'hard-later', amount: 1 },
  ],
  'hand-in-fine': [{}, { amount: 1 }, { receivedBy: 'li' }, { lateReason: '道路中断' }],
  'bank-fine': [{}, { lateReason: '假日' }],
  'record-payment': [{ settled: true }, { amount: 10, paidTotal: 10, settled: false }],
  'request-deferral': [{}],
  'decide-deferral': [{}],
  'urge-payment': [{}],
  'impose-surcharge': [{ amount: 'fine' }, { amount: 'more' }],
  'urge-enforcement': [{ remedyEndsOn: '2026-05-06' }, { remedyEndsOn: '2026-09-02' }],
  'serve-paper': [{ paper: 'urging' }, { paper: 'surcharge' }, { paper: 'enforcement-urging' }],
  'apply-to-court': [{}],
  'record-court-ruling': [{}, { result: 'accepted' }, { result: 'refused' }, { result: 'finished' }],
  'appeal-court-ruling': [{}],
  'hear-enforcement-statement': [{}, { result: 'adopted' }],
  'suspend-enforcement': [{}],
  'resume-enforcement': [{}],
  'end-enforcement': [{}],
  'archive-case': [{}],
};

export const open: Variants = {
  'file-with-organ': [{}],
  'record-payment': [{ settled: true }],
  'collect-on-the-spot': [{ ground: 'hard-later' }],
  'prepare-disclosure': [{}],
  'check-disclosure': [
    {},
    { result: 'returned' },
    { result: 'exempt' },
    { result: 'exempt', exemption: 'third-party', exemptionReason: '公开会泄露生产工艺。' },
  ],
  'publish-decision': [{}],
  'redraft-disclosure': [{}],
  'correct-disclosure': [{}, { result: 'returned' }],
  'withdraw-disclosure': [{}],
  'take-reconsideration-request': [{}],
  'forward-reconsideration': [{}],
  'receive-remedy': [{}, { kind: 'reconsideration-simple' }, { kind: 'litigation' }],
  'reply-to-remedy': [{}],
  'record-remedy-result': [
    { partyReceivedOn: '2026-03-02' },
    { result: 'revoked', redo: true, redoGround: 'facts' },
    { result: 'unlawful' },
    { result: 'withdrawn' },
  ],
  'record-judgment': [{}],
  'record-appeal': [{}],
  'carry-out-remedy-result': [{}],
  'revoke-decision': [{}, { afterwards: 'redo' }],
  'turn-to-ordinary': [{ ground: 'redo' }, {}],
  'archive-case': [{}],
};
