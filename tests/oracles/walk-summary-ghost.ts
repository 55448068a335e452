import type { JsonObject } from '#law/vocabulary.ts';
import { isObject } from '#law/same.ts';

/** What has happened, kept from the bare acts: a second opinion on the summary procedure, from 处罚法 51 to 53 and 68 to 72 and 复议法 23. */
export interface Ghost {
  readonly waits: number;
  readonly told: boolean;
  readonly recusal: 'none' | 'asked' | 'decided';
  readonly recused: readonly string[];
  readonly fine: number | null;
  readonly surcharge: number;
  readonly surchargeServed: boolean;
  /** Told to pay once more: when, and whether the paper reached the party. */
  readonly urged: { readonly at: number; readonly served: boolean } | null;
  /** What the party had to say to it was right. */
  readonly adopted: boolean;
  readonly imposed: boolean;
  readonly ended: 'no' | 'educated' | 'turned' | 'archived';
  readonly cash: 'none' | 'officers' | 'organ' | 'bank';
  readonly paid: boolean;
  readonly court: boolean;
  readonly filed: boolean;
  readonly checked: boolean;
  readonly inPublic: 'no' | 'yes' | 'withdrawn' | 'exempt';
  readonly revoked: boolean;
  /** Lost, if not revoked: what stands in public comes down (处罚法 48). */
  readonly disowned: boolean;
  readonly redo: boolean;
  readonly lost: boolean;
  readonly reconsidered: boolean;
  readonly pending: boolean;
  readonly suing: boolean;
  /** A judgment whose time for an appeal runs: at which wait it came; or the second instance has it. */
  readonly judged: number | 'appealed' | null;
}

export const nothingHappened: Ghost = {
  waits: 0,
  told: false,
  recusal: 'none',
  recused: [],
  fine: null,
  surcharge: 0,
  surchargeServed: false,
  urged: null,
  adopted: false,
  imposed: false,
  ended: 'no',
  cash: 'none',
  paid: false,
  court: false,
  filed: false,
  checked: false,
  inPublic: 'no',
  revoked: false,
  disowned: false,
  redo: false,
  lost: false,
  reconsidered: false,
  pending: false,
  suing: false,
  judged: null,
};

export function ghostAfter(ghost: Ghost, action: string, form: JsonObject): Ghost {
  switch (action) {
    case 'tell-and-hear':
      return { ...ghost, told: true };
    case 'request-recusal':
      return { ...ghost, recusal: 'asked' };
    case 'decide-recusal':
      return { ...ghost, recusal: 'decided', recused: form['decision'] === 'granted' ? (form['recused'] as string[]) : ghost.recused };
    case 'impose-on-the-spot':
      return { ...ghost, imposed: true, fine: fineIn(form) };
    case 'educate-on-the-spot':
      return { ...ghost, ended: 'educated' };
    case 'turn-to-ordinary':
      return { ...ghost, ended: 'turned', redo: false };
    case 'archive-case':
      return { ...ghost, ended: 'archived' };
    case 'file-with-organ':
      return { ...ghost, filed: true };
    case 'collect-on-the-spot':
      return { ...ghost, cash: 'officers' };
    case 'hand-in-fine':
      return { ...ghost, cash: 'organ' };
    case 'bank-fine':
      return { ...ghost, cash: 'bank', paid: true };
    case 'record-payment':
      return { ...ghost, paid: ghost.paid || Number(form['paidTotal']) >= (ghost.fine ?? 0) + ghost.surcharge };
    case 'urge-payment':
      return { ...ghost, urged: { at: ghost.waits, served: false }, adopted: false };
    case 'urge-enforcement':
      return { ...ghost, adopted: false };
    case 'hear-enforcement-statement':
      return { ...ghost, adopted: form['result'] === 'adopted' };
    case 'serve-paper':
      if (form['paper'] === 'surcharge') return { ...ghost, surchargeServed: true };
      return form['paper'] === 'urging' && ghost.urged ? { ...ghost, urged: { ...ghost.urged, served: true } } : ghost;
    case 'impose-surcharge':
      return { ...ghost, surcharge: Number(form['amount']), surchargeServed: false };
    case 'record-court-ruling':
      return { ...ghost, court: ghost.court || !['accepted', 'granted'].includes(String(form['result'])) };
    case 'end-enforcement':
      return { ...ghost, court: true };
    case 'prepare-disclosure':
      return { ...ghost, checked: false };
    case 'check-disclosure':
      return { ...ghost, checked: form['result'] === 'passed', inPublic: form['result'] === 'exempt' ? 'exempt' : ghost.inPublic };
    case 'publish-decision':
      return { ...ghost, inPublic: 'yes' };
    case 'withdraw-disclosure':
      return { ...ghost, inPublic: 'withdrawn' };
    case 'receive-remedy':
      return {
        ...ghost,
        pending: true,
        suing: form['kind'] === 'litigation',
        judged: null,
        reconsidered: ghost.reconsidered || form['kind'] !== 'litigation',
      };
    case 'record-judgment':
      return { ...ghost, judged: ghost.waits };
    case 'record-appeal':
      return { ...ghost, judged: 'appealed' };
    case 'record-remedy-result': {
      const over: Ghost = { ...ghost, pending: false, suing: false, judged: null };
      if (['upheld', 'withdrawn'].includes(String(form['result']))) return over;
      const lost = disowned({ ...over, lost: true });
      return form['result'] === 'unlawful' ? lost : { ...lost, revoked: true, redo: form['redo'] === true };
    }
    case 'carry-out-remedy-result':
      return { ...ghost, lost: false };
    case 'revoke-decision':
      return { ...disowned(ghost), revoked: true, redo: form['afterwards'] === 'redo' };
    default:
      return ghost;
  }
}

