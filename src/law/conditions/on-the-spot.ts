import { apl } from '../cite.ts';
import { isObject } from '../same.ts';
import { draftAtHand } from './draft-at-hand.ts';
import { weighs } from './weight.ts';
import type { Condition, Question } from '../vocabulary.ts';

/** 处罚法 51: yuan, the amounts themselves included. */
const most = { citizen: 200, organisation: 3_000 } as const;

/** 个体工商户 are neither named as citizens nor as organisations there; the lower limit is the one nobody can object to. */
export const spotLimit = (partyKind: string): number => (partyKind === 'organisation' ? most.organisation : most.citizen);

export const withinSpotLimits: Condition = {
  id: 'within-spot-limits',
  title: '在当场处罚的种类和限额以内',
  articles: [apl(51)],
  holds(question) {
    const draft = draftAtHand(question);
    if (draft === null) return null;
    if (draft.gainsYuan > 0 || draft.propertyYuan > 0 || draft.otherKinds.length > 0) return '当场处罚只限于警告和小额罚款。';
    const limit = spotLimit(draft.partyKind);
    const whom =
      draft.partyKind === 'organisation' ? '法人、其他组织' : draft.partyKind === 'citizen' ? '公民' : '个体工商户（从严按公民）';
    return draft.fineYuan <= limit || `对${whom}当场罚款不得超过${limit}元，现为${draft.fineYuan}元。`;
  },
};

export const imposesSomething: Condition = {
  id: 'imposes-something',
  title: '有处罚种类',
  articles: [apl(9)],
  holds({ proposal }) {
    const penalty = proposal.form?.['penalty'];
    return proposal.form === undefined ? null : isObject(penalty) && !weighs(penalty['measures']).nothing;
  },
};

/**
 * Of 处罚法 68 and 69: up to a hundred yuan; or hard to enforce later; or a remote place, on the water or hard to reach, and the party says
 * that paying at the bank is hard and asks for it.
 */
export const collectionLawful: Condition = {
  id: 'collection-lawful',
  title: '符合当场收缴的情形',
  articles: [apl(68), apl(69)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const fine = fineOf(question);
    if (form['ground'] !== 'remote' && form['collectedOn'] !== question.standing.facts['decidedOn'])
      return '一百元以下或者事后难以执行的，应当在作出决定的当日当场收缴。';
    switch (form['ground']) {
      case 'small':
        return fine <= 100 || `罚款${fine}元，不属于一百元以下。`;
      case 'hard-later':
        return filled(form['reason']) || '不当场收缴事后难以执行的，应当写明具体情况。';
      case 'remote':
        return (
          (form['askedByParty'] === true && filled(form['reason'])) ||
          '边远、水上、交通不便地区当场收缴，应当由当事人提出，并写明缴纳确有困难的情况。'
        );
      default:
        return false;
    }
  },
};

/** The decision says on which ground it is collected on the spot (处罚法 68, 69), and says none where it is not. */
export const collectionGroundFits: Condition = {
  id: 'collection-ground-fits',
  title: '写明当场收缴的情形',
  articles: [apl(68), apl(69)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const ground = form['collectionGround'] ?? null;
    if (form['payment'] !== 'on-the-spot') return ground === null || '没有选当场收缴的，不填当场收缴的情形。';
    if (ground === null) return '选当场收缴的，应当写明属于哪一种情形；都不属于的，由当事人到银行缴纳。';
    const fine = draftAtHand(question)?.fineYuan ?? 0;
    return ground !== 'small' || fine <= 100 || `罚款${fine}元，不属于一百元以下。`;
  },
};

/** What is collected is the fine, no more and no less: a receipt is made out for one sum. */
export const collectsTheFine: Condition = {
  id: 'collects-the-fine',
  title: '收缴数额与罚款一致',
  articles: [apl(70)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const fine = fineOf(question);
    if ((draftAtHand(question)?.gainsYuan ?? 0) > 0) return '决定还有没收违法所得，请当事人到银行一并缴纳。';
    return form['amount'] === fine || `应收罚款${fine}元，现填${String(form['amount'])}元。`;
  },
};

function fineOf({ standing }: Question): number {
  const fine = standing.facts['fine'];
  return typeof fine === 'number' ? fine : 0;
}

function filled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * 处罚法 33: whether the party is to be let off is asked before anything is imposed. Slight, corrected and without harm means no penalty at all;
 * a first, slightly harmful and corrected violation may be let off, and the reason why not is written down.
 */
export const leniencyAsked: Condition = {
  id: 'leniency-asked',
  title: '已考虑不予处罚的情形',
  articles: [apl(33, 1)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const asked = proposal.form['leniency'];
    if (!isObject(asked)) return false;
    const { corrected, harm, first, reason } = asked;
    if (corrected === true && harm === 'none' && asked['slight'] === true)
      return '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚，请改为批评教育。';
    if (corrected === true && harm !== 'some' && first === true && !filled(reason))
      return '初次违法且危害后果轻微并及时改正的，可以不予行政处罚；仍要处罚的，请写明理由。';
    return true;
  },
};
