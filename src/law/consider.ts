import { dayOf } from './calendar.ts';
import { ask } from './tests.ts';
import { considerWho } from './who.ts';
import type { Action, Proposal, Question, Refusal, Ruling, Standing, Step, Surroundings } from './vocabulary.ts';

/**
 * Whether the action may be done now: all reasons against it, each with its article. Pure; the same function runs in the browser,
 * so that a greyed button gives the server's own reason. Without a form only what does not depend on the form is judged.
 * The form itself is checked against the action's schema before (`http`), not here.
 */
export function consider(around: Surroundings, actions: Readonly<Record<string, Action>>, standing: Standing, proposal: Proposal): Ruling {
  const action = actions[proposal.action];
  const step = around.procedure.steps.find((candidate) => candidate.action === proposal.action);
  if (!action || !step)
    return refused([{ code: 'procedure', says: `“${around.procedure.title}”中没有这一环节。`, articles: around.procedure.articles }]);
  const question: Question = { ...around, standing, proposal, today: dayOf(proposal.at) };
  return refused([
    ...considerOpening(question, step, action),
    ...considerPlace(question, step, action),
    ...considerTime(question),
    ...considerWho(question, action),
    ...considerGates(question, step),
  ]);
}

function refused(refusals: readonly Refusal[]): Ruling {
  return refusals.length === 0 ? { permitted: true } : { permitted: false, refusals };
}

function considerOpening({ standing }: Question, step: Step, action: Action): Refusal[] {
  if (standing.n === 0 && !step.opens) return [{ code: 'place', says: '案件尚未登记，应当先登记线索。', articles: step.articles }];
  if (standing.n > 0 && step.opens) return [{ code: 'place', says: `案件已经开始，不能再次“${action.title}”。`, articles: step.articles }];
  return [];
}

function considerPlace({ procedure, standing }: Question, step: Step, action: Action): Refusal[] {
  if (standing.n === 0) return [];
  return Object.entries(step.from).flatMap(([id, places]) => {
    const track = procedure.tracks[id];
    if (!track) throw new RangeError(`no track ${id} in ${procedure.id}`);
    const at = standing.places[id] ?? track.begins;
    if (places.includes(at)) return [];
    const wanted = places.map((place) => `“${track.places[place]?.title ?? place}”`).join('、');
    const says = `${track.title}现为“${track.places[at]?.title ?? at}”，“${action.title}”应当在${wanted}时进行。`;
    return [{ code: 'place', says, articles: step.articles }];
  });
}

function considerTime({ standing, proposal, procedure }: Question): Refusal[] {
  if (standing.lastAt === null || proposal.at >= standing.lastAt) return [];
  return [{ code: 'time', says: '时间早于本案上一环节，记录不得倒签。', articles: procedure.articles }];
}

function considerGates(question: Question, step: Step): Refusal[] {
  return step.must.flatMap(({ gate, articles, test, says }) => {
    const details: string[] = [];
    if (ask(question, test, (sentence) => details.push(sentence)) !== false) return [];
    return [{ code: gate ?? ('condition' in test ? test.condition : 'gate'), says: [says, ...details].join(''), articles }];
  });
}
