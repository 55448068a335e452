import { bases } from '../../citations.ts';
import { dateText, momentText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { partyIn, youFor } from '../../party.ts';
import { formOf, needed, objectAt, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface CutOffDecisionData {
  readonly to: string;
  readonly you: string;
  readonly address: string;
  readonly facts: string;
  readonly danger: string;
  readonly basis: string;
  readonly measure: string;
  readonly supplier: string;
  readonly start: string;
  readonly content: string;
  readonly safety: string;
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

/** 停止供电（供应民用爆炸物品）决定书 (form 13; 安法 70; 强制法 37 Ⅱ). */
export function data(source: PaperSource): CutOffDecisionData {
  const form = formOf(source);
  const draft = objectAt(form, '/draft');
  const party = partyIn(objectAt(draft, '/party'));
  const you = youFor(party);
  return {
    to: party.name,
    you,
    address: party.address,
    facts: sentence(needed(textAt(draft, '/facts'), '拒不执行的事实')),
    danger: sentence(needed(textAt(draft, '/danger'), '现实危险')),
    basis: bases.cutOff,
    measure: textAt(draft, '/measure'),
    supplier: textAt(draft, '/supplier'),
    start: momentText(needed(textAt(draft, '/startAt'), '起始时刻')),
    content: sentence(textAt(draft, '/content')),
    safety: sentence(textAt(draft, '/safety')),
    remedy: remedyText(source, you, '本决定'),
    date: dateText(needed(textAt(form, '/decidedOn'), '决定日期')),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。应当送达纸质原件。',
  };
}
