import { commissionAppraisal } from '#law/actions/commission-appraisal/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { labelOf } from '../../labels.ts';
import { formOf, needed, textAt } from '../../reading.ts';
import { inventoryOf, thingsText } from '../../seizure.ts';
import type { PaperSource } from '../../source.ts';
import { valueAt } from '#law/forms.ts';

export interface AppraisalRequestData {
  readonly to: string;
  readonly kind: string;
  readonly things: string;
  readonly asks: string;
  readonly basis: string;
  readonly until: string;
  readonly contact: string;
  readonly address: string;
  readonly date: string;
  readonly copies: string;
}

/** 鉴定委托书 (form 23): what is to be appraised, what is asked, by when. */
export function data(source: PaperSource): AppraisalRequestData {
  const form = formOf(source);
  const numbers = valueAt(form, '/items');
  const sent = Array.isArray(numbers) ? numbers : [];
  return {
    to: needed(textAt(form, '/organ'), '受委托机构'),
    kind: labelOf(commissionAppraisal.action.form, 'kind', textAt(form, '/kind')),
    things: thingsText(inventoryOf(source).filter((_, index) => sent.includes(index + 1))),
    asks: needed(textAt(form, '/asks'), '委托事项和要求'),
    basis: bases.appraisal,
    until: dateText(textAt(form, '/until')),
    contact: textAt(form, '/contact'),
    address: source.settings.agencyAddress.value,
    date: dateText(source.issuedOn),
    copies: '本委托书一式两份：一份由本机关存入案卷，一份交受委托机构。',
  };
}
