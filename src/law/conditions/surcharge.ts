import { addMonths } from '../calendar.ts';
import { acl } from '../cite.ts';
import { rollForward } from '../clocks.ts';
import { lastDayFrom } from './clock-at-hand.ts';
import { toFen } from '../money.ts';
import { objectsIn } from '../same.ts';
import { surchargeUntil } from '../surcharge.ts';
import { amountSaid, daySaid, draftAtHand, pointerIn } from './draft-at-hand.ts';
import { valueAt } from '../forms.ts';
import type { Citation, Condition, DateString, Question } from '../vocabulary.ts';

const articles: readonly Citation[] = [
  { law: 'APL2021', article: '72', paragraph: 1, item: 1 },
  { law: 'ACL2011', article: '45', paragraph: 2 },
];

/** Last day for paying: the fifteenth after service, or the end of an approved deferral; a holiday rolls (处罚法 66, 67; 民诉法 85). */
export function lastPaymentDay(question: Question): DateString | null {
  const deferred = daySaid(question, 'deferredUntil');
  if (deferred !== null) return rollForward(question.calendar, deferred);
  const served = daySaid(question, 'decisionServedOn');
  return served === null ? null : lastDayFrom(question, 'APL-67-15D', served);
}

/** Last day on which the party may still take a remedy, as it was stated for the urging, else as the law has it. */
export function lastRemedyDay(question: Question): DateString | null {
  return daySaid(question, 'remedyEndsOn') ?? remedyEnd(question);
}

/**
 * The end of the party's remedies, rolled, for it binds the party. After reconsideration fifteen days to sue (行诉法 45); against a decision made on
 * the spot nobody may sue without it, so there the sixty days for reconsideration are all (复议法 20, 23); else six months (行诉法 46).
 */
export function remedyEnd(question: Question): DateString | null {
  const { standing, calendar } = question;
  const served = daySaid(question, 'decisionServedOn');
  const suitFrom = daySaid(question, 'suitFrom');
  if (suitFrom !== null) return lastDayFrom(question, 'ALiL-45-15D', suitFrom);
  if (served === null) return null;
  return standing.facts['reconsiderationFirst'] === true
    ? lastDayFrom(question, 'ARL-20-60D', served)
    : rollForward(calendar, addMonths(served, 6));
}

export const surchargeDue: Condition = {
  id: 'surcharge-due',
  title: '逾期未缴纳罚款',
  articles,
  holds(question) {
    const fine = fineOf(question);
    const due = lastPaymentDay(question);
    if (fine === null || due === null) return '处罚决定尚未送达，缴款期限还没有开始。';
    if ((amountSaid(question, 'paidTotal') ?? 0) >= fine) return '罚款已经缴清，不再加处罚款。';
    return question.today > due || `缴款期限到${due}为止，尚未届满。`;
  },
};

/** The amount at `with.at` (`/amount`), in yuan, is neither more than the fine nor more than what has accrued up to today. */
export const surchargeWithinCap: Condition = {
  id: 'surcharge-within-cap',
  title: '加处罚款不超过罚款数额',
  articles,
  holds(question, given) {
    if (question.proposal.form === undefined) return null;
    const amount = valueAt(question.proposal.form, pointerIn(given, 'at') ?? '/amount');
    const fine = fineOf(question);
    const due = lastPaymentDay(question);
    if (typeof amount !== 'number' || fine === null || due === null) return '缺少罚款数额、送达日期或者加处数额，无法核对。';
    if (amount > fine) return `加处罚款${amount}元超出罚款数额${fine}元。`;
    const accrued = surchargeUntil(
      { fine: toFen(fine), lastDay: due, payments: paymentsIn(question), suspended: remedies(question) },
      question.today,
    );
    const most = accrued.fen / 100;
    return (
      toFen(amount) <= accrued.fen ||
      `自${due}次日起至今日计${accrued.days}日（复议、诉讼期间不计，已缴的部分自缴款次日起不计），加处罚款至多${most}元，现为${amount}元。`
    );
  },
};

/** Paid in part, the rest alone goes on growing. */
function paymentsIn({ standing }: Question): { readonly on: DateString; readonly fen: number }[] {
  return objectsIn(standing.facts['payments']).flatMap(({ paidOn, amount }) =>
    typeof paidOn === 'string' && typeof amount === 'number' ? [{ on: paidOn, fen: toFen(amount) }] : [],
  );
}

/** From the first remedy to the end of the last (处罚法 73 Ⅲ): what lies between two remedies is left out as well. */
function remedies({ standing }: Question): { readonly from: DateString; readonly to: DateString }[] {
  const { remedySince: from, remedyUntil: to } = standing.facts;
  return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
}

function fineOf(question: Question): number | null {
  return amountSaid(question, 'fine') ?? draftAtHand(question)?.fineYuan ?? null;
}

/** 强制法 35, 37, 38: urged, the urging served, its time over; only then is anything decided against the party. */
export const urgingWithoutEffect: Condition = {
  id: 'urging-without-effect',
  title: '催告期限届满',
  articles: [acl(35), acl(37, 1), acl(38)],
  holds(question) {
    const [served, until] = [daySaid(question, 'paymentUrgedOn'), daySaid(question, 'paymentUrgedUntil')];
    if (served === null || until === null) return '缴纳罚款催告书还没有送达。';
    return question.today > until || `催告期限到${until}为止，尚未届满。`;
  },
};

/** Counted from after the last day for paying, and up to today at the latest (处罚法 72 Ⅰ 1: 到期不缴纳的，每日). */
export const surchargeDays: Condition = {
  id: 'surcharge-days',
  title: '加处罚款的起止日期',
  articles,
  holds(question) {
    const { form } = question.proposal;
    const due = lastPaymentDay(question);
    if (form === undefined || due === null) return null;
    const [from, until] = [String(form['from']), String(form['until'])];
    if (from <= due) return `缴款期限到${due}为止，加处罚款自其次日起计算。`;
    return (from <= until && until <= question.today) || '计算至的日期应当在起算日之后、不晚于今天。';
  },
};
