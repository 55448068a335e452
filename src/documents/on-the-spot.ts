import { bases } from './citations.ts';
import { dateText, momentText } from './dates.ts';
import { measuresIn, provisions, sentence } from './draft.ts';
import { bankText } from './owed.ts';
import { type PartyData, partyIn, youFor } from './party.ts';
import { officersOn, type Signer } from './people.ts';
import { factsOf, formOf, latest, needed, numberAt, objectAt, textAt, textsAt } from './reading.ts';
import { reconsiderationFirstText } from './remedy.ts';
import type { PaperSource } from './source.ts';

/** 行政（当场）处罚决定书: everything 处罚法 52 asks for, and 先行政复议 (复议法 23). */
export interface OnTheSpotData {
  readonly you: string;
  readonly lines: readonly (readonly [string, string])[];
  readonly time: string;
  readonly place: string;
  readonly facts: string;
  readonly evidence: string;
  readonly violated: string;
  readonly heard: string;
  readonly basis: string;
  readonly summary: string;
  readonly measures: readonly string[];
  readonly correction: string;
  readonly performance: string;
  readonly remedy: string;
  readonly receipt: string;
  readonly officers: readonly Signer[];
  readonly date: string;
  readonly copies: string;
}

const toTheBank =
  '应当自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款；到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。';

const collecting: Readonly<Record<string, string>> = {
  small: bases.collectingSmall,
  'hard-later': bases.collectingHard,
  remote: bases.collectingRemote,
};

/**
 * 处罚法 67–70: the bank is the rule. A fine that is to be taken on the spot may in the end not be, so the party is told how to pay it then.
 */
function performanceText(source: PaperSource, you: string): string {
  const bank = `${you}${toTheBank}${bankText(source)}`;
  if (textAt(formOf(source), '/payment') !== 'on-the-spot') return bank;
  const basis = collecting[textAt(formOf(source), '/collectionGround')] ?? bases.collecting;
  return `罚款依据${basis}的规定当场收缴，并出具财政部门统一制发的专用票据；不出具的，${you}有权拒绝缴纳。没有当场收缴的，${bank}`;
}

export function onTheSpotData(source: PaperSource, linesOf: (party: PartyData) => OnTheSpotData['lines']): OnTheSpotData {
  const form = formOf(source);
  const penalty = objectAt(form, '/penalty');
  const party = partyIn(objectAt(penalty, '/party'));
  const you = youFor(party);
  const fine = numberAt(penalty, '/measures/fine') ?? 0;
  const correction = textAt(penalty, '/correction').replace(/^[/／]$/, '');
  return {
    you,
    lines: linesOf(party),
    time: momentText(textAt(factsOf(source), '/foundAt')),
    place: needed(textAt(factsOf(source), '/place'), '地点'),
    facts: needed(textAt(penalty, '/facts'), '违法事实'),
    evidence: needed(textAt(penalty, '/evidence'), '证据'),
    violated: provisions(needed(textAt(penalty, '/violated'), '违反的规定')),
    heard: heardText(source, you),
    basis: provisions(needed(textAt(penalty, '/basis'), '处罚依据')),
    summary: bases.onTheSpot,
    measures: measuresIn(objectAt(penalty, '/measures')).map((measure) => `${measure}。`),
    correction:
      correction === ''
        ? ''
        : sentence(correction.startsWith('责令') ? `责令${you}${correction.slice(2)}` : `责令${you}改正：${correction}`),
    performance: fine === 0 ? '' : performanceText(source, you),
    remedy: reconsiderationFirstText(source, you),
    receipt: textAt(form, '/delivery') === 'refused' ? '当事人拒绝签收，已在本决定书上注明并当场交付。' : '',
    officers: officersOn(source, textsAt(form, '/officers'), source.issuedOn),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份报本机关备案并存入案卷，一份当场交付当事人。',
  };
}

/** 处罚法 44, 45: what was said to it on the spot, and what became of that. */
function heardText(source: PaperSource, you: string): string {
  const heard = latest(source, 'tell-and-hear');
  if (!heard) return '';
  const said = textAt(heard.form, '/statement');
  if (textAt(heard.form, '/heard') === 'none') return `${you}表示不陈述、申辩。`;
  const finding = textAt(heard.form, '/finding');
  return `${you}陈述、申辩：${sentence(said)}${finding === '' ? '' : `经复核：${sentence(finding)}`}`;
}
