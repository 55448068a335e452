import { acl } from '../cite.ts';
import { addDays, daysBetween, isDate } from '../calendar.ts';
import { readClock } from '../clocks.ts';
import { valueAt } from '../forms.ts';
import { limits } from '../limits/index.ts';
import { isObject } from '../same.ts';
import { pointerIn } from './draft-at-hand.ts';
import type { Condition, DateString, Json, Question } from '../vocabulary.ts';

const longest = 30;

function dayIn(value: Json | undefined): DateString | null {
  return typeof value === 'string' && isDate(value.slice(0, 10)) ? value.slice(0, 10) : null;
}

/** 强制法 25 Ⅰ: at most thirty days from the day of the measure, and no more than was approved. */
export const termLawful: Condition = {
  id: 'term-lawful',
  title: '查封、扣押期限合法',
  articles: [acl(25, 1)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const [from, until] = [dayIn(proposal.form['from']), dayIn(proposal.form['until'])];
    if (from === null || until === null) return false;
    const draft = standing.facts['seizureDraft'];
    const approved = isObject(draft) && standing.places['approval'] === 'granted' ? draft['days'] : longest;
    const days = typeof approved === 'number' ? Math.min(approved, longest) : longest;
    if (until < from) return '期限届满日不得早于实施之日。';
    return until <= addDays(from, days) || `自${from}起${days}日，最迟到${addDays(from, days)}届满。`;
  },
};

/** What is reported for belated approval has the term of the decision that was handed over (强制法 19, 24 Ⅱ). */
export const belatedTermFits: Condition = {
  id: 'belated-term-fits',
  title: '报批期限与决定书一致',
  articles: [acl(19), acl(25, 1)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const [from, until] = [dayIn(standing.facts['seizedFrom']), dayIn(standing.facts['seizedUntil'])];
    if (from === null || until === null) return true;
    const days = daysBetween(from, until);
    return valueAt(proposal.form, '/draft/days') === days || `决定书所写期限自${from}至${until}，为${days}日。`;
  },
};

/** The last day of the seizure as it stands, extensions and appraisals counted in. */
function seizureEnds({ procedure, standing, settings, calendar, today, proposal }: Question): DateString | null {
  const use = procedure.clocks.find(({ id }) => id === 'seizure');
  const limit = use && limits[use.limit];
  const run = use && standing.clocks[use.id];
  return use && limit && run ? readClock({ use, limit, run, today, now: proposal.at, calendar, settings }).dueStrict : null;
}

/** The new last day told to the party is the old one and the days added, at most thirty (强制法 25 Ⅰ). */
export const extensionEndsRight: Condition = {
  id: 'extension-ends-right',
  title: '延长后的届满日正确',
  articles: [acl(25, 1)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const ends = seizureEnds(question);
    const days = valueAt(form, '/draft/days');
    if (ends === null || typeof days !== 'number') return false;
    if (days > longest) return '延长期限不得超过三十日。';
    const right = addDays(ends, days);
    return valueAt(form, '/draft/until') === right || `现期限到${ends}届满，延长${days}日应当到${right}届满。`;
  },
};

/** The days at `with.from` and `with.to` follow each other. */
export const daysInOrder: Condition = {
  id: 'days-in-order',
  title: '起止日期先后有序',
  articles: [acl(25, 3)],
  holds({ proposal }, given) {
    const [fromAt, toAt] = [pointerIn(given, 'from'), pointerIn(given, 'to')];
    if (proposal.form === undefined || !fromAt || !toAt) return null;
    const [from, to] = [dayIn(valueAt(proposal.form, fromAt)), dayIn(valueAt(proposal.form, toAt))];
    return from !== null && to !== null && from < to;
  },
};
