import { apl } from '../cite.ts';
import { matterById } from '../matters/index.ts';
import { isObject } from '../same.ts';
import { draftAtHand, said } from './draft-at-hand.ts';
import type { Condition, DateString, Json, JsonObject, OtherCase, Question } from '../vocabulary.ts';

/** Where the other case has come to nothing, or has gone to somebody else: it stands in nobody's way. */
const over = new Set(['clue-dismissed', 'merged', 'case-dismissed', 'with-organ', 'with-police', 'turned', 'spared-on-the-spot']);

interface Span {
  readonly from: DateString;
  /** Null while the conduct goes on. */
  readonly to: DateString | null;
}

/**
 * From the first day of the conduct to its last. A decision cuts conduct that still goes on (处罚法 36 Ⅱ): what is done after it is another
 * act. Null where no day is known.
 */
export function actSpan(facts: { readonly [fact: string]: Json }): Span | null {
  const end = day(facts['conductEnd']);
  const from = day(facts['conductFrom']) ?? end ?? day(facts['discoveredOn']);
  return from === null ? null : { from, to: end ?? day(facts['decidedOn']) };
}

function overlap(one: Span | null, other: Span | null): boolean {
  if (!one || !other) return false;
  return (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from);
}

/** The act as the form proposed tells it, else as the case remembers it. A form that asks for the discovery asks for the conduct too. */
function actAtHand(question: Question): { readonly matter: Json; readonly span: Span | null } {
  const { form } = question.proposal;
  const { decidedOn: _, ...facts } = question.standing.facts;
  const told = form?.['discoveredOn'] !== undefined;
  const { conductFrom: _from, conductEnd: _end, ...rest } = facts;
  return { matter: said(question, 'matter') ?? null, span: actSpan(told ? { ...rest, ...form } : facts) };
}

/** The same matter on days that meet, or said to be the same act by either case. */
function sameAct({ matter, span }: ReturnType<typeof actAtHand>, other: OtherCase): boolean {
  if (other.kind !== 'penalty') return false;
  if (other.relations?.includes('same-act')) return true;
  const { facts } = other.standing;
  return matter !== null && facts['matter'] === matter && overlap(span, actSpan(facts));
}

/** Two cases of one act are one case: the second is merged into the first, or says why it is not. */
export const noOpenDuplicate: Condition = {
  id: 'no-open-duplicate',
  title: '同一行为没有另案办理',
  articles: [apl(29), apl(54, 2)],
  looksAt: ['others'],
  holds(question) {
    if (question.proposal.form === undefined) return null;
    const act = actAtHand(question);
    const same = question.others.filter((other) => isOpen(other) && sameAct(act, other));
    return same.length === 0 || `同一当事人、同一事项、行为时间重合的案件正在办理：${same.map(named).join('、')}。`;
  },
};

function isOpen({ ended, standing }: OtherCase): boolean {
  return !ended && standing.facts['result'] == null && !over.has(standing.places['main'] ?? '');
}

/** 一事不再罚 (处罚法 29): the act has been fined in another case, and that decision stands. */
export const notFinedForTheAct: Condition = {
  id: 'not-fined-for-the-act',
  title: '同一违法行为没有被罚款',
  articles: [apl(29)],
  looksAt: ['others'],
  holds(question) {
    const draft = draftAtHand(question);
    if (draft === null) return null;
    if (draft.outcome !== 'penalty' || draft.fineYuan === 0) return true;
    const act = actAtHand(question);
    const fined = question.others.filter((other) => punishedIn(other) && fineIn(other) > 0 && sameAct(act, other));
    return fined.length === 0 || `同一违法行为已在${fined.map(named).join('、')}中处以罚款。`;
  },
};

/** A penalty was decided in the other case, and nothing has undone it. */
export function punishedIn({ kind, standing }: OtherCase): boolean {
  return kind === 'penalty' && standing.facts['result'] === 'penalty' && standing.places['validity'] === 'in-force';
}

function fineIn({ standing }: OtherCase): number {
  const fine = standing.facts['fine'];
  return typeof fine === 'number' ? fine : 0;
}

export function named({ number, title, standing }: OtherCase): string {
  const decided = standing.facts['decisionNumber'];
  return typeof decided === 'string' ? decided : (number ?? `“${title}”`);
}

/** 处罚法 33: since when, and among which violations, a violation is the first, is the bureau's setting. */
export const firstViolation: Condition = {
  id: 'first-violation',
  title: '属于初次违法',
  articles: [apl(33, 1)],
  looksAt: ['others'],
  holds(question) {
    const { proposal, standing, others, settings, today } = question;
    const { form } = proposal;
    const draft = form?.['exemption'] === undefined ? (form?.['draft'] ?? form?.['penalty'] ?? standing.facts['draft']) : form;
    if (!isObject(draft)) return form === undefined ? null : true;
    if (draft['exemption'] !== 'first') return true;
    const since = `${Number(today.slice(0, 4)) - settings.firstViolationYears.value}${today.slice(4)}`;
    const matter = said(question, 'matter') ?? null;
    const earlier = others.filter((other) => {
      const { facts } = other.standing;
      const within = settings.firstViolationScope.value === 'any' || facts['matter'] === matter;
      return within && violatedIn(other) && String(facts['decidedOn'] ?? '') >= since;
    });
    return earlier.length === 0 || `当事人此前已因违法行为被处理：${earlier.map(named).join('、')}。`;
  },
};

/** The other case found a violation: it punished, or let off what was slight or the first. */
function violatedIn(other: OtherCase): boolean {
  if (punishedIn(other)) return true;
  const { facts, places } = other.standing;
  if (other.kind !== 'penalty' || facts['result'] !== 'no-penalty' || places['validity'] === 'revoked') return false;
  const draft = facts['draft'];
  return isObject(draft) && ['first', 'minor'].includes(String(draft['exemption']));
}

/** A penalty of the Work Safety Law, by the provision its matter rests on (安法 113: 受到本法规定的行政处罚). */
export function punishedUnder(facts: JsonObject, law: string): boolean {
  return facts['result'] === 'penalty' && matterById(String(facts['matter']))?.basis.law === law;
}

function day(value: Json | undefined): DateString | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;
}
