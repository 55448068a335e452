import { powerLostOn } from '../matters/coercion-powers.ts';
import { addDays } from '../calendar.ts';
import { all } from '../cite.ts';
import { lastDay, readClock } from '../clocks.ts';
import { valueAt } from '../forms.ts';
import {
  acts,
  type Act,
  actOfDraft,
  intakeOf,
  isAct,
  isRequest,
  ofAct,
  placeOf,
  type Request,
  requests,
  trackOf,
} from '../licence-acts.ts';
import { limits } from '../limits/index.ts';
import { followUpMaterials, materialsAsked } from '../matters/licence-terms.ts';
import { type LicenceMatter, licenceMatterById } from '../matters/other.ts';
import { isObject } from '../same.ts';
import { pointerIn, said } from './draft-at-hand.ts';
import type { Condition, DateString, Json, JsonObject, Question } from '../vocabulary.ts';

/** The matter the application is for: of the form that opens the file, else as remembered. */
export function licenceMatterOf(question: Question): LicenceMatter | undefined {
  const id = said(question, 'matter');
  return typeof id === 'string' ? licenceMatterById(id) : undefined;
}

/** The act the form names at `with.from` (`/act`); undefined while there is no form. */
export function actNamed({ proposal }: Question, given: JsonObject = {}): Act | null | undefined {
  if (proposal.form === undefined) return undefined;
  const value = valueAt(proposal.form, pointerIn(given, 'from') ?? '/act');
  return isAct(value) ? value : null;
}

export const actAt: Condition = {
  id: 'act-at',
  title: '所办事项处于相应阶段',
  articles: [all(32)],
  holds(question, given) {
    const wanted = listed(given['at']);
    const of = listed(given['of']);
    const named = actNamed(question, given);
    const standsThere = (act: Act) => wanted.includes(placeOf(question, act));
    if (named === undefined) return (Object.keys(acts) as Act[]).some((act) => of.includes(act) && standsThere(act)) ? null : false;
    if (named === null || !of.includes(named)) return false;
    if (standsThere(named)) return true;
    const track = question.procedure.tracks[trackOf[named]];
    return `“${acts[named]}”现为“${track?.places[placeOf(question, named)]?.title ?? ''}”。`;
  },
};

/** Some request has been accepted, and nothing is remembered of it yet under `with.fact`. */
export const acceptedWithout: Condition = {
  id: 'accepted-without',
  title: '已受理，尚待办理',
  articles: [all(34)],
  holds: (question, given) =>
    (Object.keys(requests) as Request[]).some(
      (request) => placeOf(question, request) === 'accepted' && ofAct(question, String(given['fact']), request) === undefined,
    ),
};

/** The draft at hand is of the act the form names. */
export const draftIsOfAct: Condition = {
  id: 'draft-is-of-act',
  title: '拟作决定属于这一事项',
  articles: [all(34)],
  holds(question, given) {
    const named = actNamed(question, given);
    return named === undefined ? null : named !== null && actOfDraft(question.standing.facts['draft']) === named;
  },
};

/** What the case remembers under `with.fact` (hearing, third parties, excluded period) is of the act the form names. */
export const factNamesAct: Condition = {
  id: 'fact-names-act',
  title: '属于这一事项',
  articles: [all(34)],
  holds(question, given) {
    const named = actNamed(question, given);
    return named === undefined ? null : named !== null && question.standing.facts[String(given['fact'])] === named;
  },
};

/** The draft at hand still stands: nothing has come to light since that sent its act back. */
export const draftStillStands: Condition = {
  id: 'draft-still-stands',
  title: '拟作决定没有因新情况退回',
  articles: [all(34)],
  holds(question) {
    const act = actOfDraft(question.standing.facts['draft']);
    return act !== null && placeOf(question, act) === 'drafted';
  },
};

/** 许可法 32 Ⅰ 4: told on the spot or within five days, or else accepted from the day the papers came. */
export function isDeemedAccepted(question: Question, request: Request): boolean {
  const { procedure, standing, calendar, settings, today, proposal } = question;
  if (placeOf(question, request) !== 'received') return false;
  const use = procedure.clocks.find(({ id }) => id === intakeOf[request]);
  const limit = use && limits[use.limit];
  const run = use && standing.clocks[use.id];
  if (!use || !limit || !run) return false;
  return readClock({ use, limit, run, today, now: proposal.at, calendar, settings }).status === 'passed';
}

export const intakeNotOver: Condition = {
  id: 'intake-not-over',
  title: '告知补正的五日没有届满',
  articles: [all(32, 1, 4)],
  holds(question) {
    const named = actNamed(question);
    return named === undefined ? null : isRequest(named) && !isDeemedAccepted(question, named);
  },
};

/** Accepted today; where the five days went by without a word, from the day the papers came. */
export const acceptanceDated: Condition = {
  id: 'acceptance-dated',
  title: '受理日期合法',
  articles: [all(32, 1, 4), all(32, 1, 5)],
  holds(question) {
    const named = actNamed(question);
    if (named === undefined) return null;
    if (!isRequest(named)) return false;
    const on = question.proposal.form?.['acceptedOn'];
    if (!isDeemedAccepted(question, named)) return on === question.today || `受理日期应当是今天（${question.today}）。`;
    const received = ofAct(question, 'received', named);
    return on === received || `收到申请材料已超过五个工作日没有告知补正，自收到之日（${String(received)}）起即为受理，受理日期应填该日。`;
  },
};

const materialsFor = (question: Question, request: Request) => materialsAsked(licenceMatterOf(question)?.licence, request);

