/** A figure beside a peer measured in the same run. `ratio` > 1: we are faster. */
export interface Figure {
  readonly figure: string;
  readonly ours: number | null;
  readonly peer: number | null;
  readonly ratio: number | null;
  readonly unit: string;
  readonly note?: string;
}

export function report(figure: Figure): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}

/** Median milliseconds of `work` over `runs` after `warm` uncounted ones, in turn with `peer` so that drift hits both. */
export async function inTurn(
  runs: number,
  warm: number,
  ours: () => Promise<void>,
  peer: () => Promise<void>,
): Promise<{ ours: number; peer: number }> {
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let turn = -warm; turn < runs; turn += 1) {
    const a = await clock(ours);
    const b = await clock(peer);
    if (turn >= 0) {
      times.ours.push(a);
      times.peer.push(b);
    }
  }
  return { ours: median(times.ours), peer: median(times.peer) };
}

export async function clock(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Three significant digits: more would be noise. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
