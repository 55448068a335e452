import { apl } from '../cite.ts';
import type { PlaceId, Requirement, TrackId } from '../vocabulary.ts';

/** A paper may be served while it waits to be. */
export function toServe({
  paper,
  track,
  at,
  says,
}: {
  readonly paper: string;
  readonly track: TrackId;
  readonly at: PlaceId;
  readonly says: string;
}): Requirement {
  return {
    articles: [apl(61)],
    test: { any: [{ not: { field: '/paper', in: [paper] } }, { track, at: [at] }] },
    says,
  };
}