function disowned(ghost: Ghost): Ghost {
  return { ...ghost, disowned: true, inPublic: ghost.inPublic === 'no' ? 'exempt' : ghost.inPublic };
}

function fineIn(form: JsonObject): number | null {
  const penalty = form['penalty'];
  const measures = isObject(penalty) ? penalty['measures'] : undefined;
  return isObject(measures) && typeof measures['fine'] === 'number' ? measures['fine'] : null;
}

/** What speaks against the act, by the statute alone. */
export function wrongsOf(ghost: Ghost, action: string, by: string, form: JsonObject): string[] {
  const wrongs: Readonly<Record<string, () => [boolean, string][]>> = {
    'impose-on-the-spot': () => imposingWrongs(ghost, by, form),
    'educate-on-the-spot': () => [
      [!ghost.told, '44, 45: not told'],
      [ghost.recusal === 'asked', '43: recusal not decided'],
      [ghost.recused.includes(by), '43: recused'],
    ],
    'collect-on-the-spot': () => [
      [form['receiptIssued'] !== true, '70: no special receipt'],
      [form['amount'] !== ghost.fine, '70: another sum than the fine'],
      [form['ground'] === 'small' && (ghost.fine ?? 0) > 100, '68: over a hundred yuan'],
      [form['ground'] !== 'remote' && ghost.waits > 0, '68: not on the spot'],
      [form['ground'] === 'remote' && form['askedByParty'] !== true, '69: the party did not ask'],
      [form['ground'] !== 'small' && form['reason'] === '', '68, 69: no circumstances given'],
      [ghost.paid || ghost.cash !== 'none', '68: collected twice'],
      [ghost.revoked, '68: collected though undone'],
    ],
    'hand-in-fine': () => [
      [ghost.cash !== 'officers', '71: nothing collected'],
      [form['amount'] !== ghost.fine, '71: not all of it'],
      [['zhang', 'li'].includes(String(form['receivedBy'])), '71: handed in to themselves'],
    ],
    'check-disclosure': () => [[form['result'] === 'exempt' && !form['exemption'], '公开条例 13: withheld without a ground']],
    'correct-disclosure': () => [[ghost.disowned, '48: corrected though undone']],
    'publish-decision': () => [
      [!ghost.checked, 'nobody checked the public text'],
      [ghost.disowned, '48: published though undone'],
    ],
    'receive-remedy': () => [[form['kind'] === 'litigation' && !ghost.reconsidered, '复议法 23: sued before reconsideration']],
    'record-judgment': () => [[!ghost.suing, '行诉法 85: a judgment, and no suit']],
    'record-remedy-result': () => [
      [ghost.suing && ghost.judged === null && form['result'] !== 'withdrawn', '行诉法 85: no judgment'],
      [ghost.suing && ghost.judged === ghost.waits, '行诉法 85: may still be appealed'],
    ],
    'impose-surcharge': () => [
      [Number(form['amount']) > (ghost.fine ?? 0), '72: surcharge beyond the fine'],
      [ghost.waits === 0, '67: the fifteen days are not over'],
      [!ghost.urged?.served, '强制法 38: the urging never reached the party'],
      [ghost.urged !== null && ghost.waits <= ghost.urged.at, '强制法 35: the time it gave is not over'],
      [ghost.adopted, '强制法 36: what the party said was right'],
    ],
    'urge-enforcement': () => [[ghost.surcharge > 0 && !ghost.surchargeServed, '强制法 38: the surcharge was never served']],
    'apply-to-court': () => [
      [ghost.waits < 2, '强制法 53: the sixty days are not over'],
      [ghost.revoked, '强制法 53: undone'],
      [ghost.pending, '强制法 53: a remedy is pending'],
      [ghost.paid, '强制法 53: paid'],
    ],
    'archive-case': () => archivingWrongs(ghost),
  };
  return (wrongs[action]?.() ?? []).filter(([wrong]) => wrong).map(([, says]) => says);
}

