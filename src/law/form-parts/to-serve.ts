import { apl } from '../cite.ts';
import type { Citation, PlaceId, Requirement, TrackId } from '../vocabulary.ts';

/** A paper may be served while it waits to be. */
export function toServe({
  paper,
  track,
  at,
  says,
  articles = [apl(61)],
}: {
  readonly paper: string;
  readonly track: TrackId;
  readonly at: PlaceId;
  readonly says: string;
  readonly articles?: readonly Citation[];
}): Requirement {
  return {
    articles,
    test: { any: [{ not: { field: '/paper', in: [paper] } }, { track, at: [at] }] },
    says,
  };
}
