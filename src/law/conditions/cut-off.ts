import { acl, wsl } from '../cite.ts';
import { valueAt } from '../forms.ts';
import { isObject, same } from '../same.ts';
import { pointerIn } from './draft-at-hand.ts';
import type { Condition, Json, JsonObject, Question } from '../vocabulary.ts';

const day = 24 * 3_600_000;

/** Local time of a form or a fact as milliseconds; NaN where there is none. */
function millis(value: Json | undefined): number {
  return typeof value === 'string' ? Date.parse(`${value.slice(0, 16)}:00+08:00`) : Number.NaN;
}

function decided({ standing }: Question): JsonObject {
  const cutOff = standing.facts['cutOff'];
  return isObject(cutOff) ? cutOff : {};
}

/** 强制法 35–37 before the measures of 安法 70, where the bureau holds that they apply; never in an emergency. */
export const urgingOver: Condition = {
  id: 'urging-over',
  title: '已经催告且期限届满',
  articles: [acl(35), acl(36), acl(37, 1)],
  holds({ proposal, standing, settings, today }) {
    if (!settings.cutOffUrging.value) return true;
    if (proposal.form === undefined) return null;
    if (valueAt(proposal.form, '/draft/urgent') === true) return true;
    const at = standing.places['urging'];
    if (at !== 'served' && at !== 'heard') return '还没有催告，催告书还没有送达，或者当事人的陈述、申辩已被采纳。';
    const until = String(standing.facts['urgedUntil']);
    return today > until || `催告的履行期限到${until}届满。`;
  },
};

/**
 * 安法 70 Ⅱ: a power cut is told to the unit twenty-four hours before, save in an emergency that was decided on. The moments stand in the form
 * (`with.told`, `with.start` as pointers) or are remembered (as names of facts).
 */
export const unitToldInTime: Condition = {
  id: 'unit-told-in-time',
  title: '停止供电提前二十四小时通知',
  articles: [wsl(70, 2)],
  holds(question, given) {
    const { proposal, standing } = question;
    if (proposal.form === undefined) return null;
    const { measure, urgent } = decided(question);
    if (measure !== '停止供电' || urgent === true) return true;
    const form = proposal.form;
    const momentAt = (name: 'told' | 'start') => {
      const at = pointerIn(given, name);
      return millis(at ? valueAt(form, at) : standing.facts[String(given[name])]);
    };
    const earliest = momentAt('told') + day;
    return momentAt('start') >= earliest || `通知后满二十四小时（${localText(earliest)}）方可停止供电。`;
  },
};

function localText(millisecond: number): string {
  return Number.isNaN(millisecond) ? '尚未通知' : new Date(millisecond + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Not earlier than was decided, or told. */
export const notBeforeStart: Condition = {
  id: 'not-before-start',
  title: '不早于决定的起始时刻',
  articles: [wsl(70, 1)],
  holds({ proposal, standing }, given) {
    const at = pointerIn(given, 'at');
    if (proposal.form === undefined || !at) return null;
    const start = standing.facts['cutOffStart'];
    return millis(valueAt(proposal.form, at)) >= millis(start) || `停止供应自${String(start).replace('T', ' ')}起，不得提前。`;
  },
};

/** The field at `with.at` is what the case remembers under `with.fact`. */
export const fieldIsFact: Condition = {
  id: 'field-is-fact',
  title: '与案卷记载一致',
  articles: [wsl(70, 1)],
  holds({ proposal, standing }, given) {
    const at = pointerIn(given, 'at');
    if (proposal.form === undefined || !at) return null;
    const known = standing.facts[String(given['fact'])];
    return same(valueAt(proposal.form, at), known) || `案卷记载为“${String(known ?? '').replace('T', ' ')}”。`;
  },
};

/**
 * The moment at `with.at` is over, and lies on the day at `with.on` where that is asked; it is not before the last act named in `with.after`, by
 * the minute, or before the moment remembered under `with.since`.
 */
export const momentInOrder: Condition = {
  id: 'moment-in-order',
  title: '时刻与办理先后一致且已经过去',
  articles: [wsl(70, 2)],
  holds({ proposal, standing }, given) {
    const [at, on] = [pointerIn(given, 'at'), pointerIn(given, 'on')];
    if (proposal.form === undefined || !at) return null;
    const value = valueAt(proposal.form, at);
    if (typeof value !== 'string' || !(millis(value) <= Date.parse(proposal.at))) return '填写的时刻还没有到。';
    if (on && value.slice(0, 10) !== valueAt(proposal.form, on)) return '填写的时刻与送达日期不是同一天。';
    const made = standing.done[String(given['after'])]?.at;
    const since = made ? Math.floor(Date.parse(made) / 60_000) * 60_000 : millis(standing.facts[String(given['since'])]);
    return !(millis(value) < since) || `不得早于前一步完成的时刻（${localText(since)}）。`;
  },
};

/** An emergency is what was decided to be one (安法 70 Ⅱ; 强制法 43 Ⅰ). */
export const urgentAsDecided: Condition = {
  id: 'urgent-as-decided',
  title: '紧急情形已经决定认定',
  articles: [wsl(70, 2), acl(43, 1)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    return form['urgent'] !== true || decided(question)['urgent'] === true;
  },
};
