import type { Member } from './vocabulary.ts';

/** Checks the shape of an action's folder where it is written. */
export const member = (value: Member): Member => value;
