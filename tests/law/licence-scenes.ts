import type { JsonObject } from '#law/vocabulary.ts';
import type { Around } from './around.ts';
import { along, begin, type Scene, untilAfter, untilBefore } from './scene.ts';

/** The file of a licence as it stands after the step of the usual road. */
export const doneAfter = (action: string, around: Around = {}): Scene => untilAfter(action, begin('licence', around));
/** The same, in front of it. */
export const readyFor = (action: string, around: Around = {}): Scene => untilBefore(action, begin('licence', around));

/** Held, and published; the last day stands in the certificate. */
export const held = (around: Around = {}): Scene => doneAfter('supervise-licence', around);

/** Accepted and examined, with neighbours or the public to be heard. */
export function contested(interest: 'others' | 'public' | 'both'): Scene {
  return readyFor('examine-application').act('examine-application', { interest, interestReason: '与住宅相邻。' }).act('inspect-site');
}

/** From the proposal to withdraw or revoke to the end of the time to speak and to ask for a hearing. */
export function told(changes: JsonObject = {}): Scene {
  return held().act('propose-ending', changes).act('notify-ending').act('serve-paper', { paper: 'licence-ending-notice' });
}

/** The draft at hand submitted and passed. */
export const reviewed = (scene: Scene): Scene => along([['submit-for-review'], ['review-decision']], scene);
export const drafted = (scene: Scene, draft?: JsonObject): Scene => reviewed(scene.act('draft-licence-decision', draft ? { draft } : {}));

export const shop = '梁平区示例烟花爆竹店';
export const neighbour = '示例·孙邻居';
/** A paper that goes to the applicant and to the neighbour, to each by himself. */
export const toBoth = (scene: Scene, paper: string): Scene =>
  [shop, neighbour].reduce((told, addressee) => told.act('serve-paper', { paper, addressee }), scene);
