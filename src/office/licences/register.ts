import type { LicenceApplications, Licences, LicencesQuery } from '#contract/office/index.ts';
import { licenceStands } from '#contract/office/index.ts';
import type { Tx } from '#db/office/database.ts';
import { daysBetween } from '#law/calendar.ts';
import { requests } from '#law/licence-acts.ts';
import { isObject } from '#law/same.ts';
import type { ClockReading, DateString, Json, ProcedureVersion, TrackId } from '#law/vocabulary.ts';
import { versionKept } from '../case-file.ts';
import type { Line } from '../case-line.ts';
import { caseLine, clockShape, lapseOn, withLapse } from '../case-page.ts';
import { clocksOf, mostPressing } from '../clocks.ts';
import { readAround } from '../surroundings.ts';
import { licenceCounts, licenceLines, linesUnderWay } from './lines.sql.ts';

type Application = LicenceApplications[number];

interface Today {
  readonly agency: string;
  readonly today: DateString;
  readonly now: string;
}

interface Read {
  readonly line: Line;
  readonly version: ProcedureVersion;
  readonly clocks: readonly ClockReading[];
}

/** 许可证台账. */
export async function licenceRegister(tx: Tx, { agency, today, now }: Today, query: LicencesQuery): Promise<Licences> {
  const { total, lines } = await licenceLines(tx, { ...query, agency, today });
  const licences = (await read(tx, agency, lines, now)).map((one) => licenceOf(one, today));
  return { total, page: query.page ?? 1, counts: await licenceCounts(tx, agency, licenceStands, today), licences };
}

/** 许可台. */
export async function applicationsUnderWay(tx: Tx, { agency, now }: Today): Promise<LicenceApplications> {
  const found = (await read(tx, agency, await linesUnderWay(tx, agency), now)).flatMap(underWay);
  return found.sort((a, b) => pressing(a) - pressing(b) || due(a).localeCompare(due(b)) || received(a).localeCompare(received(b)));
}

async function read(tx: Tx, agency: string, lines: readonly Line[], now: string): Promise<Read[]> {
  const around = await readAround(tx, agency, new Set());
  const all: Read[] = [];
  for (const line of lines) {
    const version = await versionKept(tx, line.hash);
    const clocks = clocksOf({ ...around, procedure: version.procedure, matter: null, others: [] }, line.standing, now);
    all.push({ line, version, clocks });
  }
  return all;
}

const word = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function licenceOf(one: Read, today: DateString): Licences['licences'][number] {
  const { line, clocks } = one;
  const { facts } = line.standing;
  const certificate = isObject(facts['certificate']) ? facts['certificate'] : {};
  const validUntil = word(facts['validUntil']);
  const over = line.place !== 'granted' && line.place !== 'in-force';
  const silent = clocks.find(({ id, lapsed }) => id === 'renewal-decision' && lapsed !== null)?.lapsed?.title ?? null;
  const state = over ? 'over' : today <= validUntil ? 'in-force' : silent === null ? 'expired' : 'silent';
  const lapse = state === 'silent' ? silent : state === 'expired' ? lapseOn(clocks, 'main') : null;
  return {
    case: line.case,
    certificate: word(facts['certificateNumber']),
    certificateName: word(facts['certificateName']),
    matter: line.matter ?? '',
    holder: line.party,
    premises: word(certificate['premises']),
    validFrom: word(facts['validFrom']),
    validUntil,
    daysLeft: daysBetween(today, validUntil),
    state,
    stateTitle: lapse ?? (word(facts['licenceState']) || line.placeTitle),
    pending: underWay(one).map(({ actTitle, placeTitle }) => `${actTitle}：${placeTitle}`),
  };
}

/** What may be under way in a file, the track on which it stands, and where it is under way no more. */
const underWayOn: readonly {
  readonly act: string;
  readonly title: string;
  readonly track: TrackId;
  readonly over: readonly string[];
}[] = [
  {
    act: 'grant',
    title: requests.grant,
    track: 'main',
    over: ['granted', 'in-force', 'ended', 'declined', 'abandoned', 'refused', 'cancelled', 'archived'],
  },
  { act: 'change', title: requests.change, track: 'change', over: ['ended'] },
  { act: 'renew', title: requests.renew, track: 'renewal', over: ['ended'] },
  { act: 'end', title: '撤回、撤销', track: 'ending', over: ['ended', 'dropped'] },
  { act: 'certificate', title: '制发证件', track: 'certificate', over: ['served', 'void'] },
];

function underWay({ line, version: { procedure }, clocks }: Read): Application[] {
  const receivedOn = isObject(line.standing.facts['received']) ? line.standing.facts['received'] : {};
  const shown = caseLine(line, clocks);
  const own = (track: TrackId) =>
    mostPressing(clocks.filter(({ id }) => procedure.clocks.some((use) => use.id === id && (use.track ?? 'main') === track)));
  const application = (act: string, actTitle: string, track: TrackId, place: string): Application => {
    const clock = own(track);
    const title = procedure.tracks[track]?.places[place]?.title ?? place;
    const placeTitle = withLapse(title, lapseOn(clocks, track));
    return { line: shown, act, actTitle, placeTitle, receivedOn: word(receivedOn[act]) || null, clock: clock && clockShape(clock) };
  };
  const found = underWayOn.flatMap(({ act, title, track, over }) => {
    const begins = procedure.tracks[track]?.begins;
    const place = line.standing.places[track] ?? begins ?? '';
    return place === begins || over.includes(place) ? [] : [application(act, title, track, place)];
  });
  return line.place === 'ended' ? [...found, application('cancel', '注销', 'main', line.place)] : found;
}

const urgencies = { passed: 0, urgent: 1, near: 2, calm: 3 } as const;
const pressing = ({ clock }: Application): number => (clock ? urgencies[clock.urgency] : 4);
const due = ({ clock }: Application): string => clock?.dueStrict ?? '9';
const received = ({ receivedOn }: Application): string => receivedOn ?? '9';
