import { matterAtHand } from './matter-at-hand.ts';
import { dayOf } from '../calendar.ts';
import { isObject } from '../same.ts';
import type { DateString, Json, JsonObject, MatterStep, Question, Standing } from '../vocabulary.ts';

type Told = Pick<Standing, 'facts' | 'done'>;

/** Entries that can show how things stood after the limit was over. */
const looking = ['inspect-premises', 'record-inquiry', 'collect-evidence'] as const;

/**
 * What is missing before it may be said that the last order to correct was not obeyed; null where nothing is. Read from the forms of the orders
 * and the re-inspections (facts `correctionOrders`, `reinspections`) of this case or of one it is linked with. Where nobody re-inspected,
 * evidence taken after the limit will do.
 */
export function correctionFault(question: Question, after: NonNullable<MatterStep['after']>): string | null {
  if (after === 'refused' && isRefusedOnTheSpot(question)) return null;
  const told = [question.standing, ...linkedWith(question)].find(({ facts }) => formsIn(facts['correctionOrders']).length > 0);
  const order = told && formsIn(told.facts['correctionOrders']).at(-1);
  if (!told || !order) return '案卷中没有责令改正的记录，请先办理“责令限期整改”，期限届满仍未改正的再适用这一档。';
  const due = String(order['dueOn']);
  const unserved = unservedFault(order, told.facts['correctionServedOn']);
  if (unserved !== null) return unserved;
  const isOver = after === 'overdue' ? question.today > due : question.today >= due;
  if (!isOver) return `整改期限到${due}为止，还没有届满。`;
  const visit = [...visitsIn(told), ...visitsIn(question.standing)].findLast(({ on }) => (after === 'overdue' ? on > due : on >= due));
  if (visit?.done) return `${visit.on}复查时已经整改完毕，不得按“${after === 'overdue' ? '逾期未改正' : '拒不改正'}”处罚。`;
  if (visit || isSeen(question, told, after, due)) return null;
  return `整改期限${due}届满之后，案卷中没有复查、检查、询问或者取证的记录，不能认定没有改正。`;
}

/**
 * 安法 66, 108: whoever will not let an inspection go on is ordered to on the spot, and the record of that (with its recording) says that he still
 * would not. It is order and evidence of this one violation, and of no other.
 */
function isRefusedOnTheSpot(question: Question): boolean {
  const { violated = [] } = matterAtHand(question) ?? {};
  if (!violated.some(({ law, article }) => law === 'WSL2021' && article === '66')) return false;
  return [question.standing, ...linkedWith(question)].some(({ facts }) =>
    formsIn(facts['refusals']).some(({ orderedToCorrect }) => orderedToCorrect === true),
  );
}

/** Why an order to correct never bound the party: it was neither signed for nor served, or served when its time was over; null where it did. */
export function unservedFault(order: JsonObject, served: Json | undefined): string | null {
  if (order['handedOver'] === 'signed') return null;
  if (typeof served !== 'string') return '责令限期整改指令书没有当场签收，也没有送达记录；请先送达并登记（拒收的可以留置送达）。';
  const due = String(order['dueOn']);
  return served <= due ? null : `指令书于${served}送达，整改期限${due}已经届满，当事人没有整改的时间；请重新责令。`;
}

function isSeen({ standing }: Question, told: Told, after: MatterStep['after'], due: DateString): boolean {
  const ordered = told.done['order-correction']?.at ?? '';
  return looking.some((action) => {
    const at = standing.done[action]?.at;
    return at !== undefined && at > ordered && (after === 'overdue' ? dayOf(at) > due : dayOf(at) >= due);
  });
}

function linkedWith({ standing, others }: Question): readonly Told[] {
  const links = listOf(standing.facts['links']).map((link) => (isObject(link) ? link['case'] : link));
  return others.filter((other) => links.includes(other.case)).map((other) => other.standing);
}

function visitsIn({ facts }: Told): { readonly on: DateString; readonly done: boolean }[] {
  return formsIn(facts['reinspections']).map(({ from, result }) => ({ on: String(from).slice(0, 10), done: result === 'done' }));
}

function formsIn(value: Json | undefined): JsonObject[] {
  return listOf(value).filter((item): item is JsonObject => isObject(item));
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
