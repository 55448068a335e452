import { matterById } from '../matters/index.ts';
import type { Matter, Question } from '../vocabulary.ts';

/** The matter the form names, or else the one the case is about; null where it is none we know. */
export function matterAtHand({ proposal, matter }: Question): Matter | null {
  const named = proposal.form?.['matter'];
  return typeof named === 'string' && named !== '' ? (matterById(named) ?? null) : matter;
}
