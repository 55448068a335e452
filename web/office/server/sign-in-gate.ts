/**
 * A session may end while a form stands half filled. Requests answered 401 wait here until the officer has signed in again over
 * the open page, and are then sent once more: nothing typed is lost.
 */
let held: PromiseWithResolvers<void> | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export const signInGate = {
  /** Resolves once somebody has signed in again. */
  wait(): Promise<void> {
    if (!held) {
      held = Promise.withResolvers<void>();
      tell();
    }
    return held.promise;
  },
  pass(): void {
    held?.resolve();
    held = null;
    tell();
  },
  isHolding: (): boolean => held !== null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
