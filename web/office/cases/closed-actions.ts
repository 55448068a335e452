import type { ActionState } from '#contract/office/index.ts';

/** Closed actions, those nearest to being open first: where the place fits but a gate is shut, then somebody else's, then the rest. */
export function inOrder(actions: readonly ActionState[]): ActionState[] {
  return [...actions].sort((a, b) => distance(a) - distance(b));
}

function distance({ refusals }: ActionState): number {
  const codes = new Set(refusals.map((refusal) => refusal.code));
  if (codes.has('place') || codes.has('procedure')) return 2;
  return codes.has('who') ? 1 : 0;
}
