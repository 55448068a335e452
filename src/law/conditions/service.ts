import { apl, cpl } from '../cite.ts';
import { addDays, dayOf } from '../calendar.ts';
import { earliestHearingDay } from '../clocks.ts';
import { servedPaper } from '../form-parts/served-papers.ts';
import type { Condition, JsonObject } from '../vocabulary.ts';

/** Not in the future, not before the paper was made; an announcement is served when its thirty days are over (民诉法 95). */
export const serviceDateLawful: Condition = {
  id: 'service-date-lawful',
  title: '送达日期合法',
  articles: [cpl(88), cpl(95)],
  holds({ proposal, standing, today }) {
    const { form } = proposal;
    if (form === undefined) return null;
    const served = text(form, 'servedOn');
    if (served > today) return `送达日期${served}还没有到；公告送达的，满三十日后登记。`;
    const { title, madeBy } = servedPaper(text(form, 'paper')) ?? { title: '文书', madeBy: [] };
    const made = lastOf(madeBy.flatMap((action) => standing.done[action] ?? []));
    if (madeBy.length > 0 && !made) return `本案还没有制发${title}。`;
    if (made && served < dayOf(made.at)) return `${title}于${dayOf(made.at)}制发，送达日期不得早于该日。`;
    if (text(form, 'mode') !== 'announcement') return true;
    const posted = text(form, 'postedOn');
    if (posted === '') return '公告送达应当写明发出公告的日期。';
    if (made && posted < dayOf(made.at)) return '公告日期不得早于文书制发日期。';
    return served >= addDays(posted, 30) || `自${posted}发出公告，满三十日（${addDays(posted, 30)}）视为送达。`;
  },
};

function lastOf<Done extends { readonly n: number }>(done: readonly Done[]): Done | undefined {
  return done.toSorted((a, b) => b.n - a.n)[0];
}

/** What each mode has to be proved by (民诉法 87–95; 处罚法 61 Ⅱ). */
export const serviceProved: Condition = {
  id: 'service-proved',
  title: '送达凭证齐全',
  articles: [cpl(89), cpl(90), cpl(91), cpl(92), cpl(95)],
  holds({ proposal, standing }) {
    const { form } = proposal;
    if (form === undefined) return null;
    const has = (...names: string[]) => names.every((name) => text(form, name).trim() !== '');
    switch (text(form, 'mode')) {
      case 'left':
        return has('witness') || has('recording') || '留置送达应当有见证人签名，或者采用拍照、录像记录送达过程。';
      case 'electronic':
        return (
          (has('electronicAddress') && (has('electronicConsent') || standing.facts['electronicConsent'] === true)) ||
          '电子送达应当有当事人签字同意的确认书，并写明特定系统或者地址。'
        );
      case 'mail':
        return has('mailNumber') || '邮寄送达应当填写邮件编号，以回执上的收件日期为送达日期。';
      case 'entrusted':
        return has('via') || '委托送达应当写明受委托的机关。';
      case 'forwarded':
        return has('via') || '转交送达应当写明转交的机关、单位。';
      case 'announcement':
        return has('announcementReason', 'postedAt', 'recording') || '公告送达应当写明原因、经过和公告载体，并留存影像记录。';
      default:
        return true;
    }
  },
};

/** The hearing's notice was served seven working days before it. */
export const hearingServedInTime: Condition = {
  id: 'hearing-served-in-time',
  title: '听证会通知按期送达',
  articles: [apl(64, 1, 2), apl(85)],
  holds({ proposal, standing, calendar }) {
    if (proposal.form === undefined) return null;
    const hearingOn = standing.facts['hearingOn'];
    if (typeof hearingOn !== 'string') return false;
    const earliest = earliestHearingDay(calendar, text(proposal.form, 'servedOn'));
    return hearingOn >= earliest || `按送达日期计算，听证最早可于${earliest}举行，现定${hearingOn}。`;
  },
};

function text(form: JsonObject, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
