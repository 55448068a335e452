import type { Action, Citation, Procedure, ProcedureVersion, Remembered, Role, Step, Test, Trigger } from './vocabulary.ts';

/** Something wrong with a procedure value that no case should ever find out. */
export interface Fault {
  readonly kind:
    | 'unknown-track'
    | 'unknown-place'
    | 'unknown-action'
    | 'unknown-condition'
    | 'unknown-limit'
    | 'unknown-fact'
    | 'unknown-field'
    | 'unknown-clock'
    | 'unknown-template'
    | 'unreachable-place'
    | 'unreachable-step'
    | 'dead-end'
    | 'clock-never-starts'
    | 'clock-never-stops'
    | 'paper-never-issued'
    | 'uncited'
    | 'no-opening'
    | 'role-nobody-holds'
    | 'action-without-test'
    | 'standing-looks-beyond'
    | 'publishes-nothing';
  readonly where: string;
  readonly says: string;
}

/** What a procedure may refer to. */
export interface Known {
  readonly conditions: ReadonlySet<string>;
  /** Those of the conditions that look at other cases or registers. */
  readonly beyond: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  readonly templates: ReadonlySet<string>;
  readonly roles: ReadonlySet<Role>;
  /** Actions that have a test beside them. */
  readonly tested: ReadonlySet<string>;
  isCitable(citation: Citation): boolean;
}

/** All faults of a procedure; an empty list is what a release needs. */
export function faultsOf(version: ProcedureVersion, known: Known): Fault[] {
  const { procedure, actions } = version;
  return [
    ...openingFaults(procedure),
    ...procedure.steps.flatMap((step) => stepFaults(version, known, step)),
    ...Object.values(actions).flatMap((action) => actionFaults(version, action, known)),
    ...clockFaults(version, known),
    ...placeFaults(procedure),
    ...paperFaults(procedure, actions, known),
    ...publicationFaults(procedure, actions),
  ];
}

function openingFaults({ id, steps }: Procedure): Fault[] {
  const opening = steps.filter((step) => step.opens).length;
  return opening === 1 ? [] : [{ kind: 'no-opening', where: id, says: `应当恰有一个开始环节，现有 ${opening} 个。` }];
}

function stepFaults(version: ProcedureVersion, known: Known, step: Step): Fault[] {
  const { procedure, actions } = version;
  const where = `${procedure.id}/${step.action}`;
  const faults: Fault[] = [];
  if (!actions[step.action]) faults.push({ kind: 'unknown-action', where, says: `没有“${step.action}”这一动作。` });
  for (const [track, places] of Object.entries(step.from)) faults.push(...standFaults(procedure, where, track, places));
  for (const move of step.moves) {
    faults.push(...standFaults(procedure, where, move.track, [move.to]));
    if (move.when) faults.push(...standingFaults(version, known, where, move.when, step.action));
  }
  if (step.waits) faults.push(...testFaults(version, known, where, step.waits, step.action));
  for (const requirement of step.must) {
    faults.push(...testFaults(version, known, where, requirement.test, step.action));
    if (requirement.articles.length === 0) faults.push({ kind: 'uncited', where, says: `前提“${requirement.says}”没有依据。` });
  }
  return [...faults, ...citationFaults(known, where, [...step.articles, ...step.must.flatMap((requirement) => requirement.articles)])];
}

function standFaults(procedure: Procedure, where: string, id: string, places: readonly string[]): Fault[] {
  const track = procedure.tracks[id];
  if (!track) return [{ kind: 'unknown-track', where, says: `没有“${id}”这条线。` }];
  return places
    .filter((place) => !track.places[place])
    .map((place) => ({ kind: 'unknown-place', where, says: `${id} 上没有“${place}”。` }) as const);
}

