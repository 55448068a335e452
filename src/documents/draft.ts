import { amountText } from '#law/money.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { discretionText } from './discretion.ts';
import { type PartyData, partyIn } from './party.ts';
import { PaperProblem } from './problem.ts';
import { factsOf, isTrueAt, needed, numberAt, objectAt, textAt, textsAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** 拟作决定, as printed. */
export interface DraftData {
  readonly party: PartyData;
  readonly facts: string;
  readonly evidence: string;
  /** Provisions only: what leads up to them and follows them is the paper's own wording. */
  readonly violated: string;
  readonly basis: string;
  readonly discretion: string;
  readonly measures: readonly string[];
  readonly fine: number | null;
  readonly correction: string;
  readonly performance: string;
}

/** The draft the proposal carries, else the latest one the case remembers. */
export function draftOf(source: PaperSource): DraftData {
  const own = objectAt(source.proposal.form ?? {}, '/draft');
  const draft = Object.keys(own).length > 0 ? own : objectAt(factsOf(source), '/draft');
  if (Object.keys(draft).length === 0) throw new PaperProblem('本案还没有拟作决定，请先调查终结并写出拟作决定。');
  return {
    party: partyIn(objectAt(draft, '/party')),
    facts: needed(textAt(draft, '/facts'), '违法事实'),
    evidence: needed(textAt(draft, '/evidence'), '证据'),
    violated: provisions(needed(textAt(draft, '/violated'), '违反的规定')),
    basis: provisions(needed(textAt(draft, '/basis'), '处理依据')),
    discretion: `${discretionText(draft)}${sentence(textAt(draft, '/discretion'))}`,
    measures: measuresIn(objectAt(draft, '/measures')),
    fine: numberAt(draft, '/measures/fine'),
    correction: unlessStroke(textAt(draft, '/correction')),
    performance: unlessStroke(textAt(draft, '/performance')),
  };
}

/** Kinds of 处罚法 9, each a phrase with its amount in figures and capitals. */
export function measuresIn(measures: JsonObject): string[] {
  const money = (pointer: '/fine' | '/confiscateGains' | '/confiscateProperty', say: (amount: string) => string) => {
    const yuan = numberAt(measures, pointer);
    return yuan === null || yuan === 0 ? [] : [say(`人民币${amountText(yuan)}`)];
  };
  return [
    ...(isTrueAt(measures, '/warning') ? ['警告'] : []),
    ...(isTrueAt(measures, '/criticism') ? ['通报批评'] : []),
    ...money('/fine', (amount) => `罚款${amount}`),
    ...money('/confiscateGains', (amount) => `没收违法所得${amount}`),
    ...money('/confiscateProperty', (amount) => `没收非法财物（价值${amount}）`),
    ...textsAt(measures, '/other'),
  ];
}

/**
 * What the draft would decide, in words: a penalty's measures, else the draft's own `content` (拟作决定的内容), which every other kind of
 * draft has.
 */
export function proposalOf(source: PaperSource): { readonly party: PartyData; readonly proposal: string } {
  const own = objectAt(source.proposal.form ?? {}, '/draft');
  const draft = Object.keys(own).length > 0 ? own : objectAt(factsOf(source), '/draft');
  const content = textAt(draft, '/content');
  if (content === '') {
    const penalty = draftOf(source);
    return { party: penalty.party, proposal: outcomeText(penalty) };
  }
  return { party: partyIn(objectAt(draft, '/party')), proposal: content };
}

/** 罚款……；责令改正：…… in one line, for lists and forms. */
export function outcomeText({ measures, correction }: DraftData): string {
  const order =
    correction === '' ? [] : [correction.startsWith('责令') ? correction.replace(/。$/, '') : `责令改正：${correction.replace(/。$/, '')}`];
  return sentence([...(measures.length === 0 ? ['不予行政处罚'] : measures), ...order].join('；'));
}

/** Officers often write the sentence around the provisions as well: 上述行为违反了……的规定。 */
export function provisions(text: string): string {
  return text
    .trim()
    .replace(/[。，；]$/, '')
    .replace(/^(?:(?:你单位|你|该单位|当事人)的?)?(?:(?:上述|以上)行为)?(?:涉嫌)?(?:违反了|违反|依据|根据|依照)/, '')
    .replace(/(?:之|的)规定$/, '');
}

/** The order made at the same time (处罚法 28), whether or not the officer wrote its first words too. */
export function correctionText({ correction }: DraftData, you: string): string {
  if (correction === '') return '';
  return sentence(correction.startsWith('责令') ? `责令${you}${correction.slice(2)}` : `责令${you}改正违法行为：${correction}`);
}

export function sentence(text: string): string {
  const trimmed = text.trim().replace(/[，；、,;]$/, '');
  return trimmed === '' || /[。！？]$/.test(trimmed) ? trimmed : `${trimmed}。`;
}

function unlessStroke(text: string): string {
  return /^[/／]$/.test(text) ? '' : text;
}
