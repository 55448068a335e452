import { acl, alil, apl, arl } from '../cite.ts';
import { addDays } from '../calendar.ts';
import { lastDay } from '../clocks.ts';
import { limits } from '../limits/index.ts';
import { toFen } from '../money.ts';
import { isObject } from '../same.ts';
import { lastPaymentDay, remedyEnd } from './surcharge.ts';
import type { Condition, Json, Question } from '../vocabulary.ts';

function yuan(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** What the decision asks to be paid: fine and confiscated gains, in yuan; later surcharges beside it. */
function owed({ standing }: Question): { readonly decided: number; readonly surcharge: number } {
  const draft = standing.facts['draft'];
  const measures = isObject(draft) ? draft['measures'] : undefined;
  const { fine, changedGains, result, surcharge } = standing.facts;
  // 复议法 63, 行诉法 77: a changed decision is owed as changed, and its surcharge is no more than the fine that is left (强制法 45 Ⅱ).
  if (typeof changedGains === 'number') return { decided: yuan(fine) + changedGains, surcharge: Math.min(yuan(surcharge), yuan(fine)) };
  const decided = isObject(measures) && result === 'penalty' ? yuan(measures['fine']) + yuan(measures['confiscateGains']) : 0;
  return { decided, surcharge: yuan(surcharge) };
}

export const moneyDue: Condition = {
  id: 'money-due',
  title: '决定有缴款义务',
  articles: [apl(67)],
  holds: (question) => owed(question).decided > 0,
};

/** The running total is the last one plus this payment. */
export const paymentAddsUp: Condition = {
  id: 'payment-adds-up',
  title: '累计数与缴款数相符',
  articles: [apl(67)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const before = yuan(standing.facts['paidTotal']);
    const sum = (toFen(before) + toFen(yuan(proposal.form['amount']))) / 100;
    return toFen(yuan(proposal.form['paidTotal'])) === toFen(sum) || `此前已缴${before}元，加上本次应为累计${sum}元。`;
  },
};

/** Settled when fine, confiscated gains and surcharge are all paid; only then, and then always. */
export const settledWhenPaid: Condition = {
  id: 'settled-when-paid',
  title: '缴清与数额相符',
  articles: [apl(67), apl(72)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const { decided, surcharge } = owed(question);
    const all = toFen(yuan(form['paidTotal'])) >= toFen(decided) + toFen(surcharge);
    if (form['settled'] === true && !all)
      return `应缴${decided}元${surcharge > 0 ? `，加处罚款${surcharge}元` : ''}，累计${yuan(form['paidTotal'])}元，尚未缴清。`;
    return form['settled'] === true || !all || '款项已经缴清，请勾选“已全部缴清”。';
  },
};

/** The last day for paying is over, and something of fine, gains and surcharge is still owed (强制法 53, 54): not the fine alone is enforced. */
export const paymentOverdue: Condition = {
  id: 'payment-overdue',
  title: '到期没有缴清',
  articles: [apl(67), acl(53)],
  holds(question) {
    const due = lastPaymentDay(question);
    if (due === null) return '处罚决定尚未送达，缴款期限还没有开始。';
    const { decided, surcharge } = owed(question);
    const paid = yuan(question.standing.facts['paidTotal']);
    if (toFen(paid) >= toFen(decided) + toFen(surcharge)) return '款项已经缴清。';
    return question.today > due || `缴款期限到${due}为止，尚未届满。`;
  },
};

/** What was paid so far is what the decision asks for once it is changed. */
export const paidAsChanged: Condition = {
  id: 'paid-as-changed',
  title: '已缴款项达到变更后的数额',
  articles: [arl(63), alil(77, 1)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return null;
    const fine = yuan(proposal.form['changedFine']);
    const surcharge = Math.min(yuan(standing.facts['surcharge']), fine);
    const asked = toFen(fine) + toFen(yuan(proposal.form['changedGains'])) + toFen(surcharge);
    return toFen(yuan(standing.facts['paidTotal'])) >= asked;
  },
};

/** Instalments add up to what is left and end no later than the day to which payment is deferred. */
export const instalmentsAddUp: Condition = {
  id: 'instalments-add-up',
  title: '分期数额相符',
  articles: [apl(66)],
  holds(question) {
    const { form } = question.proposal;
    if (form === undefined) return null;
    const instalments = form['instalments'];
    if (!Array.isArray(instalments) || instalments.length === 0) return true;
    const { decided } = owed(question);
    const left = toFen(decided) - toFen(yuan(question.standing.facts['paidTotal']));
    const sum = instalments.reduce((total: number, part) => total + (isObject(part) ? toFen(yuan(part['amount'])) : 0), 0);
    if (sum !== left) return `各期合计${sum / 100}元，应缴余额为${left / 100}元。`;
    const last = instalments
      .map((part) => (isObject(part) ? String(part['dueOn']) : ''))
      .sort()
      .at(-1);
    return last === form['deferredUntil'] || `最后一期应当在${String(form['deferredUntil'])}届满。`;
  },
};

/** The day to which payment is deferred lies `days` after the fifteenth day (处罚法 66, 67). */
export const deferralFits: Condition = {
  id: 'deferral-fits',
  title: '延期日期与日数相符',
  articles: [apl(66, 2)],
  holds(question) {
    const { proposal, standing } = question;
    if (proposal.form === undefined) return null;
    const { deferredUntil, days } = proposal.form;
    const served = standing.facts['decisionServedOn'];
    const limit = limits['APL-67-15D'];
    if (typeof deferredUntil !== 'string' || typeof days !== 'number' || typeof served !== 'string' || !limit) return false;
    const run = standing.clocks['payment'];
    const first = addDays(lastDay(limit, served, question), run?.extension ?? 0);
    return deferredUntil === addDays(first, days) || `原缴款期限到${first}届满，延长${days}日应为${addDays(first, days)}。`;
  },
};

/**
 * The end of the party's remedies (`remedyEnd`). A later day would lengthen the bureau's own three months (强制法 53); only a suit taken meanwhile
 * can move it.
 */
export const remedyEndLawful: Condition = {
  id: 'remedy-end-lawful',
  title: '复议、诉讼期限已计足',
  articles: [acl(53), alil(46)],
  holds(question) {
    const { proposal, standing } = question;
    if (proposal.form === undefined) return null;
    const ends = proposal.form['remedyEndsOn'];
    const { remedyEndsOn: _, ...form } = proposal.form;
    const least = remedyEnd({ ...question, proposal: { ...proposal, form } });
    if (least === null || typeof ends !== 'string') return false;
    const suing = standing.facts['remedySince'] != null && standing.facts['suitFrom'] == null;
    return (
      ends === least ||
      (suing && ends > least) ||
      `决定书于${String(standing.facts['decisionServedOn'])}送达，复议、诉讼期限到${least}届满。`
    );
  },
};
