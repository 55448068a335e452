import { commissionAppraisal } from '#law/actions/commission-appraisal/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { labelOf } from '../../labels.ts';
import { partyOf, youFor } from '../../party.ts';
import { formOf, textAt } from '../../reading.ts';
import { decisionNumberOf } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';

export interface AppraisalNoticeData {
  readonly to: string;
  readonly you: string;
  readonly decision: string;
  readonly kind: string;
  readonly organ: string;
  readonly basis: string;
  readonly from: string;
  readonly until: string;
  readonly receipt: string;
  readonly date: string;
  readonly copies: string;
}

const told: Readonly<Record<string, string>> = { signed: '', refused: '当事人拒绝签收，执法人员已留置送达并注明。' };

/** 检测（鉴定）期间告知书 (强制法 25 Ⅲ): without it the days count. */
export function data(source: PaperSource): AppraisalNoticeData {
  const form = formOf(source);
  const party = partyOf(source);
  return {
    to: party.name,
    you: youFor(party),
    decision: decisionNumberOf(source),
    kind: labelOf(commissionAppraisal.action.form, 'kind', textAt(form, '/kind')),
    organ: textAt(form, '/organ'),
    basis: bases.appraisal,
    from: dateText(textAt(form, '/from')),
    until: dateText(textAt(form, '/until')),
    receipt: told[textAt(form, '/told')] ?? '',
    date: dateText(source.issuedOn),
    copies: '本告知书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
