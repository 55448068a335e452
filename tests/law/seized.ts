import { linkedId } from './seizure-case.ts';
import type { Json, OtherCase } from '#law/vocabulary.ts';
import { party } from './drafts.ts';
import { begin, type Scene, untilAfter } from './scene.ts';
import { fireworks, smallDraft } from './procedures/seizure.ts';

/** Scenes of a seizure that many tests begin from. */

/** Registered and nothing more. */
export const opened = (around: Parameters<typeof begin>[1] = {}): Scene => untilAfter('open-seizure', begin('seizure', around));

/** A place and fireworks, approved after review and sealed; nothing since. */
export const held = (around: Parameters<typeof begin>[1] = {}): Scene => untilAfter('implement-seizure', begin('seizure', around));

/** Small things taken on the spot in an emergency; not yet reported. */
export const taken = (around: Parameters<typeof begin>[1] = {}): Scene =>
  opened(around).act('seize-on-the-spot', { items: [fireworks], measure: '扣押' });

/** The same, reported and waiting for the head. */
export const reported = (around: Parameters<typeof begin>[1] = {}): Scene => taken(around).act('propose-seizure', { draft: smallDraft });

/** Thirty days and one have gone by. */
export const lapsed = (): Scene => held().wait(31);

export const extensionReviewed = (scene: Scene): Scene => scene.act('propose-extension').act('submit-for-review').act('review-decision');

const links = [{ case: linkedId, relation: 'penalty' }];

/** A penalty case the seizure is linked with. */
export function linkedPenalty(
  places: { readonly [track: string]: string },
  facts: { readonly [fact: string]: Json } = {},
  done: string[] = [],
): OtherCase {
  return {
    case: linkedId,
    procedure: 'ordinary-penalty',
    kind: 'penalty',
    number: null,
    title: '示例处罚案',
    opened: '2026-03-01',
    ended: false,
    standing: {
      places,
      facts: { party, ...facts },
      done: Object.fromEntries(done.map((action, n) => [action, { times: 1, n, at: '2026-03-01T01:00:00.000Z', by: 'zhang' }])),
    },
  };
}

/** Held, and linked with that penalty case. */
export function heldFor(penalty: OtherCase): Scene {
  return untilAfter('implement-seizure', untilLinked(penalty));
}

function untilLinked(penalty: OtherCase): Scene {
  const scene = begin('seizure', { others: [penalty] });
  return { ...scene, act: (action, changes, by) => scene.act(action, action === 'open-seizure' ? { links, ...changes } : changes, by) };
}
