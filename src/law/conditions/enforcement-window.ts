import { addDays, addMonths, startOfDay } from '../calendar.ts';
import { addWorkingDays, rollForward } from '../clocks.ts';
import { valueAt } from '../forms.ts';
import { daySaid, pointerIn } from './draft-at-hand.ts';
import { lastRemedyDay } from './surcharge.ts';
import type { Condition } from '../vocabulary.ts';

/**
 * 申请法院强制执行: after the party's remedies have lapsed, ten working days after the urging was served, within three months
 * (强制法 53, 54, 69; 行诉解释 156); with an approved deferral the three months run from its end (处罚法 72 Ⅱ).
 */
export const enforcementWindowOpen: Condition = {
  id: 'enforcement-window-open',
  title: '在申请强制执行的期限内',
  articles: [
    { law: 'ACL2011', article: '53' },
    { law: 'ACL2011', article: '54' },
    { law: 'ACL2011', article: '69' },
    { law: 'ALiI2018', article: '156' },
  ],
  holds(question) {
    const { today, calendar } = question;
    const remedyEnds = lastRemedyDay(question);
    if (remedyEnds === null) return '处罚决定尚未送达，复议、诉讼期限还没有开始。';
    const deferred = daySaid(question, 'deferredUntil');
    const from = deferred !== null && deferred > remedyEnds ? deferred : remedyEnds;
    if (today <= from) return `复议、诉讼或者暂缓期限到${from}届满，最早${addDays(from, 1)}可以申请。`;
    // 民诉法 85: a last day off ends on the next working day; 行诉解释 156: later only with a proper reason.
    const last = rollForward(calendar, addMonths(from, 3));
    const reason = question.proposal.form?.['lateReason'];
    if (today > last && (typeof reason !== 'string' || reason.trim() === ''))
      return `申请期限已于${last}届满，逾期没有正当理由的法院不予受理；有正当理由的，请写明。`;
    const urged = daySaid(question, 'urgedOn');
    if (urged === null) return '申请前应当催告当事人履行义务，催告书还没有送达。';
    const waited = addWorkingDays(calendar, urged, 10);
    return today > waited || `催告书于${urged}送达，满十个工作日（${waited}）后仍未履行的，方可申请。`;
  },
};

/** 强制法 46 Ⅲ: remedies have lapsed and the urging had its ten working days; no last day binds the bureau then. */
export const remediesLapsedAndUrged: Condition = {
  id: 'remedies-lapsed-and-urged',
  title: '复议、诉讼期限届满且经催告仍不履行',
  articles: [
    { law: 'ACL2011', article: '46', paragraph: 3 },
    { law: 'ACL2011', article: '54' },
  ],
  holds(question) {
    const remedyEnds = lastRemedyDay(question);
    const urged = daySaid(question, 'urgedOn');
    if (remedyEnds === null || question.today <= remedyEnds)
      return `复议、诉讼期限${remedyEnds === null ? '还没有开始' : `到${remedyEnds}届满`}。`;
    if (urged === null) return '催告书还没有送达。';
    const waited = addWorkingDays(question.calendar, urged, 10);
    return question.today > waited || `催告书于${urged}送达，满十个工作日（${waited}）后仍未履行的，方可拍卖。`;
  },
};

/**
 * 夜间或者法定节假日不得实施强制执行, save in an emergency (强制法 43): the local time stands at `with.at` in the form, else it is the
 * proposal's own. When night begins and ends no statute says; it is the bureau's setting. Days off are those of 强制法 69.
 */
export const notAtNight: Condition = {
  id: 'not-at-night',
  title: '不在夜间或者法定节假日',
  articles: [{ law: 'ACL2011', article: '43', paragraph: 1 }],
  holds({ proposal, today, calendar, settings }, given) {
    if (proposal.form?.['urgent'] === true) return true;
    const at = pointerIn(given, 'at');
    const stated = proposal.form && at ? valueAt(proposal.form, at) : undefined;
    const [date, time] =
      typeof stated === 'string' && stated.includes('T')
        ? [stated.slice(0, 10), stated.slice(11, 16)]
        : [today, localTime(proposal.at, today)];
    const kind = calendar.day(date);
    if (kind === 'off' || kind === 'unknown-off') return `${date}不是工作日，情况紧急的除外。`;
    const { nightFrom, nightTo } = settings;
    const [from, to] = [nightFrom.value, nightTo.value];
    const night = from <= to ? from <= time && time < to : time >= from || time < to;
    return !night || `${time}在夜间（${from}至${to}），情况紧急的除外。`;
  },
};

/** HH:MM in China. */
function localTime(instant: string, today: string): string {
  const minutes = Math.floor((Date.parse(instant) - Date.parse(startOfDay(today))) / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
