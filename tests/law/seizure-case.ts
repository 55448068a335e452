import type { OtherCase } from '#law/vocabulary.ts';
import { party } from './drafts.ts';

/** The case a penalty and a seizure are linked with. */
export const linkedId = '00000000-0000-8000-8000-000000000001';
export const linkedSeizure = { links: [{ case: linkedId, relation: 'seizure' }] };

/** A seizure of the same party's things, as another case sees it. */
export const seizure = (places: { readonly [track: string]: string }, until = '2026-12-31'): OtherCase => ({
  case: linkedId,
  procedure: 'seizure',
  kind: 'coercion',
  number: null,
  title: '示例查封扣押案',
  opened: '2026-03-02',
  ended: false,
  standing: {
    places,
    facts: { party },
    done: {},
    clocks: { seizure: { started: '2026-03-02', stopped: null, due: until, pauses: [], extension: 0 } },
  },
});
export const heldThings = seizure({ main: 'seized', approval: 'granted' });
