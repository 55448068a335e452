import type { ActionState } from '#contract/office/index.ts';

export interface ClosedGroups {
  /** The case stands where they belong; a gate keeps them shut. */
  readonly gated: readonly ActionState[];
  /** Somebody else's to do now. */
  readonly others: readonly ActionState[];
  /** Belong to another stage. */
  readonly elsewhere: readonly ActionState[];
}

/** Closed actions by how near they are to being open. */
export function groupsOf(actions: readonly ActionState[]): ClosedGroups {
  const at = (wanted: number) => actions.filter((action) => distance(action) === wanted);
  return { gated: at(0), others: at(1), elsewhere: at(2) };
}

function distance({ refusals }: ActionState): number {
  const codes = new Set(refusals.map((refusal) => refusal.code));
  if (codes.has('place') || codes.has('procedure')) return 2;
  return codes.has('who') ? 1 : 0;
}
