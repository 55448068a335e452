import { inOrder } from '../forms.ts';
import type { Member, Procedure, ProcedureVersion, Step } from '../vocabulary.ts';

/**
 * A procedure with its actions, from its list of members. A module's exports come in alphabetical order, so the steps are put in the
 * order of the work again: by the first place they may be done from, then by the track they carry on, then by where they lead.
 */
export function versionFrom(procedure: Omit<Procedure, 'steps' | 'order'>, members: Readonly<Record<string, Member>>): ProcedureVersion {
  const all = Object.values(members).map(({ action, step }) => ({
    action,
    step: { action: action.id, ...step },
    rank: rankOf(procedure, step),
  }));
  all.sort((a, b) => compare(a.rank, b.rank));
  return {
    procedure: { ...procedure, order: Object.keys(procedure.tracks), steps: all.map(({ step }) => step) },
    actions: Object.fromEntries(all.map(({ action }) => [action.id, { ...action, form: inOrder(action.form) }])),
  };
}

function rankOf({ tracks }: Pick<Procedure, 'tracks'>, { opens, from, moves }: Omit<Step, 'action'>): readonly number[] {
  if (opens) return [-1];
  const ids = Object.keys(tracks);
  const order = (track: string, places: readonly string[]) => {
    const all = Object.keys(tracks[track]?.places ?? {});
    return Math.min(...places.map((place) => all.indexOf(place)));
  };
  const others = Object.keys(from).filter((track) => track !== 'main');
  const carried = moves.find(({ track }) => track !== 'main')?.track ?? others[0] ?? 'main';
  const origin = from[carried] ? order(carried, from[carried]) : 0;
  const first = from['main'] ? order('main', from['main']) : Object.keys(tracks['main']?.places ?? {}).length;
  const last = moves.length > 0 ? Math.max(...moves.map(({ track, to }) => order(track, [to]))) : 0;
  return [first, ids.indexOf(carried), origin, last];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
