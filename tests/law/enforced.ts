import type { Around } from './around.ts';
import { begin, type Scene, untilBefore } from './scene.ts';

/** Served on 2 March, urged a hundred days later: the party may sue until 2 September. */
export const urged = (around: Around = {}): Scene =>
  untilBefore('record-payment', begin('ordinary-penalty', around))
    .wait(100)
    .act('urge-enforcement', { remedyEndsOn: '2026-09-02' })
    .act('serve-paper', { paper: 'enforcement-urging' });

/** Two hundred days after service, on a working day: the party can no longer sue. */
export const applied = (): Scene => urged().wait(100).act('apply-to-court');