function testFaults(version: ProcedureVersion, known: Known, where: string, test: Test, action: string): Fault[] {
  const { procedure, actions } = version;
  if ('track' in test) return standFaults(procedure, where, test.track, test.at);
  if ('not' in test) return testFaults(version, known, where, test.not, action);
  if ('all' in test) return test.all.flatMap((part) => testFaults(version, known, where, part, action));
  if ('any' in test) return test.any.flatMap((part) => testFaults(version, known, where, part, action));
  if ('condition' in test) return known.conditions.has(test.condition) ? [] : [fault('unknown-condition', where, test.condition)];
  if ('clock' in test) return procedure.clocks.some(({ id }) => id === test.clock) ? [] : [fault('unknown-clock', where, test.clock)];
  if ('done' in test) return actions[test.done] ? [] : [fault('unknown-action', where, test.done)];
  if ('fact' in test) return remembered(actions).has(test.fact) ? [] : [fault('unknown-fact', where, test.fact)];
  const form = actions[action]?.form;
  return form && !hasField(form, test.field) ? [fault('unknown-field', where, test.field)] : [];
}

/** A test on which the standing itself hangs: it must give the same answer for ever, so it sees this case and nothing else. */
function standingFaults(version: ProcedureVersion, known: Known, where: string, test: Test, action: string): Fault[] {
  const beyond = conditionsIn(test).filter((condition) => known.beyond.has(condition));
  return [
    ...testFaults(version, known, where, test, action),
    ...beyond.map((condition) => ({ kind: 'standing-looks-beyond', where, says: `现状取决于本案以外的“${condition}”。` }) as const),
  ];
}

function conditionsIn(test: Test): string[] {
  if ('condition' in test) return [test.condition];
  if ('not' in test) return conditionsIn(test.not);
  if ('all' in test) return test.all.flatMap(conditionsIn);
  return 'any' in test ? test.any.flatMap(conditionsIn) : [];
}

function pointersOf(way: Remembered): string[] {
  if (typeof way === 'string') return [way];
  const keyed = (as: typeof way.as) =>
    typeof as !== 'object' ? [] : 'under' in as ? [as.under] : 'from' in way ? [`${way.from}/0${as.each}`] : [];
  return [...('from' in way ? [way.from] : []), ...keyed(way.as)];
}

function fault(kind: Fault['kind'], where: string, name: string): Fault {
  return { kind, where, says: `“${name}”不存在。` };
}

/** Every fact some action remembers. */
function remembered(actions: ProcedureVersion['actions']): ReadonlySet<string> {
  const facts = Object.values(actions).flatMap((action) => [
    ...Object.keys(action.remembers ?? {}),
    ...(action.documents ?? []).flatMap(({ numberAs }) => (numberAs ? [numberAs] : [])),
  ]);
  return new Set(facts);
}

/** Whether the schema knows the field; unions and intersections are looked through. */
function hasField(schema: object, pointer: string): boolean {
  if (pointer === '') return true;
  const [name, ...rest] = pointer.slice(1).split('/');
  const node = schema as { properties?: Record<string, object>; items?: object; anyOf?: object[]; oneOf?: object[]; allOf?: object[] };
  const below = name === undefined ? undefined : (node.properties?.[name] ?? (/^\d+$/.test(name) ? node.items : undefined));
  if (below && (rest.length === 0 || hasField(below, `/${rest.join('/')}`))) return true;
  return [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].some((part) => hasField(part, pointer));
}

function actionFaults(version: ProcedureVersion, action: Action, known: Known): Fault[] {
  const faults = citationFaults(known, action.id, action.articles);
  for (const role of action.who.roles)
    if (!known.roles.has(role)) faults.push({ kind: 'role-nobody-holds', where: action.id, says: `没有人担任“${role}”。` });
  for (const way of Object.values(action.remembers ?? {}).flat() as readonly Remembered[]) {
    if (typeof way !== 'string' && way.when) faults.push(...standingFaults(version, known, action.id, way.when, action.id));
    for (const pointer of pointersOf(way)) if (!hasField(action.form, pointer)) faults.push(fault('unknown-field', action.id, pointer));
  }
  if (!known.tested.has(action.id)) faults.push({ kind: 'action-without-test', where: action.id, says: '没有测试。' });
  return faults;
}

function citationFaults(known: Known, where: string, citations: readonly Citation[]): Fault[] {
  if (citations.length === 0) return [{ kind: 'uncited', where, says: '没有依据。' }];
  return citations
    .filter((citation) => !known.isCitable(citation))
    .map(({ law, article }) => ({ kind: 'uncited', where, says: `${law} 第 ${article} 条不在法规库中。` }) as const);
}

