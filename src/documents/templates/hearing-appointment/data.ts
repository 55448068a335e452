import { bases } from '../../citations.ts';
import { dateText } from '../../dates.ts';
import { partyOf, youFor } from '../../party.ts';
import { nameOf } from '../../people.ts';
import { factsOf, formOf, needed, textAt, textsAt } from '../../reading.ts';
import type { PaperSource } from '../../source.ts';

export interface HearingAppointmentData {
  readonly to: string;
  readonly you: string;
  readonly requestedOn: string;
  readonly basis: string;
  readonly cause: string;
  readonly time: string;
  readonly place: string;
  readonly open: string;
  readonly host: string;
  readonly hearers: string;
  readonly clerk: string;
  readonly notes: readonly string[];
  readonly address: string;
  readonly phone: string;
  readonly date: string;
  readonly copies: string;
}

/** 听证会通知书 (处罚法 64 二项): seven working days before. */
export function data(source: PaperSource): HearingAppointmentData {
  const form = formOf(source);
  const party = partyOf(source);
  const clerk = textAt(form, '/clerk');
  const closed = textAt(form, '/closedReason');
  return {
    to: party.name,
    you: youFor(party),
    requestedOn: dateText(textAt(factsOf(source), '/hearingRequestedOn')),
    basis: bases.hearingCall,
    cause: textAt(factsOf(source), '/caseName'),
    time: `${dateText(textAt(form, '/heldOn'))}${textAt(form, '/at')}`,
    place: needed(textAt(form, '/place'), '听证地点'),
    open: textAt(form, '/open') === 'open' ? '公开举行' : `不公开举行（${closed}）`,
    host: nameOf(source, textAt(form, '/host')),
    hearers: textsAt(form, '/hearers')
      .map((id) => nameOf(source, id))
      .join('、'),
    clerk: clerk === '' ? '' : nameOf(source, clerk),
    notes: [
      '当事人可以亲自参加听证，也可以委托一至二人代理；出席时请携带身份证明，委托代理的携带授权委托书。',
      '当事人及其代理人无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，本机关终止听证。',
      '举行听证时，调查人员提出当事人违法的事实、证据和行政处罚建议，当事人进行申辩和质证；有证据、证人的，请一并提供并事先告知本机关。',
      '当事人不承担本机关组织听证的费用。',
    ],
    address: source.settings.agencyAddress.value,
    phone: source.settings.agencyPhone.value,
    date: dateText(source.issuedOn),
    copies: '本通知书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
