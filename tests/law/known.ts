import type { Instant, Standing } from '#law/vocabulary.ts';

export interface Known {
  readonly standing: Standing;
  readonly now: Instant;
}