function clockFaults(version: ProcedureVersion, known: Known): Fault[] {
  return version.procedure.clocks.flatMap((use) => {
    const where = `${version.procedure.id}/${use.id}`;
    const faults: Fault[] = [];
    if (!known.limits.has(use.limit)) faults.push(fault('unknown-limit', where, use.limit));
    if (use.starts.length === 0) faults.push({ kind: 'clock-never-starts', where, says: '没有起算环节。' });
    if (use.stops.length === 0) faults.push({ kind: 'clock-never-stops', where, says: '没有终止环节。' });
    if (use.lapses) {
      faults.push(...citationFaults(known, where, use.lapses.articles));
      if (use.lapses.when) faults.push(...testFaults(version, known, where, use.lapses.when, ''));
    }
    const triggers: Trigger[] = [
      ...use.starts,
      ...use.stops,
      ...(use.pauses ?? []).flatMap(({ from, to }) => [from, to]),
      ...(use.extends ?? []).map(({ on }) => on),
    ];
    for (const { action, when } of triggers) {
      if (!version.actions[action]) faults.push(fault('unknown-action', where, action));
      if (when) faults.push(...standingFaults(version, known, where, when, action));
    }
    return faults;
  });
}

function placeFaults(procedure: Procedure): Fault[] {
  return Object.entries(procedure.tracks).flatMap(([id, track]) => {
    const reached = reachable(procedure, id, track.begins);
    const where = `${procedure.id}/${id}`;
    const unreached = Object.keys(track.places).filter((place) => !reached.has(place));
    const stuck = Object.entries(track.places).filter(([place, { end }]) => !end && id === 'main' && !leaves(procedure, id, place));
    const idle = procedure.steps.filter((step) => step.from[id] && !step.from[id].some((place) => reached.has(place)));
    return [
      ...unreached.map((place) => ({ kind: 'unreachable-place', where, says: `“${place}”永远到不了。` }) as const),
      ...stuck.map(([place]) => ({ kind: 'dead-end', where, says: `到了“${place}”就再也走不下去。` }) as const),
      ...idle.map(({ action }) => ({ kind: 'unreachable-step', where, says: `“${action}”永远不能进行。` }) as const),
    ];
  });
}

function reachable(procedure: Procedure, id: string, begins: string): Set<string> {
  const reached = new Set([begins]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { from, moves } of procedure.steps)
      if (!from[id] || from[id].some((place) => reached.has(place))) for (const move of moves) if (move.track === id) reached.add(move.to);
  }
  return reached;
}

function leaves({ steps, tracks }: Procedure, id: string, place: string): boolean {
  return steps.some(({ from, moves, opens }) => {
    const stands = opens ? place === tracks[id]?.begins : !from[id] || from[id].includes(place);
    return stands && moves.some((move) => move.track === id && move.to !== place);
  });
}

function paperFaults({ id }: Procedure, actions: ProcedureVersion['actions'], known: Known): Fault[] {
  const issued = new Set(Object.values(actions).flatMap((action) => (action.documents ?? []).map(({ template }) => template)));
  return [...issued].filter((template) => !known.templates.has(template)).map((template) => fault('unknown-template', id, template));
}

/** What is published is the entry of an action that concludes the case: the worker looks for it. */
function publicationFaults({ id }: Procedure, actions: ProcedureVersion['actions']): Fault[] {
  if (!actions['publish-decision'] || Object.values(actions).some(({ concludes }) => concludes)) return [];
  return [{ kind: 'publishes-nothing', where: id, says: '有发布公示的环节，却没有作出结论的环节。' }];
}

/** Papers of the catalogue that no action of any procedure issues. */
export function papersNeverIssued(versions: readonly ProcedureVersion[], templates: ReadonlySet<string>): Fault[] {
  const issued = versions.flatMap(({ actions }) =>
    Object.values(actions).flatMap((action) => (action.documents ?? []).map(({ template }) => template)),
  );
  return [...templates]
    .filter((template) => !issued.includes(template))
    .map((template) => ({ kind: 'paper-never-issued', where: template, says: '没有任何环节制发这份文书。' }) as const);
}
