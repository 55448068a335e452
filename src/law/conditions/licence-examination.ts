import { addDays, addYears } from '../calendar.ts';
import { all, seed } from '../cite.ts';
import { holds } from '../held.ts';
import { actOfDraft, isRequest, ofAct, type Request } from '../licence-acts.ts';
import { isObject, same } from '../same.ts';
import { actNamed, licenceMatterOf } from './licence-requests.ts';
import { type CertificateField, conditionsSeen } from '../matters/licence-terms.ts';
import type { Condition, DateString, Json, JsonObject, Question } from '../vocabulary.ts';

/** 许可法 34 Ⅲ: two or more members of staff are named to look into it; none of them reviewed it before. */
export const examinersFit: Condition = {
  id: 'examiners-fit',
  title: '指派两名以上审查人员',
  articles: [all(34, 3)],
  holds({ proposal, people, today, standing }) {
    const named = proposal.form?.['handlers'];
    if (!Array.isArray(named)) return null;
    const known = (id: Json) => (typeof id === 'string' && Object.hasOwn(people, id) ? people[id] : undefined); // not `constructor`
    const strange = named.find((id) => {
      const person = known(id);
      return !person || !holds(person, 'examiner', today);
    });
    if (strange !== undefined) return `${known(strange)?.name ?? '所选人员'}当日没有许可审查岗位。`;
    if (named.includes(proposal.by)) return '指派人不得指派本人审查。';
    const reviewer = standing.done['review-decision']?.by;
    return !named.includes(reviewer ?? '') || '审核过本证拟作决定的人员不得再担任审查人员。';
  },
};

/** Every condition of the matter that is seen there has its finding; a change is held to what it touches. */
export const findingsComplete: Condition = {
  id: 'findings-complete',
  title: '逐项审查许可条件',
  articles: [all(34, 1), all(38, 1)],
  holds(question, given) {
    const named = actNamed(question);
    if (named === undefined) return null;
    if (!isRequest(named)) return false;
    const conditions = licenceMatterOf(question)?.licence.conditions ?? [];
    const own = new Set(conditions.map(({ id }) => id));
    const found = findingsIn(question.proposal.form?.['findings']);
    if (found.some(({ condition }) => !own.has(condition))) return '审查结论中有不属于本事项的条件。';
    if (new Set(found.map(({ condition }) => condition)).size < found.length) return '同一条件不能有两个审查结论。';
    const asked = conditionsSeen(licenceMatterOf(question)?.licence, given['seen'] === 'site' ? 'site' : 'papers');
    const missing = asked.filter(({ id }) => !found.some(({ condition }) => condition === id));
    if (named !== 'change' && missing.length > 0) return `还没有审查：${missing.map(({ text }) => text).join('；')}。`;
    return found.length > 0;
  },
};

interface Finding {
  readonly condition: string;
  readonly result: string;
}

function findingsIn(findings: Json | undefined): Finding[] {
  return Array.isArray(findings)
    ? findings.filter(isObject).map((one) => ({ condition: String(one['condition']), result: String(one['result']) }))
    : [];
}

function findingsOf(question: Question, fact: string, request: Request): Finding[] {
  const record = ofAct(question, fact, request);
  return isObject(record) ? findingsIn(record['findings']) : [];
}

/** The papers were examined; and the premises looked at by two where the matter asks for it (烟花条例 19 Ⅱ, 危化条例 35 Ⅰ) or they change. */
export const examinationDone: Condition = {
  id: 'examination-done',
  title: '材料已经审查，应当现场核查的已经核查',
  articles: [all(34)],
  holds(question) {
    const draft = question.proposal.form?.['draft'];
    if (draft === undefined) return null;
    const act = actOfDraft(draft);
    if (act === null) return false;
    if (!isRequest(act)) return true;
    if (ofAct(question, 'examined', act) === undefined) return '申请材料还没有经两名以上审查人员审查。';
    const moved = act === 'change' && premisesIn(draft) !== premisesIn(question.standing.facts);
    const site = (act === 'grant' && licenceMatterOf(question)?.licence.siteVisit === true) || moved;
    return !site || approves(draft) !== true || ofAct(question, 'siteChecks', act) !== undefined || '经营场所还没有现场核查。';
  },
};

function premisesIn(holder: Json | undefined): Json | undefined {
  const certificate = isObject(holder) ? holder['certificate'] : undefined;
  return isObject(certificate) ? certificate['premises'] : undefined;
}

function approves(draft: Json | undefined): boolean | null {
  return isObject(draft) ? draft['outcome'] === 'approve' : null;
}

