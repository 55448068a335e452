import { apl } from '../cite.ts';
import { isObject } from '../same.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

function draftIn({ proposal }: Question): JsonObject | null {
  const draft = proposal.form?.['draft'] ?? proposal.form?.['penalty'];
  return isObject(draft) ? draft : null;
}

/**
 * 处罚法 30 to 32: lighter than the law's own range of measure only where one of its cases is there and proved; and where one is, lighter it
 * must be (31 for reduced capacity says 可以: it allows, and does not oblige).
 */
export const groundsFitGrade: Condition = {
  id: 'grounds-fit-grade',
  title: '从轻、减轻的情形与裁量一致',
  articles: [apl(30), apl(31), apl(32)],
  holds(question) {
    const draft = draftIn(question);
    if (draft === null) return question.proposal.form === undefined ? null : true;
    if (draft['outcome'] === 'no-penalty') return true;
    const chosen = Array.isArray(draft['lighterGrounds']) ? draft['lighterGrounds'] : [];
    const grounds = [...chosen, ...easingFactors(draft)];
    const evidence = draft['lighterEvidence'];
    const lighter = draft['grade'] === 'lighter' || draft['grade'] === 'mitigated';
    if (chosen.length > 0 && (typeof evidence !== 'string' || evidence.trim() === '')) return '从轻、减轻的情形应当写明证据。';
    if (grounds.length > 0 && !lighter) return '有处罚法第三十二条所列情形的，应当从轻或者减轻处罚。';
    if (lighter && grounds.length === 0 && !lighterByAgeOrMind(draft['party']))
      return '从轻、减轻处罚应当有处罚法第三十条至第三十二条所列情形，请选择情形并写明证据；只是裁量基准内取较低数额的，裁量选“一般”。';
    return true;
  },
};

/** The same cases, where the draft carries a calculation that names its circumstances. */
function easingFactors({ discretionCalc }: JsonObject): readonly Json[] {
  const factors = isObject(discretionCalc) ? discretionCalc['factors'] : undefined;
  return Array.isArray(factors) ? factors.filter((factor) => isObject(factor) && factor['effect'] === 'must-ease') : [];
}

function lighterByAgeOrMind(party: Json | undefined): boolean {
  if (!isObject(party)) return false;
  const { kind, age, capacity } = party;
  return kind === 'citizen' && (capacity === 'minor' || capacity === 'reduced' || (typeof age === 'number' && age < 18));
}

/** What is said of the party's age and of their mind agree. */
export const capacityFitsAge: Condition = {
  id: 'capacity-fits-age',
  title: '年龄与责任能力一致',
  articles: [apl(30), apl(31)],
  holds(question) {
    const draft = draftIn(question);
    const party = draft?.['party'];
    if (!isObject(party)) return question.proposal.form === undefined ? null : true;
    const { kind, age, capacity } = party;
    if (kind !== 'citizen' || typeof age !== 'number' || capacity === undefined) return true;
    const wanted = age < 14 ? 'child' : age < 18 ? 'minor' : null;
    if (wanted !== null && capacity === 'full') return `当事人${age}周岁，不是成年人，责任能力请按未成年人填写。`;
    if ((capacity === 'child' || capacity === 'minor') && capacity !== wanted) return `当事人${age}周岁，与所选责任能力不符。`;
    return true;
  },
};