/** Everything required has been handed in, with the application or since. */
export const materialsComplete: Condition = {
  id: 'materials-complete',
  title: '申请材料齐全',
  articles: [all(32, 1, 5)],
  holds(question) {
    const named = actNamed(question);
    if (named === undefined) return null;
    if (!isRequest(named) || isDeemedAccepted(question, named)) return isRequest(named);
    const handed = [...listed(ofAct(question, 'materials', named)), ...listed(ofAct(question, 'supplemented', named))];
    const required = named === 'grant' ? materialsFor(question, 'grant') : followUpMaterials[named];
    const missing = required.filter(({ id, necessity }) => necessity === 'required' && !handed.includes(id));
    return missing.length === 0 || `还缺：${missing.map(({ name }) => name).join('、')}。`;
  },
};

/** 许可法 30, 31: nothing is asked for that the public list does not name; 32 Ⅰ 4: nothing the one notice did not say. */
export const supplementLawful: Condition = {
  id: 'supplement-lawful',
  title: '补正内容在公示的材料目录内，并且一次告知',
  articles: [all(30, 1), all(31, 1), all(32, 1, 4)],
  holds(question) {
    const named = actNamed(question);
    if (named === undefined) return null;
    if (!isRequest(named)) return false;
    const asked = itemsIn(question.proposal.form?.['items']);
    const known = materialsFor(question, named).map(({ id }) => id);
    const foreign = asked.filter((id) => !known.includes(id));
    if (foreign.length > 0) return '所列材料不在本事项公示的申请材料目录中，不得要求申请人提交。';
    const told = ofAct(question, 'supplements', named);
    if (told === undefined) return true;
    const before = itemsIn(told);
    return asked.every((id) => before.includes(id)) || '补正应当一次告知全部内容，再次告知的只能是上次已经告知而仍未补正的材料。';
  },
};

function itemsIn(items: Json | undefined): string[] {
  return Array.isArray(items) ? items.filter(isObject).map((item) => String(item['material'])) : [];
}

function listed(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** 危化条例 35: what a county does not decide; and matters that are no licence of this bureau at all. */
export function beyondPowers(question: Question): string | null {
  const matter = licenceMatterOf(question);
  if (!matter) return '所申请的事项不在本机关办理的行政许可事项中。';
  const beyond = matter.licence.beyond.find(({ field }) => said(question, field) === true);
  return beyond ? `${beyond.says}由${beyond.organ}许可。` : null;
}

export const matterIsOurs: Condition = {
  id: 'matter-is-ours',
  title: '属于本机关职权范围',
  articles: [all(22), all(32, 1, 2)],
  holds: (question) => beyondPowers(question) ?? true,
};

/** 许可法 50 Ⅰ: thirty (working, 82) days before the last day; the clerk says so, and it is counted. */
export const renewalTimeliness: Condition = {
  id: 'renewal-timeliness',
  title: '延续申请是否按期提出',
  articles: [all(50, 1), all(82)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const last = lastDayToRenew(question);
    const on = form['receivedOn'];
    if (last === null || typeof on !== 'string') return false;
    const timely = on <= last ? 'in-time' : 'late';
    return (
      form['timely'] === timely || `按期申请的最后一日是${last}，${on}收到的申请${timely === 'in-time' ? '属于按期提出' : '已经逾期'}。`
    );
  },
};

function lastDayToRenew(question: Question): DateString | null {
  const until = question.standing.facts['validUntil'];
  const limit = limits['ALL-50-30D'];
  return typeof until === 'string' && limit ? lastDay(limit, until, question).slice(0, 10) : null;
}

/** 许可法 78, 79: false papers keep the applicant out for a year, fraud for three; counted in all files of the same applicant. */
export const applicantNotBarred: Condition = {
  id: 'applicant-not-barred',
  title: '申请人不在禁止申请期内',
  articles: [all(78), all(79)],
  looksAt: ['others'],
  holds(question) {
    const matter = licenceMatterOf(question)?.id;
    const files = [question, ...question.others.filter(({ kind }) => kind === 'licence')];
    const until = files
      .filter(({ standing }) => standing.facts['matter'] === matter)
      .flatMap(({ standing }) => barredUntil(standing.facts, question))
      .toSorted()
      .at(-1);
    if (until === undefined || question.today > until) return true;
    return `申请人此前因隐瞒情况、提供虚假材料或者以不正当手段取得该项许可，至${until}不得再次申请，${addDays(until, 1)}起可以申请。`;
  },
};

function barredUntil(facts: { readonly [fact: string]: Json }, question: Question): DateString[] {
  const { barredOn: on, barredFor } = facts;
  const limit = limits[barredFor === 'fraud' ? 'ALL-79-3Y' : 'ALL-78-1Y'];
  return typeof on === 'string' && limit ? [lastDay(limit, on, question).slice(0, 10)] : [];
}

/** 许可法 4, 14: nothing is granted on a regulation that has ended, before the bureau has confirmed what takes its place. */
export const licenceBasisInForce: Condition = {
  id: 'licence-basis-in-force',
  title: '许可依据现行有效',
  articles: [all(4), all(14, 1)],
  holds(question) {
    const matter = licenceMatterOf(question);
    if (!matter) return question.proposal.form === undefined ? null : '没有选定许可事项。';
    const lost = powerLostOn(matter, question.today);
    const { status } = question.settings.hazardousTradeBasis;
    if (lost === null || (matter.basis.law === 'HAZ2013' && status === '已核')) return true;
    return `${lost}请先由本机关核定现行依据。`;
  },
};
