import { addDays } from '../calendar.ts';
import { all } from '../cite.ts';
import { actOfDraft, ofAct, placeOf } from '../licence-acts.ts';
import { lastValidDay } from './licence-examination.ts';
import { actNamed, licenceMatterOf } from './licence-requests.ts';
import type { Condition, DateString, Question } from '../vocabulary.ts';

function lastDayOf({ standing }: Pick<Question, 'standing'>): DateString | null {
  const until = standing.facts['validUntil'];
  return typeof until === 'string' ? until : null;
}

function isPastLastDay(question: Question): boolean {
  const last = lastDayOf(question);
  return last !== null && question.today > last;
}

/**
 * 许可法 50 Ⅱ: asked for in time, and not decided by the last day. An application that was told to be incomplete and never mended was not made
 * as the law asks (32 Ⅰ 4, 5): of it silence grants nothing.
 */
function isSilentlyRenewed(question: Question): boolean {
  const pending = ['received', 'supplemented', 'accepted', 'drafted'].includes(placeOf(question, 'renew'));
  return isPastLastDay(question) && pending && question.standing.facts['renewalTimely'] === 'in-time';
}

export const renewedBySilence: Condition = {
  id: 'renewed-by-silence',
  title: '视为准予延续',
  articles: [all(50, 2)],
  holds: isSilentlyRenewed,
};

export const licenceStands: Condition = {
  id: 'licence-stands',
  title: '许可在有效期内',
  articles: [all(50), all(70)],
  holds(question) {
    if (!isPastLastDay(question) || isSilentlyRenewed(question)) return true;
    return `有效期已于${lastDayOf(question) ?? ''}届满，没有延续。`;
  },
};

export const licenceExpired: Condition = {
  id: 'licence-expired',
  title: '有效期届满未延续',
  articles: [all(70, 1, 1)],
  holds(question) {
    if (isSilentlyRenewed(question)) return '延续申请按期提出而没有在届满前决定，视为准予延续，请先确认延续并换发证件。';
    return isPastLastDay(question) || `有效期至${lastDayOf(question) ?? ''}，还没有届满。`;
  },
};

/** Changes end with the licence; a renewal is decided before the last day is over, and by nobody once silence has (50 Ⅱ). */
export const stillToBeDecided: Condition = {
  id: 'still-to-be-decided',
  title: '许可有效期内作出决定',
  articles: [all(49), all(50, 2)],
  holds(question) {
    const act = actOfDraft(question.proposal.form?.['draft'] ?? question.standing.facts['draft']);
    if (act === null || act === 'grant' || !isPastLastDay(question)) return true;
    if (act === 'renew' && isSilentlyRenewed(question)) return '有效期届满前没有作出决定，视为准予延续，不能再决定不予延续。';
    return isSilentlyRenewed(question) || `许可有效期已于${lastDayOf(question) ?? ''}届满，没有延续，应当重新申请。`;
  },
};

/** The silent renewal begins the day after, for no longer than the matter allows. */
export const silentTermFits: Condition = {
  id: 'silent-term-fits',
  title: '延续的有效期合法',
  articles: [all(50, 2)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const until = lastDayOf(question);
    const years = licenceMatterOf(question)?.licence.certificate.years;
    const most = years && question.settings[years].value;
    if (until === null || typeof most !== 'number') return false;
    const from = addDays(until, 1);
    const { validFrom, validUntil } = form;
    if (validFrom !== from) return `延续的有效期应当自${from}起。`;
    const last = lastValidDay(from, most);
    return (typeof validUntil === 'string' && validUntil >= question.today && validUntil <= last) || `有效期最长${most}年，至${last}为止。`;
  },
};

/** The last day written in the form is that of the licence as decided. */
export const lastDayAsDecided: Condition = {
  id: 'last-day-as-decided',
  title: '有效期与决定一致',
  articles: [all(39)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    return form['validUntil'] === lastDayOf(question) || `有效期至${lastDayOf(question) ?? ''}，请按此填写。`;
  },
};

/** 许可法 42: of the organ's own twenty days; whether of the thirty of 危化条例 35 the bureau has to have confirmed. */
export const licenceExtensionAllowed: Condition = {
  id: 'licence-extension-allowed',
  title: '可以延长决定期限',
  articles: [all(42, 1)],
  holds(question) {
    const named = actNamed(question);
    if (named === undefined) return null;
    if (named !== 'grant' || licenceMatterOf(question)?.licence.limit !== 'HAZ-35-30D') return true;
    const { value, status } = question.settings.hazardousExtensionAllowed;
    return (value && status === '已核') || '危险化学品经营许可的三十日由条例另行规定，本机关尚未核实可以延长。';
  },
};

/** 许可法 42: ten days, once. */
export const notExtendedYet: Condition = {
  id: 'not-extended-yet',
  title: '决定期限没有延长过',
  articles: [all(42, 1)],
  holds(question) {
    const named = actNamed(question);
    return named === undefined ? null : named !== null && ofAct(question, 'extended', named) === undefined;
  },
};