/** 许可法 38: granted where every condition is met, and refused only where one is not, or the papers were false (78). */
export const outcomeRestsOnFindings: Condition = {
  id: 'outcome-rests-on-findings',
  title: '处理意见与审查结论一致',
  articles: [all(38), all(78)],
  holds(question) {
    const draft = question.proposal.form?.['draft'];
    if (!isObject(draft)) return draft === undefined ? null : false;
    const act = actOfDraft(draft);
    const { outcome } = draft;
    if (act === null) return false;
    if (!isRequest(act)) return outcome === 'end' || '撤回、撤销的，处理意见应当是“撤回或者撤销”。';
    if (outcome === 'end') return '对申请的处理意见应当是准予或者不予。';
    const findings = [...findingsOf(question, 'examined', act), ...findingsOf(question, 'siteChecks', act)];
    const unmet = findings.filter(({ result }) => result === 'unmet').length;
    const examined = ofAct(question, 'examined', act);
    const untrue = isObject(examined) && examined['untrue'] === true;
    if (outcome === 'approve' && untrue) return '审查认定申请人隐瞒情况或者提供虚假材料，应当不予许可。';
    if (outcome === 'approve') return unmet === 0 || `审查结论有${unmet}项条件不符合，不能准予；条件已经改善的，请重新审查。`;
    if (draft['untrue'] === true && !untrue) return '审查结论没有认定隐瞒情况或者提供虚假材料，不能以此为由不予许可。';
    return (
      unmet > 0 ||
      untrue ||
      draft['lawfulGround'] === 'other' ||
      '审查结论各项条件均符合，应当准予；另有法定理由的，请在“不予的理由”中选择其他法定理由。'
    );
  },
};

/** The certificate says what the matter's text asks for, for no longer than the matter allows (许可法 39; 烟花条例 19 Ⅲ). */
export const certificateFits: Condition = {
  id: 'certificate-fits',
  title: '许可证件内容齐全，有效期合法',
  articles: [all(39), all(50)],
  holds(question) {
    const draft = question.proposal.form?.['draft'];
    if (!isObject(draft)) return draft === undefined ? null : false;
    if (draft['outcome'] !== 'approve') return draft['certificate'] === undefined || '不予许可的，不填写许可证件内容。';
    const { certificate } = draft;
    const terms = licenceMatterOf(question)?.licence.certificate;
    if (!isObject(certificate) || !terms) return '准予的，应当填写许可证件内容。';
    const missing = terms.fields.filter((field) => !filled(certificate, field));
    if (missing.length > 0) return `${terms.title}还缺少应当载明的内容：${missing.map((field) => fieldTitles[field]).join('、')}。`;
    return validityFault(question, draft, certificate, question.settings[terms.years].value) ?? true;
  },
};

const fieldTitles: Readonly<Record<CertificateField, string>> = {
  responsible: '负责人',
  premises: '经营场所地址',
  scope: '许可范围（种类）',
  storageLimit: '限制存放量',
  mode: '经营方式',
};

function filled(certificate: JsonObject, field: CertificateField): boolean {
  const value = certificate[field];
  return typeof value === 'string' && value.trim() !== '';
}

function validityFault(question: Question, draft: JsonObject, { validFrom, validUntil }: JsonObject, years: Json): string | null {
  if (typeof validFrom !== 'string' || typeof validUntil !== 'string' || typeof years !== 'number') return '有效期没有填写。';
  if (validUntil < validFrom) return '有效期的起止日期先后颠倒。';
  const { validFrom: heldFrom, validUntil: heldUntil } = question.standing.facts;
  const act = actOfDraft(draft);
  if (act === 'change' && (validFrom !== heldFrom || validUntil !== heldUntil)) return '变更不改变许可的有效期，请按原证填写。';
  if (act === 'renew') {
    const next = typeof heldUntil === 'string' ? addDays(heldUntil, 1) : null;
    if (next === null) return '还没有颁发许可证，不能延续。';
    if (validFrom !== next) return `延续的有效期应当自原有效期届满的次日（${next}）起。`;
  }
  const last = lastValidDay(validFrom, years);
  return validUntil <= last ? null : `有效期最长${years}年，自${validFrom}起至${last}为止。`;
}

export function lastValidDay(from: DateString, years: number): DateString {
  return addDays(addYears(from, years), -1);
}

/** Decided is the very draft at hand, word for word; for grants that need no review as well. */
export const draftUnchanged: Condition = {
  id: 'draft-unchanged',
  title: '决定内容与拟作决定一致',
  articles: [all(38)],
  holds({ proposal, standing }) {
    if (proposal.form === undefined) return standing.draft === null ? false : null;
    return (
      (proposal.draft === standing.draft && same(proposal.form['draft'], standing.facts['draft'])) ||
      '提交的内容与最新的拟作决定不同，请刷新。'
    );
  },
};

/**
 * Granted without legal review: nobody's interest stands against it, there was no hearing, and the bureau has confirmed that its catalogue
 * does not list such grants (SEED28 四（九）).
 */
export const plainGrant: Condition = {
  id: 'plain-grant',
  title: '无需法制审核的准予决定',
  articles: [seed(9)],
  holds(question) {
    if (question.settings.reviewPlainLicences.value)
      return '本机关规定准予许可一律经法制审核；目录不要求审核的，由政策法规科在设置中核定。';
    const draft = question.proposal.form?.['draft'] ?? question.standing.facts['draft'];
    const act = actOfDraft(draft);
    if (act === null || !isRequest(act)) return false;
    if (approves(draft) !== true) return '不予许可的决定应当经法制审核。';
    const interest = ofAct(question, 'interests', act);
    if (interest !== 'none') return '涉及他人重大利益或者公共利益的决定应当经法制审核。';
    return (
      question.standing.facts['hearingFor'] !== act ||
      question.standing.places['hearing'] === undefined ||
      question.standing.places['hearing'] === 'none' ||
      '经过听证的决定应当经法制审核。'
    );
  },
};
