import { dayOf } from '../calendar.ts';
import { isObject } from '../same.ts';
import type { Json, JsonObject, MatterStep, Question, Standing } from '../vocabulary.ts';

type Told = Pick<Standing, 'facts' | 'done'>;

/** Entries that can show how things stood after the limit was over. */
const looking = ['inspect-premises', 'record-inquiry', 'collect-evidence'] as const;

/**
 * What is missing before it may be said that an order to correct was not obeyed; null where nothing is. Read from the facts
 * `correctionDueOn`, `correctionHandedOver`, `correctionServedOn` (of `order-correction` and `serve-paper`) and `reinspections`, a list of
 * `{on, result}` in which `corrected` says that the order was obeyed. Without a re-inspection, evidence taken after the limit will do.
 */
export function correctionFault(question: Question, after: NonNullable<MatterStep['after']>): string | null {
  const told = [question.standing, ...linkedWith(question)].find(({ facts }) => typeof facts['correctionDueOn'] === 'string');
  if (!told) return '案卷中没有责令改正的记录，请先办理“责令限期整改”，期限届满仍未改正的再适用这一档。';
  const due = String(told.facts['correctionDueOn']);
  if (told.facts['correctionHandedOver'] === 'later' && typeof told.facts['correctionServedOn'] !== 'string')
    return '责令限期整改指令书还没有送达的记录，请先送达。';
  const isOver = after === 'overdue' ? question.today > due : question.today >= due;
  if (!isOver) return `整改期限到${due}为止，还没有届满。`;
  const visit = [...reinspectionsIn(question.standing), ...reinspectionsIn(told)].findLast(({ on }) => after === 'refused' || on > due);
  if (visit?.result === 'corrected') return `${visit.on}复查时已经改正，不得按“${after === 'overdue' ? '逾期未改正' : '拒不改正'}”处罚。`;
  const ordered = told.done['order-correction']?.at ?? '';
  const seen = looking.some((action) => {
    const at = question.standing.done[action]?.at;
    return at !== undefined && at > ordered && (after === 'overdue' ? dayOf(at) > due : dayOf(at) >= due);
  });
  if (visit || seen) return null;
  return `整改期限${due}届满之后，案卷中没有复查、检查、询问或者取证的记录，不能认定没有改正。`;
}

function linkedWith({ standing, others }: Question): readonly Told[] {
  const links = listOf(standing.facts['links']).map((link) => (isObject(link) ? link['case'] : link));
  return others.filter((other) => links.includes(other.case)).map((other) => other.standing);
}

function reinspectionsIn({ facts }: Told): { readonly on: string; readonly result: string }[] {
  return listOf(facts['reinspections'])
    .filter((item): item is JsonObject => isObject(item))
    .map(({ on, result }) => ({ on: String(on), result: String(result) }));
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
