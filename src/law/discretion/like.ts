/** Amounts of like cases, least first in mind: null where there are none. */
export interface Distribution {
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** So few cases tell nothing of what is usual. */
const enough = 3;

export function distributionOf(amounts: readonly number[]): Distribution | null {
  const sorted = amounts.toSorted((one, other) => one - other);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? least, sorted[Math.ceil((sorted.length - 1) / 2)] ?? most];
  return { count: sorted.length, least, median: (low + high) / 2, most };
}

/** Outside everything the bureau did in at least three like cases (类案). */
export function isOutlier(amount: number, distribution: Distribution | null): boolean {
  return distribution !== null && distribution.count >= enough && (amount < distribution.least || amount > distribution.most);
}

/** A fine that is a share or multiple of a base is compared by that share, in percent of the base; others by their yuan. */
export function comparable(fine: number, base: number | null): number {
  return base === null || base === 0 ? fine : Math.round((fine * 10_000) / base) / 100;
}
