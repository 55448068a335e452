import { lengthInWords } from './limits/length.ts';
import { limits } from './limits/index.ts';
import type { Procedure, ProcedureVersion, Step } from './vocabulary.ts';

/** An arrow of the chart: from one place to another by an action. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly title: string;
  readonly conditional: boolean;
  /** Where the case must stand beside this track, e.g. 法制审核：审核通过. */
  readonly needs: readonly string[];
}

/** Arrows of one track, without those that stay where they are. */
function arrowsOf({ procedure, actions }: ProcedureVersion, trackId = 'main'): Arrow[] {
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
            needs: needsOf(procedure, step, trackId),
          })),
      ),
  );
}

function origins(step: Step, trackId: string, places: readonly string[], begins: string): readonly string[] {
  if (step.opens) return ['·'];
  return step.from[trackId] ?? (places.length > 0 ? [begins] : []);
}

/** Other tracks on which exactly one place will do: the gates a reader of the chart should see. */
function needsOf({ tracks }: Procedure, { from }: Step, trackId: string): string[] {
  return Object.entries(from).flatMap(([id, [place, ...others]]) => {
    const track = tracks[id];
    if (id === trackId || !track || place === undefined || others.length > 0 || place === track.begins) return [];
    return [`${track.title}：${track.places[place]?.title ?? place}`];
  });
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
      const lines = [title, ...limitsAt(procedure, place)];
      return `  ${quote(place)} [label=${quote(lines.join('\\n'))}, width=${inches(lines, 12)}, peripheries=${end ? 2 : 1}];`;
    });
  return [
    `digraph ${quote(procedure.id)} {`,
    '  rankdir=TB; nodesep=0.35; ranksep=0.4;',
    '  node [shape=box, style="rounded,filled", fillcolor="#f7f5ef", color="#14506b", fontsize=12, fontname="sans-serif"];',
    '  edge [fontsize=10, fontname="sans-serif", color="#535b63"];',
    '  "·" [shape=circle, label="", width=0.2, style=filled, fillcolor="#14506b"];',
    ...nodes,
    ...merged(arrows).map(
      ({ from, to, lines, conditional }) =>
        `  ${quote(from)} -> ${quote(to)} [label=${table(lines)}${conditional ? ', style=dashed' : ''}];`,
    ),
    '}',
    '',
  ].join('\n');
}

/** Several actions between the same two places become one arrow; what all of them need is said once. */
function merged(arrows: readonly Arrow[]): { from: string; to: string; lines: string[]; conditional: boolean }[] {
  return [...Map.groupBy(arrows, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const titles = new Set(same.map(({ title }) => title));
    const needs = first.needs.filter((need) => same.every((arrow) => arrow.needs.includes(need)));
    const lines = [...titles, ...needs.map((need) => `［${need}］`)];
    return [{ from: first.from, to: first.to, lines, conditional: same.every(({ conditional }) => conditional) }];
  });
}

/** Limits that begin when the case comes to this place. */
function limitsAt(procedure: Procedure, place: string): string[] {
  const arriving = procedure.steps.flatMap((step) =>
    step.moves.filter((move) => move.track === 'main' && move.to === place).map(({ when }) => ({ action: step.action, when })),
  );
  return procedure.clocks
    .filter((use) => (use.track ?? 'main') === 'main')
    .filter(({ starts }) =>
      starts.some((start) =>
        arriving.some(
          ({ action, when }) => action === start.action && (!when || !start.when || JSON.stringify(when) === JSON.stringify(start.when)),
        ),
      ),
    )
    .map(({ title, limit }) => {
      const known = limits[limit];
      return known ? `${title}：${lengthInWords(known)}` : title;
    });
}

/** Graphviz has no Chinese font to measure with: it is told how wide a text is. */
function inches(lines: readonly string[], points: number): string {
  const widest = Math.max(...lines.map((line) => [...line].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.6), 0)));
  return ((widest * points + 18) / 72).toFixed(2);
}

function table(lines: readonly string[]): string {
  const rows = lines.map((line) => `<TR><TD WIDTH="${Math.ceil(Number(inches([line], 10)) * 72 - 10)}">${escaped(line)}</TD></TR>`);
  return `<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0">${rows.join('')}</TABLE>>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
