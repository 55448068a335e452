import { Problem } from '#http/problem.ts';
import type { Refusal } from '#law/vocabulary.ts';

/** 409 with every reason against and its article. */
export function refusedFor(refusals: readonly Refusal[]): Problem {
  return new Problem(409, 'refused', '现在不能办理这一环节，原因如下。', { refusals });
}
