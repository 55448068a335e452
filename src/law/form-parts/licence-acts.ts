import { choice, type Notes, people } from './fields.ts';
import { acts, endings, requests, trackOf, type Act } from '../licence-acts.ts';
import type { Citation, Move, PlaceId, Pointer, Requirement, Test } from '../vocabulary.ts';

const asked: readonly Act[] = ['grant', 'change', 'renew'];
const undertaken: readonly Act[] = ['withdraw', 'revoke'];
/** Everything that may be decided in the file. */
export const anything: readonly Act[] = [...asked, ...undertaken];

/** 办理事项: which of the things going on in the file of a licence the form is about. */
export const request = (notes: Notes = {}) => choice('办理事项', requests, { 'x-fact': 'act', ...notes });
export const ending = (notes: Notes = {}) => choice('办理事项', endings, { 'x-fact': 'endingAct', ...notes });
export const act = (notes: Notes = {}) => choice('办理事项', acts, { 'x-fact': 'act', ...notes });
/** The one thing this form can be about; written down so that what is remembered of it finds its place. */
export const only = (id: keyof typeof requests) => choice('办理事项', { [id]: requests[id] }, { default: id });

/** 审查人员: two or more, the signer among them (许可法 34 Ⅲ); no enforcement certificate is asked for. */
export const examiners = (notes: Notes = {}) =>
  people('审查人员', 2, 'examiner', { description: '不得少于两人，应当包括本人。', 'x-fact': 'handlers', ...notes });

/** The act named at `from` (`/act`), one of `of`, stands at one of `at`. */
export const standsAt = (
  at: readonly PlaceId[],
  says: string,
  articles: readonly Citation[],
  { from = '/act', of = asked }: { readonly from?: Pointer; readonly of?: readonly Act[] } = {},
): Requirement => ({
  gate: 'LG1',
  articles,
  test: { condition: 'act-at', with: { at, of, from } },
  says,
});

/** The act named at `from` goes to `to`, on whichever track it is. */
export function actMoves(
  of: readonly Act[],
  to: PlaceId,
  { from = '/act', when }: { readonly from?: Pointer; readonly when?: Test } = {},
): Move[] {
  return of.map((one) => {
    const named: Test = { field: from, in: [one] };
    return { track: trackOf[one], to, when: when ? { all: [named, when] } : named };
  });
}

/**
 * Something new came to light: the draft of this act, if there was one, is made anew, and reviewed again. A draft of something else is left
 * as it is.
 */
export const backToExamination = (from: Pointer = '/act'): readonly Move[] => [
  ...actMoves(asked, 'accepted', { from }),
  ...actMoves(undertaken, 'heard', { from }),
  { track: 'review', to: 'none', when: { condition: 'draft-is-of-act', with: { from } } },
];

/** The act named at `from` is over: what went on for its sake alone is over with it. */
export const overFor = (from: Pointer): readonly Move[] => [
  { track: 'review', to: 'none', when: { condition: 'draft-is-of-act', with: { from } } },
  ...(
    [
      ['hearing', 'hearingFor'],
      ['third-party', 'thirdPartyFor'],
      ['exclusion', 'exclusionFor'],
    ] as const
  ).map(([track, fact]): Move => ({ track, to: 'none', when: { condition: 'fact-names-act', with: { fact, from } } })),
];
