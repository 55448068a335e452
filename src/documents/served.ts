import type { Entry } from '#law/vocabulary.ts';
import { textAt } from './reading.ts';
import type { PaperSource } from './source.ts';

/** The latest service of a kind of paper. */
function serviceOf({ entries }: PaperSource, paper: string): Entry | undefined {
  return entries.findLast(({ action, form }) => action === 'serve-paper' && textAt(form, '/paper') === paper);
}

/** The day it counts as served, `YYYY-MM-DD`; empty where it was not. */
export function servedOn(source: PaperSource, paper: string): string {
  const service = serviceOf(source, paper);
  return service ? textAt(service.form, '/servedOn') : '';
}
