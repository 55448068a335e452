import { apl } from '../cite.ts';
import { calculate, chosenIn, type Calculation } from '../discretion/calculate.ts';
import { calculationIn, deviationsOf, factorsIn, reasonIn } from '../discretion/deviation.ts';
import { statutoryFactor, type ChosenFactor } from '../discretion/factors.ts';
import { stepOf } from '../discretion/fines.ts';
import { mayMitigate, type Grade } from '../discretion/grade.ts';
import { applicableStandards, standardsIn, type Standard } from '../discretion/standard.ts';
import { same } from '../same.ts';
import { conductDay } from './conduct.ts';
import { draftIn, figuresOf } from './draft-at-hand.ts';
import { matterAtHand } from './matter-at-hand.ts';
import type { Condition, Json, JsonObject, Matter, Question } from '../vocabulary.ts';

const register = 'discretion-register';

/**
 * The draft's fine was found by calculation: what the draft says of it is what comes out when it is worked out again, from the circumstances
 * it names and the bureau's table in force on the day of the conduct (处罚法 5, 34).
 */
export const discretionCalculated: Condition = {
  id: 'discretion-calculated',
  title: '裁量计算与适用的裁量基准一致',
  articles: [apl(5, 2), apl(34)],
  looksAt: [register],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const draft = draftIn(question);
    const matter = matterAtHand(question);
    if (!draft || !matter || !isCalculated(draft, matter)) return true;
    const given = calculationIn(draft);
    if (given === null) return '拟作决定中没有裁量计算，请选择情节，由系统计算裁量幅度。';
    const wrong = factorsIn(given).map((factor) => factorFault(factor, matter));
    const first = wrong.find((says) => says !== null);
    if (typeof first === 'string') return first;
    const answers = candidates(question, given).map((standard) => worked(question, draft, matter, given, standard));
    const { reason: _, ...kept } = given;
    if (answers.some((answer) => typeof answer !== 'string' && same(kept, answer as unknown as JsonObject))) return true;
    const says = answers.find((answer) => typeof answer === 'string');
    return typeof says === 'string'
      ? says
      : '提交的裁量计算与重新计算的结果不同（事项、档次、基数、情节或者裁量基准已经变动），请重新计算。';
  },
};

/** A fine in a range there is to choose in. */
function isCalculated(draft: JsonObject, matter: Matter): boolean {
  const { outcome, fineYuan, matterStep, partyKind } = figuresOf(draft);
  const step = stepOf(matter, matterStep);
  return outcome === 'penalty' && fineYuan > 0 && step !== undefined && chosenIn(step, partyKind) !== undefined;
}

function factorFault({ id, says, effect }: ChosenFactor, { discretionFactors }: Matter): string | null {
  const statutory = statutoryFactor(id);
  if (statutory) return statutory.effect === effect && statutory.says === says ? null : `情节“${says}”的效果与法律规定不同。`;
  if (!['lighter', 'heavier', 'neutral'].includes(effect)) return `“${says}”不是法定情节，只能作为从轻、从重或者已考虑的情节。`;
  if (id === 'other') return null;
  return id === 'own' && discretionFactors.includes(says) ? null : `“${says}”不是本事项的裁量情节。`;
}

/** The edition the draft names, if it may be taken: that of the day of the conduct, or a later one where it is lighter. */
function candidates(question: Question, given: JsonObject): (Standard | null)[] {
  const { ruling, later } = applicableStandards(standardsIn(question.registers[register]), conductDay(question), question.today);
  return later && given['standard'] === later.id ? [ruling, later] : [ruling];
}

function worked(question: Question, draft: JsonObject, matter: Matter, given: JsonObject, standard: Standard | null): Calculation | string {
  const { matterStep, partyKind, fineBaseYuan } = figuresOf(draft);
  const asked = {
    matter,
    step: matterStep,
    partyKind,
    base: fineBaseYuan,
    factors: factorsIn(given),
    grade: draft['grade'] as Grade,
    label: text(given['label']),
    shares: question.settings,
  };
  const answer = calculate({ ...asked, standard });
  const { ruling } = applicableStandards(standardsIn(question.registers[register]), conductDay(question), question.today);
  if (typeof answer === 'string' || standard === ruling) return answer;
  const before = calculate({ ...asked, standard: ruling });
  if (typeof before === 'string' || (answer.least <= before.least && answer.most <= before.most)) return answer;
  return '后来的裁量基准没有更轻，应当适用违法行为发生时的裁量基准。';
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** 减轻 without one of its cases, and a fine in spite of 应当不予, are against the law, not a matter of discretion (处罚法 30–33). */
export const gradeHasGround: Condition = {
  id: 'grade-has-ground',
  title: '减轻、不予处罚有法定情形',
  articles: [apl(30), apl(31), apl(32), apl(33)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const draft = draftIn(question);
    const kept = draft && calculationIn(draft);
    if (!draft || !kept || draft['outcome'] !== 'penalty') return true;
    const factors = factorsIn(kept);
    const spared = factors.find(({ effect }) => effect === 'must-spare');
    if (spared) return `已认定“${spared.says}”，依法应当不予行政处罚。`;
    if (draft['grade'] === 'mitigated' && !mayMitigate(factors)) return '没有选择可以减轻处罚的法定情形。';
    const missing = impliedBy(draft).find((id) => !factors.some((factor) => factor.id === id));
    return missing === undefined || `当事人${statutoryFactor(missing)?.says ?? ''}，请在裁量情节中选择。`;
  },
};

/** Circumstances that follow from who the party is. */
function impliedBy(draft: JsonObject): string[] {
  const party = draft['party'] as JsonObject | undefined;
  if (party?.['kind'] !== 'citizen') return [];
  const { capacity, age } = party;
  if (capacity === 'minor' || (typeof age === 'number' && age >= 14 && age < 18)) return ['minor'];
  return capacity === 'reduced' ? ['reduced'] : [];
}

/** A draft that leaves its own calculation says why. */
export const deviationExplained: Condition = {
  id: 'deviation-explained',
  title: '偏离裁量基准已说明理由',
  articles: [apl(34), apl(5, 2)],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const draft = draftIn(question);
    const deviations = draft ? deviationsOf(draft) : [];
    return draft === null || deviations.length === 0 || reasonIn(draft) !== '' || deviations.join('');
  },
};

/** Legal review does not pass over a deviation: its point on discretion is judged, with a remark. */
export const deviationReviewed: Condition = {
  id: 'deviation-reviewed',
  title: '偏离裁量基准已经审核',
  articles: [apl(58)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const draft = standing.facts['draft'] as JsonObject | undefined;
    if (!draft || deviationsOf(draft).length === 0) return true;
    const points = proposal.form['points'] as JsonObject | undefined;
    const point = points?.['discretion'] as JsonObject | undefined;
    if (point?.['result'] === 'not-applicable') return false;
    return text(point?.['note']).trim() !== '' || deviationsOf(draft).join('');
  },
};
