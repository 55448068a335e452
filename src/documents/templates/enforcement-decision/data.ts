import { bases } from '../../citations.ts';
import { dateText, momentText } from '../../dates.ts';
import { type Owed, owedIn } from '../../owed.ts';
import { partyOf, youFor } from '../../party.ts';
import { formOf, needed, textAt } from '../../reading.ts';
import { remedyText } from '../../remedy.ts';
import type { PaperSource } from '../../source.ts';

export interface EnforcementDecisionData extends Owed {
  readonly to: string;
  readonly address: string;
  readonly you: string;
  readonly grounds: string;
  readonly basis: string;
  readonly items: string;
  readonly auctioneer: string;
  readonly amount: string;
  readonly at: string;
  readonly remedy: string;
  readonly date: string;
  readonly copies: string;
}

/** 行政强制执行决定书 (强制法 37 Ⅱ, 46 Ⅲ): what is held already is sold for the fine. */
export function data(source: PaperSource): EnforcementDecisionData {
  const form = formOf(source);
  const party = partyOf(source);
  const you = youFor(party);
  return {
    to: party.name,
    address: party.address,
    you,
    ...owedIn(source),
    grounds: needed(textAt(form, '/grounds'), '强制执行的理由'),
    basis: bases.auction,
    items: needed(textAt(form, '/items'), '拟拍卖的财物'),
    auctioneer: textAt(form, '/auctioneer'),
    amount: textAt(form, '/amount'),
    at: momentText(needed(textAt(form, '/auctionAt'), '拍卖的时间')),
    remedy: remedyText(source, you, '本决定'),
    date: dateText(source.issuedOn),
    copies: '本决定书一式两份：一份由本机关存入案卷，一份交当事人。',
  };
}
