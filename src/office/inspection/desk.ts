import type { Enterprises, EnterprisesQuery, InspectionDesk } from '#contract/office/index.ts';
import { enterprisesIn, objectsOf, planIn } from '#law/inspection-registers.ts';
import { caseDriven, inspectionSources } from '#law/inspection-sources.ts';
import { isObject } from '#law/same.ts';
import type { DateString, Json, JsonObject } from '#law/vocabulary.ts';
import type { Tx } from '#db/office/database.ts';
import { versionKept } from '../case-file.ts';
import type { Line } from '../case-line.ts';
import { caseLine } from '../case-page.ts';
import { clocksOf } from '../clocks.ts';
import { readAround, type Around } from '../surroundings.ts';
import { inspectionLines } from './lines.sql.ts';

const titles: Readonly<Record<string, string>> = inspectionSources;
const perPage = 50;
const registersNeeded = new Set(['inspection-plan-register', 'enterprise-register']);

/** Places in which nobody has inspected anything yet. */
const waiting = ['task', 'proposed', 'approved', 'entered', 'refused', 'inspected'];

/** 检查台. */
export async function inspectionDesk(tx: Tx, agency: string, year: number, now: string, today: DateString): Promise<InspectionDesk> {
  const around = await readAround(tx, agency, registersNeeded);
  const lines = await inspectionLines(tx, agency, year);
  const shown = async (line: Line, dueOn: Json | undefined) => {
    const { procedure } = await versionKept(tx, line.hash);
    const source = text(line, 'source');
    const due = typeof dueOn === 'string' ? dueOn : null;
    return {
      line: caseLine(line, clocksOf({ ...around, procedure, matter: null, others: [] }, line.standing, now)),
      ...{ source, sourceTitle: titles[source] ?? source, dueOn: due, overdue: due !== null && due < today },
    };
  };
  const byDue = (a: { readonly dueOn: string | null }, b: { readonly dueOn: string | null }) =>
    (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9');
  const tasks = await Promise.all(
    lines.filter(({ place, ended }) => !ended && waiting.includes(place)).map((line) => shown(line, line.standing.facts['taskDueOn'])),
  );
  const reinspections = await Promise.all(
    lines
      .filter(({ standing }) => standing.places['correction'] === 'ordered')
      .map((line) => shown(line, line.standing.facts['correctionDueOn'])),
  );
  const made = lines.filter((line) => isMadeIn(line, year));
  return {
    year,
    tasks: tasks.toSorted(byDue),
    reinspections: reinspections.toSorted(byDue),
    done: {
      all: made.length,
      onSite: made.filter((line) => text(line, 'means') === 'on-site').length,
      overdueTasks: tasks.filter(({ overdue }) => overdue).length,
      overdueReinspections: reinspections.filter(({ overdue }) => overdue).length,
    },
    plan: planProgress(around, made, year),
  };
}

/** Something was looked at in the year, and not only tried. */
function isMadeIn(line: Line, year: number): boolean {
  const on = text(line, 'inspectedOn');
  return on.startsWith(String(year)) && !['entered', 'refused', 'cancelled'].includes(line.place);
}

function planProgress({ registers }: Around, made: readonly Line[], year: number): InspectionDesk['plan'] {
  const plan = planIn(registers, String(year));
  const facts = registers['inspection-plan-register']?.facts ?? {};
  const approved = objectsOf(facts['plans']).get(String(year));
  if (!plan || !approved) return null;
  const number = (name: string) => (typeof plan[name] === 'number' ? plan[name] : 0);
  const keyObjects = (Array.isArray(plan['keyObjects']) ? (plan['keyObjects'] as readonly Json[]) : []).filter(isObject);
  const doneFor = (uscc: Json | undefined) => made.filter((line) => text(line, 'source') === 'plan' && usccOf(line) === uscc).length;
  const rows = keyObjects.map((row) => ({
    uscc: String(row['uscc'] ?? ''),
    name: String(row['name'] ?? ''),
    planned: Number(row['times'] ?? 0),
    done: doneFor(row['uscc']),
  }));
  const keyDone = made.filter((line) => text(line, 'source') === 'plan').length;
  const publishedOn = objectsOf(facts['plansPublished']).get(String(year))?.['publishedOn'];
  return {
    approvedBy: String(approved['approvedBy'] ?? ''),
    number: String(approved['number'] ?? ''),
    publishedOn: typeof publishedOn === 'string' ? publishedOn : null,
    keyPlanned: rows.reduce((sum, { planned }) => sum + planned, 0),
    keyDone,
    randomPlanned: number('randomCount'),
    randomDone: made.filter((line) => text(line, 'source') === 'random').length,
    daysPlanned: number('inspectionDays'),
    daysUsed: keyDone * number('daysPerKeyVisit') + (made.length - keyDone) * number('daysPerRandomVisit'),
    left: rows.filter(({ planned, done }) => done < planned),
  };
}

/** 一企一年: every enterprise of the register, and whoever was inspected without standing in it, with the year's inspections. */
export async function enterprisesOf(tx: Tx, agency: string, asked: EnterprisesQuery, year: number): Promise<Enterprises> {
  const around = await readAround(tx, agency, registersNeeded);
  const inspections = (await inspectionLines(tx, agency, year)).filter((line) => line.place !== 'cancelled' && yearOf(line) === year);
  const byCode = Map.groupBy(inspections, usccOf);
  const register = objectsOf(around.registers['enterprise-register']?.facts['enterprises']);
  const known = enterprisesIn(around.registers);
  const strangers = [...byCode.keys()].filter((uscc) => uscc !== '' && !register.has(uscc));
  const all = [
    ...known,
    ...strangers.map((uscc) => ({ uscc, name: byCode.get(uscc)?.[0]?.party ?? uscc, industry: '', risk: '', inPool: false })),
  ];
  const outside = around.settings.leadsOutsideCap.value;
  const found = all
    .map((one) => {
      const cases = (byCode.get(one.uscc) ?? []).map((line) => {
        const capped = text(line, 'means') === 'on-site' && !['task', 'proposed'].includes(line.place) && !(outside && isCaseDriven(line));
        const source = text(line, 'source');
        return {
          ...{
            case: line.case,
            title: line.title,
            on: dayOf(line),
            sourceTitle: titles[source] ?? source,
            placeTitle: line.placeTitle,
            capped,
          },
        };
      });
      const visits = cases.filter(({ capped }) => capped).length;
      return { ...one, address: String(register.get(one.uscc)?.['address'] ?? ''), visits, cases };
    })
    .filter(
      ({ uscc, name, industry, risk, inPool, cases }) =>
        `${uscc} ${name}`.includes(asked.search?.trim() ?? '') &&
        (asked.industry === undefined || industry === asked.industry) &&
        (asked.risk === undefined || risk === asked.risk) &&
        (!asked.pool || inPool) &&
        (!asked.visited || cases.length > 0),
    )
    .toSorted((a, b) => b.visits - a.visits || a.name.localeCompare(b.name, 'zh'));
  const page = asked.page ?? 1;
  return {
    total: found.length,
    page,
    cap: around.settings.inspectionYearlyCap.value,
    industries: [...new Set(known.map(({ industry }) => industry))].toSorted(),
    lines: found.slice((page - 1) * perPage, page * perPage),
  };
}

function isCaseDriven(line: Line): boolean {
  return caseDriven.includes(text(line, 'source'));
}

function dayOf(line: Line): DateString {
  return text(line, 'inspectedOn') || text(line, 'plannedFrom').slice(0, 10) || line.opened.slice(0, 10);
}

function yearOf(line: Line): number {
  return Number(dayOf(line).slice(0, 4));
}

function usccOf({ standing }: Line): string {
  const party: JsonObject | undefined = isObject(standing.facts['party']) ? standing.facts['party'] : undefined;
  return typeof party?.['uscc'] === 'string' ? party['uscc'] : '';
}

function text({ standing }: Line, fact: string): string {
  const value = standing.facts[fact];
  return typeof value === 'string' ? value : '';
}
