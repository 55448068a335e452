import type { ActionState, CaseLine, CasePage, ClockShape, EntryShape } from '#contract/office/index.ts';
import { consider } from '#law/consider.ts';
import { roleTitles } from '#law/role-titles.ts';
import type { Action, ClockReading, Entry, PersonId, Proposal } from '#law/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import { clocksOf, mostPressing } from './clocks.ts';
import type { Line } from './case-line.ts';
import { waitingFor } from './waiting.ts';

export interface ForWhom {
  readonly by: PersonId;
  readonly now: string;
  /** Place of each entry in the public log, by n; an entry not yet integrated is absent. */
  readonly index: ReadonlyMap<number, number>;
}

/** A case as its page shows it: standing and clocks, entries, and every action, open or closed with all its reasons. */
export function casePage(file: CaseFile, line: Line, { by, now, index }: ForWhom): CasePage {
  const { standing, around, version } = file;
  const clocks = clocksOf(around, standing, now);
  return {
    line: caseLine(line, clocks),
    matter: matterShape(file),
    n: standing.n,
    tracks: version.procedure.order.flatMap((track) => {
      const known = version.procedure.tracks[track];
      if (!known) return [];
      const place = standing.places[track] ?? known.begins;
      const lapse = lapseOn(clocks, track);
      return [{ track, title: known.title, place, placeTitle: withLapse(known.places[place]?.title ?? place, lapse) }];
    }),
    clocks: clocks.map(clockShape),
    entries: file.recorded.entries.map((entry) => entryShape(file, entry, index.get(entry.n) ?? null)),
    actions: expectedFirst(
      version.procedure.steps
        .filter(({ opens }) => !opens)
        .flatMap(({ action }) => {
          const known = version.actions[action];
          return known ? [actionState(file, known, by, now)] : [];
        }),
      waitingFor(line, version, around, by, now).map(({ action }) => action),
    ),
    people: Object.fromEntries([...peopleIn(file, by)].map((id) => [id, around.people[id]?.name ?? id])),
    procedureHash: file.hash,
    facts: standing.facts,
    currentDraft: standing.draft,
  };
}

function matterShape({ around: { matter }, standing: { facts } }: CaseFile): CasePage['matter'] {
  if (!matter) return null;
  const { id, name, violated, basis } = matter;
  const [conductOn = null] = [facts['conductEnd'], facts['discoveredOn']].filter((day) => typeof day === 'string');
  return { id, name, violated: violated.map((article) => ({ ...article })), basis: { ...basis }, conductOn };
}

/** What the case waits for stands before what may be done at any time. */
function expectedFirst(actions: readonly ActionState[], expected: readonly string[]): ActionState[] {
  const rank = ({ action }: ActionState) => (expected.includes(action) ? expected.indexOf(action) : expected.length);
  return actions.toSorted((a, b) => rank(a) - rank(b));
}

/** A line as it travels; its clock is read on the day it is asked, and so is what the law itself has drawn from one that has passed. */
export function caseLine(line: Line, clocks: readonly ClockReading[]): CaseLine {
  const clock = mostPressing(clocks);
  const { procedure, kind, number, title, party, matter, place, handlers, opened, changed } = line;
  const placeTitle = withLapse(line.placeTitle, lapseOn(clocks, 'main'));
  const shown = { procedure, kind, number, title, party, matter, place, placeTitle, handlers: [...handlers], opened, changed };
  return { case: line.case, ...shown, clock: clock && clockShape(clock) };
}

/** What has lapsed on a track last, in a few words. */
export function lapseOn(clocks: readonly ClockReading[], track: string): string | null {
  const lapsed = clocks.filter((clock) => clock.lapsed?.title !== undefined && clock.lapsed.track === track);
  return lapsed.toSorted((a, b) => (a.dueStrict ?? '').localeCompare(b.dueStrict ?? '')).at(-1)?.lapsed?.title ?? null;
}

export const withLapse = (placeTitle: string, lapse: string | null): string => (lapse === null ? placeTitle : `${placeTitle}，${lapse}`);

export function clockShape(clock: ClockReading): ClockShape {
  const { articles, lapsed } = clock;
  const copied = (all: ClockReading['articles']) => all.map((article) => ({ ...article }));
  return { ...clock, articles: copied(articles), lapsed: lapsed && { says: lapsed.says, articles: copied(lapsed.articles) } };
}

/** Without a form only what does not depend on the form is judged. */
export function actionState(file: CaseFile, action: Action, by: PersonId, now: string): ActionState {
  const proposal: Proposal = { id: '', action: action.id, by, at: now };
  const ruling = consider(file.around, file.version.actions, file.standing, proposal);
  return {
    action: action.id,
    title: action.title,
    says: action.says,
    articles: action.articles.map((article) => ({ ...article })),
    open: ruling.permitted,
    refusals: ruling.permitted
      ? []
      : ruling.refusals.map((refusal) => ({ ...refusal, articles: refusal.articles.map((article) => ({ ...article })) })),
    who: action.who.roles.map((role) => roleTitles[role]).join('、'),
    times: file.standing.done[action.id]?.times ?? 0,
  };
}

function entryShape({ version, around, recorded }: CaseFile, entry: Entry, index: number | null): EntryShape {
  const action = version.actions[entry.action];
  return {
    n: entry.n,
    action: entry.action,
    title: action?.title ?? entry.action,
    articles: (action?.articles ?? []).map((article) => ({ ...article })),
    at: entry.at,
    by: { id: entry.by, name: around.people[entry.by]?.name ?? entry.by },
    form: entry.form,
    draft: entry.draft,
    papers: entry.papers.map((paper) => ({ ...paper })),
    files: entry.files.map((file) => ({ ...file })),
    volume: action?.volume ?? 'main',
    leaf: recorded.leaves[entry.n] ?? '',
    index,
  };
}

/** Everyone whose id stands anywhere in the entries. */
function peopleIn({ recorded, around }: CaseFile, by: PersonId): Set<PersonId> {
  const text = JSON.stringify(recorded.entries.map(({ form, by: signer }) => [signer, form]));
  const named = Object.keys(around.people).filter((id) => text.includes(`"${id}"`));
  return new Set([by, ...named]);
}
