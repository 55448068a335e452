import type { Desk, DeskList } from '#contract/office/index.ts';
import { looksOf } from '#law/looks.ts';
import { matterById } from '#law/matters/index.ts';
import type { ClockReading, PersonId, ProcedureVersion, Surroundings, TrackId } from '#law/vocabulary.ts';
import type { Tx } from '#db/office/database.ts';
import { versionKept } from '../case-file.ts';
import type { Line } from '../case-line.ts';
import { caseLine, clockShape } from '../case-page.ts';
import { clocksOf } from '../clocks.ts';
import { readAround, type Around } from '../surroundings.ts';
import { openLines } from './lines.sql.ts';
import { waitingFor } from '../waiting.ts';

/** A desk looks at this many open cases, the most pressing first. */
const most = 500;

interface OpenCase {
  readonly line: Line;
  readonly version: ProcedureVersion;
  readonly around: Surroundings;
  readonly clocks: readonly ClockReading[];
}

/** 工作台: what waits for this person, the most pressing first, and the counts that open what is behind them. */
export async function deskOf(tx: Tx, agency: string, by: PersonId, now: string): Promise<Desk> {
  const cases = await openCases(tx, agency, now);
  const waiting = cases.flatMap(({ line, version, around, clocks }) => {
    const actions = waitingFor(line, version, around, by, now);
    return actions.length === 0 ? [] : [{ line: caseLine(line, clocks), actions }];
  });
  const withUrgency = (urgency: ClockReading['urgency']) => waiting.filter(({ line }) => line.clock?.urgency === urgency).length;
  return {
    waiting,
    counts: {
      waiting: waiting.length,
      urgent: withUrgency('urgent'),
      passed: withUrgency('passed'),
      openCases: cases.length,
      toPublish: cases.filter((one) => isUnderWay(one, 'disclosure')).length,
      underReview: cases.filter(({ line }) => line.standing.places['review'] === 'submitted').length,
    },
  };
}

/** Cases whose track has been set in motion, the longest waiting first: 审核台 and 公示台. */
export async function deskList(tx: Tx, agency: string, track: TrackId, counted: string, now: string): Promise<DeskList> {
  const cases = await openCases(tx, agency, now, false);
  return cases
    .filter((one) => hasBegun(one, track))
    .map(({ line, version, clocks }) => {
      const place = placeOn(line, version, track);
      const clock = clocks.find(
        ({ id, status }) => status !== 'stopped' && version.procedure.clocks.some((use) => use.id === id && use.track === track),
      );
      return {
        line: caseLine(line, clocks),
        track,
        place,
        placeTitle: version.procedure.tracks[track]?.places[place]?.title ?? place,
        since: line.since[track] ?? line.changed,
        clock: clock ? clockShape(clock) : null,
        rounds: line.standing.done[counted]?.times ?? 0,
      };
    })
    .sort((a, b) => a.since.localeCompare(b.since));
}

async function openCases(tx: Tx, agency: string, now: string, onlyOpen = true): Promise<OpenCase[]> {
  const lines: { readonly line: Line; readonly version: ProcedureVersion }[] = [];
  for (const line of await openLines(tx, agency, most, onlyOpen)) lines.push({ line, version: await versionKept(tx, line.hash) });
  const bureau: Around = await readAround(tx, agency, new Set(lines.flatMap(({ version }) => [...looksOf(version.procedure)])));
  const cases: OpenCase[] = [];
  for (const { line, version } of lines) {
    const matter = line.standing.facts['matter'];
    // What other cases of a party say is asked on the case's own page; here it would be one question a line.
    const around = {
      ...bureau,
      procedure: version.procedure,
      others: [],
      matter: typeof matter === 'string' ? (matterById(matter) ?? null) : null,
    };
    cases.push({ line, version, around, clocks: clocksOf(around, line.standing, now) });
  }
  return cases;
}

function placeOn(line: Line, version: ProcedureVersion, track: TrackId): string {
  return line.standing.places[track] ?? version.procedure.tracks[track]?.begins ?? '';
}

function hasBegun({ line, version }: OpenCase, track: TrackId): boolean {
  return placeOn(line, version, track) !== (version.procedure.tracks[track]?.begins ?? '');
}

function isUnderWay(one: OpenCase, track: TrackId): boolean {
  const place = placeOn(one.line, one.version, track);
  return hasBegun(one, track) && one.version.procedure.tracks[track]?.places[place]?.end !== true;
}
