import { restoreSupply } from '#law/actions/restore-supply/action.ts';
import { bases } from '../../citations.ts';
import { dateText, momentText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { partyOf } from '../../party.ts';
import { factsOf, formOf, needed, objectAt, textAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface RestorationNoticeData {
  readonly to: string;
  readonly unit: string;
  readonly notice: string;
  readonly measure: string;
  readonly ground: string;
  readonly performance: string;
  readonly basis: string;
  readonly restore: string;
  readonly supply: string;
  readonly contact: string;
  readonly date: string;
  readonly copies: string;
}

/** 恢复供电（供应民用爆炸物品）通知书 (form 14; 安法 70 Ⅱ). */
export function data(source: PaperSource): RestorationNoticeData {
  const form = formOf(source);
  const facts = factsOf(source);
  const measure = textAt(objectAt(facts, '/cutOff'), '/measure');
  return {
    to: needed(textAt(form, '/supplier'), '供应单位'),
    unit: partyOf(source).name,
    notice: textAt(facts, '/supplierNoticeNumber'),
    measure,
    ground: labelOf(restoreSupply.action.form, 'ground', textAt(form, '/ground')),
    performance: sentence(textAt(form, '/performance')),
    basis: bases.restoration,
    restore: momentText(needed(textAt(form, '/restoreAt'), '恢复时刻')),
    supply: measure.replace('停止', '恢复'),
    contact: source.settings.agencyPhone.value,
    date: dateText(source.issuedOn),
    copies: '本通知书一式三份：一份由本机关存入案卷，一份交供应单位，一份交当事人。应当交付纸质原件。',
  };
}