function imposingWrongs(ghost: Ghost, by: string, form: JsonObject): [boolean, string][] {
  const fine = fineIn(form);
  const penalty = form['penalty'] as JsonObject;
  const party = penalty['party'] as JsonObject;
  const { warning } = penalty['measures'] as JsonObject;
  const { corrected, slight, harm, first, reason } = form['leniency'] as JsonObject;
  const officers = form['officers'] as string[];
  return [
    [!ghost.told, '44, 45, 52: not told, not heard'],
    [ghost.imposed || ghost.ended !== 'no', 'decided already'],
    [ghost.recusal === 'asked', '43: recusal not decided'],
    [officers.some((one) => ghost.recused.includes(one)), '43: recused'],
    [new Set(officers).size < 2 || officers.includes('guo') || !officers.includes(by), '42: not two qualified officers'],
    [(fine ?? 0) > (party['kind'] === 'organisation' ? 3_000 : 200), '51: over the limit'],
    [fine === null && warning !== true, '9: nothing imposed'],
    [form['clear'] !== true, '51: not clear'],
    [form['suspectedCrime'] !== false, '82: perhaps a crime'],
    [typeof party['age'] === 'number' && party['age'] < 14, '30: a child'],
    [corrected === true && slight === true && harm === 'none', '33: slight, corrected, without harm'],
    [corrected === true && first === true && harm !== 'some' && !reason, '33: first, and no word on why not'],
    [(form['payment'] === 'none') !== (fine === null), '67: how it is paid'],
    [(form['payment'] === 'on-the-spot') !== (form['collectionGround'] !== undefined), '68, 69: collected on which ground'],
    [form['collectionGround'] === 'small' && (fine ?? 0) > 100, '68: over a hundred yuan'],
  ];
}

function archivingWrongs(ghost: Ghost): [boolean, string][] {
  const settled = ghost.fine === null || ghost.paid || ghost.court || (ghost.revoked && ['none', 'bank'].includes(ghost.cash));
  return [
    [!ghost.imposed && ghost.ended !== 'educated', 'nothing decided'],
    [ghost.imposed && !ghost.filed, '52: not filed with the organ'],
    [ghost.imposed && !settled, '67, 71, 72: money neither paid nor enforced'],
    [ghost.imposed && ghost.inPublic === 'no', '安法 78: not published'],
    [ghost.disowned && ghost.inPublic === 'yes', '48: undone and still in public'],
    [ghost.redo, '复议法 64: to be decided anew'],
    [ghost.lost, '复议法 77: not carried out'],
    [ghost.pending, '复议法 48: a remedy is pending'],
  ];
}
