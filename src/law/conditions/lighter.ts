import { apl } from '../cite.ts';
import { calculationIn, factorsIn } from '../discretion/deviation.ts';
import { isObject } from '../same.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

function draftIn({ proposal }: Question): JsonObject | null {
  const draft = proposal.form?.['draft'] ?? proposal.form?.['penalty'];
  return isObject(draft) ? draft : null;
}

/**
 * 处罚法 30 to 32: where one of their cases is there, it is proved, and the penalty must be lighter or mitigated, whatever else weighs (31 for
 * reduced capacity says 可以: it allows, and does not oblige); and mitigated it is only in such a case.
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
    if (chosen.length > 0 && blank(draft['lighterEvidence'])) return '从轻、减轻的情形应当写明证据。';
    const calculation = calculationIn(draft);
    const easing = calculation ? factorsIn(calculation).filter(({ effect }) => effect === 'must-ease') : [];
    // Age is proved by what is said of the party.
    const unproved = easing.find(({ id, note }) => id !== 'minor' && blank(note));
    if (unproved) return `“${unproved.says}”应当写明有什么证据证明。`;
    const lighter = draft['grade'] === 'lighter' || draft['grade'] === 'mitigated';
    if (chosen.length + easing.length > 0 && !lighter) return '有处罚法第三十条、第三十二条所列情形的，应当从轻或者减轻处罚。';
    if (draft['grade'] === 'mitigated' && calculation === null && chosen.length === 0 && !lighterByAgeOrMind(draft['party']))
      return '减轻处罚应当有处罚法第三十条至第三十二条所列情形。';
    return true;
  },
};

function blank(text: Json | undefined): boolean {
  return typeof text !== 'string' || text.trim() === '';
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
