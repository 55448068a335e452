import { acl, alil, apl } from '../cite.ts';
import { dayOf } from '../calendar.ts';
import { isTimeOver, lastDayFrom, lastDayOfClock } from './clock-at-hand.ts';
import { readClock } from '../clocks.ts';
import { valueAt } from '../forms.ts';
import { limits } from '../limits/index.ts';
import { pointerIn } from './draft-at-hand.ts';
import type { Condition, JsonObject, Question } from '../vocabulary.ts';

function dayAt({ proposal }: Question, given: JsonObject): string | null {
  const at = pointerIn(given, 'at');
  const value = proposal.form && at ? valueAt(proposal.form, at) : undefined;
  return typeof value === 'string' ? value.slice(0, 10) : null;
}

export const dateNotInFuture: Condition = {
  id: 'date-not-in-future',
  title: '日期不晚于今天',
  articles: [apl(47)],
  holds(question, given) {
    const day = dayAt(question, given);
    return day === null ? null : day <= question.today;
  },
};

export const dateNotPast: Condition = {
  id: 'date-not-past',
  title: '日期不早于今天',
  articles: [apl(47)],
  holds(question, given) {
    const day = dayAt(question, given);
    return day === null ? null : day >= question.today;
  },
};

/** The day the case remembers under `with.fact` is over: its last hour was still the party's. */
export const factDatePassed: Condition = {
  id: 'fact-date-passed',
  title: '所定日期已过',
  articles: [apl(47)],
  holds({ standing, today }, given) {
    const day = standing.facts[String(given['fact'])];
    return typeof day === 'string' && (today > day.slice(0, 10) || `所定日期为${day.slice(0, 10)}。`);
  },
};

export const dateIsToday: Condition = {
  id: 'date-is-today',
  title: '日期是今天',
  articles: [apl(59)],
  holds(question, given) {
    const day = dayAt(question, given);
    return day === null ? null : day === question.today || `今天是${question.today}，所填日期为${day}。`;
  },
};

/** Of the days at `with.from` and `with.to` the second is not before the first. */
export const dayFromDayOn: Condition = {
  id: 'day-from-day-on',
  title: '日期先后有序',
  articles: [apl(47)],
  holds({ proposal }, given) {
    if (proposal.form === undefined) return null;
    const [from, to] = (['from', 'to'] as const).map((name) => valueAt(proposal.form ?? {}, pointerIn(given, name) ?? '/'));
    return typeof from === 'string' && typeof to === 'string' && from.slice(0, 10) <= to.slice(0, 10);
  },
};

/** Local times `YYYY-MM-DDTHH:MM` at `with.from` and `with.to`. */
export const spanInOrder: Condition = {
  id: 'span-in-order',
  title: '起止时间先后有序',
  articles: [apl(47)],
  holds({ proposal }, given) {
    const [fromAt, toAt] = [pointerIn(given, 'from'), pointerIn(given, 'to')];
    if (proposal.form === undefined || !fromAt || !toAt) return null;
    const [from, to] = [valueAt(proposal.form, fromAt), valueAt(proposal.form, toAt)];
    if (typeof from !== 'string' || typeof to !== 'string') return false;
    return from < to && Date.parse(`${to}:00+08:00`) <= Date.parse(proposal.at);
  },
};

/**
 * The time a clock gave the party is over, whether or not something else stopped it in between: a request that was not the party's own
 * leaves the party's time as it was.
 */
export const timeOver: Condition = {
  id: 'time-over',
  title: '期限已经届满',
  articles: [apl(85)],
  holds: (question, given) => isTimeOver(question, String(given['clock'])),
};

/**
 * 行诉法 85: a judgment of the first instance has effect the day after the last of them all could appeal: the bureau, whose time the clock has, and
 * whoever received it last (`/lastReceivedOn`).
 */
export const effectiveAfterAppeal: Condition = {
  id: 'effective-after-appeal',
  title: '上诉期满以后生效',
  articles: [alil(85)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const { effectiveOn, lastReceivedOn } = form;
    if (typeof lastReceivedOn !== 'string' || lastReceivedOn === '') return '请填写各方中最后一方收到裁判的日期。';
    const ruling = question.standing.facts['judgmentKind'] === 'ruling';
    const own = lastDayOfClock(question, ruling ? 'ruling-appeal' : 'judgment-appeal') ?? '';
    const theirs = lastDayFrom(question, ruling ? 'ALiL-85-10D' : 'ALiL-85-15D', lastReceivedOn);
    const last = own > theirs ? own : theirs;
    return (typeof effectiveOn === 'string' && effectiveOn > last) || `上诉期到${last}届满。`;
  },
};

/** No last day has passed from which the law itself draws a consequence: after it only what carries out that consequence may be done. */
export const nothingLapsed: Condition = {
  id: 'nothing-lapsed',
  title: '没有期限届满而依法应当处理的情形',
  articles: [acl(28, 1, 4)],
  holds({ procedure, standing, settings, calendar, today, proposal }) {
    for (const use of procedure.clocks) {
      const run = standing.clocks[use.id];
      const limit = limits[use.limit];
      if (!use.lapses || !limit || !run) continue;
      const { lapsed } = readClock({ use, limit, run, today, now: proposal.at, calendar, settings });
      if (lapsed) return lapsed.says;
    }
    return true;
  },
};

/** The hearing was asked for after its last day (处罚法 64 一项); a posted request counts from the postmark (民诉法 85). */
export const hearingRequestedLate: Condition = {
  id: 'hearing-requested-late',
  title: '听证要求逾期提出',
  articles: [apl(64, 1, 1)],
  holds(question) {
    const requested = question.standing.facts['hearingRequestedOn'];
    const last = lastDayOfClock(question, 'hearing-request');
    if (typeof requested !== 'string') return false;
    return (last !== null && requested > last) || `要求于${requested}提出，期限到${last ?? ''}为止。`;
  },
};

export const hearingDayAsTold: Condition = {
  id: 'hearing-day-as-told',
  title: '在通知的日期举行听证',
  articles: [apl(64, 1, 2)],
  holds: ({ standing, proposal, today }) => {
    const held = proposal.form?.['heldOn'];
    if (held === undefined) return standing.facts['hearingOn'] === today || `听证定于${String(standing.facts['hearingOn'])}举行。`;
    return (held === standing.facts['hearingOn'] && today >= String(held)) || `听证定于${String(standing.facts['hearingOn'])}举行。`;
  },
};

export const hearingDayReached: Condition = {
  id: 'hearing-day-reached',
  title: '听证日期已到',
  articles: [apl(64)],
  holds: ({ standing, today }) => today >= String(standing.facts['hearingOn']),
};

/**
 * The date at `with.at` is not before the day of the fact `with.fact`, or the day on which the action `with.after` was signed: nothing that waits for
 * another thing is dated before it. Where that thing has no day there is nothing that it could have waited for.
 */
export const dateNotBefore: Condition = {
  id: 'date-not-before',
  title: '日期不早于所依据的环节',
  articles: [apl(47)],
  holds({ proposal, standing }, given) {
    if (proposal.form === undefined) return null;
    const at = pointerIn(given, 'at');
    const date = at ? valueAt(proposal.form, at) : undefined;
    const signed = standing.done[String(given['after'])]?.at;
    const before = given['after'] === undefined ? standing.facts[String(given['fact'])] : signed && dayOf(signed);
    if (typeof date !== 'string' || typeof before !== 'string') return false;
    return date.slice(0, 10) >= before.slice(0, 10) || `所填${date.slice(0, 10)}早于${before.slice(0, 10)}。`;
  },
};
