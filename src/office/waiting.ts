import type { Desk } from '#contract/office/index.ts';
import { consider } from '#law/consider.ts';
import { dayOf } from '#law/calendar.ts';
import { roleTitles } from '#law/role-titles.ts';
import { ask } from '#law/tests.ts';
import type { Action, Instant, PersonId, Procedure, Proposal, ProcedureVersion, Step, Surroundings } from '#law/vocabulary.ts';
import type { Line } from './case-line.ts';

export type Waiting = Desk['waiting'][number]['actions'];

/**
 * What the case waits for from this person: actions open to them now that carry a part of the case on from where it stands. Actions
 * that may be done at any time (dismissing, recusal, more evidence…) are open all the while and wait for nobody.
 */
export function waitingFor(line: Line, version: ProcedureVersion, around: Surroundings, by: PersonId, now: string): Waiting {
  const mine = line.handlers.length === 0 || line.handlers.includes(by);
  const found = version.procedure.steps.flatMap((step) => {
    const action = version.actions[step.action];
    if (!action || step.opens || !waits(step, version, around, line, now)) return [];
    if (action.who.roles.some((role) => role === 'officer' || role === 'examiner') && !mine) return [];
    if (!mayHold(action, around, by, now)) return [];
    const proposal: Proposal = { id: '', action: action.id, by, at: now };
    const open = consider(around, version.actions, line.standing, proposal).permitted;
    return open
      ? [
          {
            action: action.id,
            title: action.title,
            rank: rankOf(version.procedure, step),
            times: line.standing.done[action.id]?.times ?? 0,
          },
        ]
      : [];
  });
  return found.sort((a, b) => a.rank - b.rank || a.times - b.times).map(({ action, title }) => ({ action, title }));
}

/** As the step itself says, else by its moves. */
function waits(step: Step, { procedure }: ProcedureVersion, around: Surroundings, line: Line, now: Instant): boolean {
  if (!step.waits) return carriesOn(procedure, step, line);
  const proposal: Proposal = { id: '', action: step.action, by: '', at: now };
  return ask({ ...around, standing: line.standing, proposal, today: dayOf(now) }, step.waits) !== false;
}

/** It moves a track that is not at its end, from one of few places of the case; what may be done nearly anywhere carries nothing on. */
function carriesOn({ tracks }: Procedure, step: Step, { standing }: Line): boolean {
  const few = (places: readonly string[] | undefined) => places === undefined || places.length <= 3;
  const main = step.from['main'];
  return step.moves.some(({ track, to }) => {
    const known = tracks[track];
    const at = standing.places[track] ?? known?.begins ?? '';
    if (!known || at === to || known.places[at]?.end || !few(main) || !few(step.from[track])) return false;
    // A side track not set in motion waits for nobody unless the case has come to it: it moves on itself, or another track says so.
    return at !== known.begins || track === 'main' || comesTo(tracks, step, track);
  });
}

/** The case itself moves with it, or it may only be done once some other side track has got somewhere. */
function comesTo(tracks: Procedure['tracks'], { from, moves }: Step, track: string): boolean {
  if (from['main'] !== undefined && moves.some((move) => move.track === 'main')) return true;
  return Object.entries(from).some(([other, places]) => {
    const begins = tracks[other]?.begins;
    return other !== track && other !== 'main' && begins !== undefined && !places.includes(begins);
  });
}

/** What may settle a side track comes first, what ends the whole case before its time last. */
function rankOf({ tracks }: Procedure, { moves }: Step): number {
  const ends = moves.filter(({ track, to }) => tracks[track]?.places[to]?.end);
  if (ends.some(({ track }) => track === 'main')) return 2;
  return ends.length > 0 ? 0 : 1;
}

/** Cheaper than the whole ruling: most actions are not for this person's roles. */
function mayHold({ who }: Action, { people }: Surroundings, by: PersonId, now: string): boolean {
  const today = dayOf(now);
  return (
    people[by]?.roles.some(
      ({ role, from, to }) => who.roles.includes(role) && role in roleTitles && from <= today && (to === null || today <= to),
    ) ?? false
  );
}
