import { addDays } from '../calendar.ts';
import { apl } from '../cite.ts';
import { isInForce, kindOfMatter } from '../matters/index.ts';
import { findStatute } from '../statutes/index.ts';
import { conductDay, conductEnd } from './conduct.ts';
import { draftAtHand, said } from './draft-at-hand.ts';
import { matterAtHand } from './matter-at-hand.ts';
import type { Condition, Matter, Question } from '../vocabulary.ts';

/** Licences, filings, coercive measures and inspections are no penalties (处罚法 4). */
export const matterIsPenalty: Condition = {
  id: 'matter-is-penalty',
  title: '所选是行政处罚事项',
  articles: [apl(4)],
  holds({ proposal }) {
    const id = proposal.form?.['matter'];
    if (typeof id !== 'string') return proposal.form === undefined ? null : true;
    const kind = kindOfMatter(id);
    if (kind === undefined) return '执法事项中没有所选的这一项，请重新选择。';
    return kind === '行政处罚' || `所选属于“${kind}”事项。`;
  },
};

/**
 * 从旧兼从轻 (处罚法 37): the matter was in force on the day of the conduct. Where it has ended since, or where a later one is lighter and
 * chosen for that, somebody has compared the two and says so (`lawInTime`).
 */
export const matterInForce: Condition = {
  id: 'matter-in-force',
  title: '事项在违法行为发生时有效',
  articles: [apl(37)],
  holds(question) {
    const draft = draftAtHand(question);
    if (draft && draft.outcome !== 'penalty') return true;
    const matter = matterAtHand(question);
    if (matter === null || question.proposal.form === undefined) return question.proposal.form === undefined ? null : true;
    return faultInTime(question, matter) ?? true;
  },
};

function faultInTime(question: Question, matter: Matter): string | null {
  const { validFrom, validTo } = matter;
  const day = conductDay(question);
  const compared = said(question, 'lawInTime');
  const isCompared = typeof compared === 'string' && compared.trim() !== '';
  if (validTo !== null && day > validTo) return endedBefore(question, matter, validTo);
  if (validFrom !== null && day < validFrom) {
    if (!isInForce(matter, question.today)) return `“${matter.name}”的依据现在也不在施行期间。`;
    const rule = `“${matter.name}”的依据自${validFrom}起施行，违法行为终了于${day}，应当适用行为时的规定；`;
    return isCompared ? null : `${rule}新规定处罚较轻或者不认为是违法而适用新规定的，请在“新旧规定的适用”中写明理由。`;
  }
  if (validTo !== null && question.today > validTo && !isCompared)
    return `“${matter.name}”的依据在违法行为终了之后已经失效（${validTo}），应当核对新规定是否处罚较轻或者不认为是违法，请在“新旧规定的适用”中写明核对意见。`;
  return null;
}

function endedBefore(question: Question, { name, basis, replacedBy }: Matter, validTo: string): string {
  const ended = `“${name}”所依据的《${findStatute(basis.law)?.title ?? basis.law}》自${addDays(validTo, 1)}起不再适用于此后的违法行为`;
  const successor = replacedBy === undefined ? undefined : findStatute(replacedBy);
  const now = successor ? `，应当适用《${successor.title}》` : '';
  const unread = successor && !successor.verified ? '；该法文本尚未收录，对应的事项待核，请先由法制机构核对新法' : '';
  const going = conductEnd(question) === null ? '违法行为没有填终了日期，按持续至今计算；已经终了的，请填写终了之日。' : '';
  return `${ended}${now}${unread}。${going}`;
}
