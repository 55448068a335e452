import type { Test } from '../vocabulary.ts';

/** Nothing on the desk waits for it, though it may be done: it begins with somebody outside the bureau. */
export const waitsForNobody: Test = { any: [] };
