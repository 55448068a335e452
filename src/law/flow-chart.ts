import type { Procedure, ProcedureVersion, Step } from './vocabulary.ts';

/** An arrow of the chart: from one place to another by an action. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly title: string;
  readonly conditional: boolean;
}

/** Arrows of one track, without those that stay where they are. */
export function arrowsOf({ procedure, actions }: ProcedureVersion, trackId = 'main'): Arrow[] {
  const track = procedure.tracks[trackId];
  if (!track) throw new RangeError(`no track ${trackId} in ${procedure.id}`);
  return procedure.steps.flatMap((step) =>
    step.moves
      .filter((move) => move.track === trackId)
      .flatMap((move) =>
        origins(step, trackId, Object.keys(track.places), track.begins)
          .filter((from) => from !== move.to)
          .map((from) => ({
            from,
            to: move.to,
            action: step.action,
            title: actions[step.action]?.title ?? step.action,
            conditional: move.when !== undefined,
          })),
      ),
  );
}

function origins(step: Step, trackId: string, places: readonly string[], begins: string): readonly string[] {
  if (step.opens) return ['·'];
  return step.from[trackId] ?? (places.length > 0 ? [begins] : []);
}

/**
 * 执法流程图 as Graphviz DOT, from the procedure value alone: places as boxes, ends as double boxes, actions on the arrows (dashed where
 * they lead there only in some cases), the statutory limits in the box where they run.
 */
export function flowChart(version: ProcedureVersion): string {
  const { procedure } = version;
  const main = procedure.tracks['main'];
  if (!main) throw new RangeError(`${procedure.id} has no main track`);
  const arrows = arrowsOf(version);
  const used = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const nodes = Object.entries(main.places)
    .filter(([place]) => used.has(place))
    .map(([place, { title, end }]) => {
      const limits = limitsAt(procedure, place).map((text) => `\\n（${text}）`);
      return `  ${quote(place)} [label=${quote(title + limits.join(''))}, peripheries=${end ? 2 : 1}];`;
    });
  return [
    `digraph ${quote(procedure.id)} {`,
    '  rankdir=TB; nodesep=0.4; ranksep=0.45;',
    '  node [shape=box, style=rounded, fontsize=12, fontname="sans-serif"]; edge [fontsize=10, fontname="sans-serif"];',
    '  "·" [shape=circle, label="", width=0.2, style=filled, fillcolor=black];',
    ...nodes,
    ...merged(arrows).map(
      ({ from, to, title, conditional }) =>
        `  ${quote(from)} -> ${quote(to)} [label=${quote(title)}${conditional ? ', style=dashed' : ''}];`,
    ),
    '}',
    '',
  ].join('\n');
}

/** Several actions between the same two places become one arrow. */
function merged(arrows: readonly Arrow[]): Arrow[] {
  const byEnds = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = `${arrow.from} ${arrow.to}`;
    const known = byEnds.get(key);
    if (!known) byEnds.set(key, arrow);
    else if (!known.title.split('\\n').includes(arrow.title))
      byEnds.set(key, { ...known, title: `${known.title}\\n${arrow.title}`, conditional: known.conditional && arrow.conditional });
  }
  return [...byEnds.values()];
}

/** Limits that begin when the case comes to this place. */
function limitsAt(procedure: Procedure, place: string): string[] {
  const arriving = procedure.steps
    .filter((step) => step.moves.some((move) => move.track === 'main' && move.to === place))
    .map(({ action }) => action);
  return procedure.clocks
    .filter((use) => (use.track ?? 'main') === 'main' && use.starts.some(({ action }) => arriving.includes(action)))
    .map(({ title }) => title);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
