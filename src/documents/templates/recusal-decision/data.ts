import { requestRecusal } from '#law/actions/request-recusal/action.ts';
import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { sentence } from '../../draft.ts';
import { labelOf } from '../../labels.ts';
import { partyOf } from '../../party.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, getLatest, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface RecusalDecisionData {
  readonly to: string;
  readonly cause: string;
  readonly by: string;
  readonly requestedOn: string;
  readonly person: string;
  readonly reason: string;
  readonly basis: string;
  readonly decision: string;
  readonly why: string;
  readonly date: string;
  readonly copies: string;
}

/** 回避决定书 (处罚法 43): the head's decision, told to whoever asked for it. */
export function data(source: PaperSource): RecusalDecisionData {
  const form = formOf(source);
  const request = getLatest(source, 'request-recusal', '登记回避申请');
  const by = textAt(request.form, '/by');
  const person = nameOf(source, textAt(request.form, '/person'));
  const granted = textAt(form, '/decision') === 'granted';
  const handlers = textsAt(form, '/handlers').map((id) => nameOf(source, id));
  return {
    to: by === 'party' ? partyOf(source).name : person,
    cause: textAt(factsOf(source), '/caseName'),
    by: by === 'party' ? '当事人' : by === 'self' ? '本人' : '本机关负责人',
    requestedOn: dateText(textAt(request.form, '/requestedOn')),
    person,
    reason: sentence(
      `${labelOf(requestRecusal.action.form, 'ground', textAt(request.form, '/ground'))}，${textAt(request.form, '/reason')}`,
    ),
    basis: bases.recusal,
    decision: granted ? `${person}回避，不再参与本案；本案由${handlers.join('、')}承办。` : `${person}不予回避。`,
    why: `理由：${sentence(textAt(form, '/reason'))}`,
    date: dateText(source.issuedOn),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交提出人。',
  };
}
