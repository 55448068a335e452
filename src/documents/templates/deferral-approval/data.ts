import { requestDeferral } from '#law/actions/request-deferral/action.ts';
import { dateText, dayText } from '../../dates.ts';
import { instalmentsIn } from '../../deferral.ts';
import { labelOf } from '../../labels.ts';
import { type Owed, owedIn } from '../../owed.ts';
import { type PartyData, partyOf } from '../../party.ts';
import { type Opinion, blankOpinion, signerOf } from '../../people.ts';
import { factsOf, formOf, getLatest, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface DeferralApprovalData extends Owed {
  readonly cause: string;
  readonly party: PartyData;
  readonly kind: string;
  readonly requestedOn: string;
  readonly reason: string;
  readonly proposal: string;
  readonly handlers: Opinion;
  readonly review: Opinion;
  readonly approval: Opinion;
}

/** 延期（分期）缴纳罚款审批表 (处罚法 66 Ⅱ). */
export function data(source: PaperSource): DeferralApprovalData {
  const form = formOf(source);
  const request = getLatest(source, 'request-deferral', '登记延期、分期缴纳申请');
  const granted = textAt(form, '/decision') === 'approved';
  return {
    cause: textAt(factsOf(source), '/caseName'),
    ...owedIn(source),
    party: partyOf(source),
    kind: labelOf(requestDeferral.action.form, 'kind', textAt(request.form, '/kind')),
    requestedOn: dateText(textAt(request.form, '/requestedOn')),
    reason: textAt(request.form, '/reason'),
    proposal: granted ? grantedText(source) : '不批准。',
    handlers: { opinion: '当事人的申请和证明材料见案卷。', people: [signerOf(source, request.by)], date: dayText(request.at) },
    review: blankOpinion,
    approval: { opinion: textAt(form, '/reason'), people: [signerOf(source, source.proposal.by)], date: dateText(source.issuedOn) },
  };
}

function grantedText(source: PaperSource): string {
  const instalments = instalmentsIn(source).map(({ dueOn, amount }, index) => `第${index + 1}期于${dueOn}前缴纳${amount}`);
  const until = `延期至${dateText(textAt(formOf(source), '/deferredUntil'))}`;
  return `${[until, ...instalments].join('；')}。`;
}
