import { describe, expect, it } from 'vitest';
import { urged } from '#tests/law/enforced.ts';
import { heldThings, linkedSeizure as links, seizure } from '#tests/law/seizure-case.ts';

const holding = () => urged({ others: [heldThings] }).wait(100);

describe('拍卖抵缴罚款 auction-seized', () => {
  it('is open once remedies have lapsed and the urging was in vain, over what is held, citing 强制法 46', () => {
    expect(holding().codes('auction-seized', links)).toEqual([]);
    expect(urged().codes('auction-seized', links)).toContain('remedies-lapsed-and-urged');
  });

  it('needs a linked seizure that is approved and still stands', () => {
    expect(holding().codes('auction-seized')).toContain('seized-things-at-hand');
    const given = urged({ others: [seizure({ main: 'release-due', approval: 'granted' })] }).wait(100);
    expect(given.codes('auction-seized', links)).toContain('seized-things-at-hand');
  });

  it('is not over things whose seizure has run out, citing 强制法 25 and 28', () => {
    const over = urged({ others: [seizure({ main: 'seized', approval: 'granted' }, '2026-04-01')] }).wait(100);
    const [refusal] = over.refusals('auction-seized', links);
    expect(refusal?.says).toContain('期限已经届满');
  });

  it('is held neither at night nor on a holiday, citing 强制法 43; decided it may be on any day', () => {
    const at = (auctionAt: string) => holding().codes('auction-seized', { ...links, auctionAt });
    expect(at('2026-10-01T10:00')).toContain('not-at-night');
    expect(at('2026-09-22T23:00')).toContain('not-at-night');
    expect(at('2026-01-05T10:00')).toContain('date-not-past');
    expect(holding().wait(1).codes('auction-seized', links)).toEqual([]);
  });

  it('is decided in a paper of its own that is served, citing 强制法 37', () => {
    const decided = holding().act('auction-seized', links);
    expect(decided.codes('serve-paper', { paper: 'enforcement-decision' })).toEqual([]);
    expect(holding().codes('serve-paper', { paper: 'enforcement-decision' })).toContain('gate');
  });

  it('is not open against a party that took a remedy, citing 强制法 46 Ⅲ', () => {
    const fought = urged({ others: [heldThings] })
      .act('receive-remedy')
      .wait(100)
      .act('record-remedy-result');
    expect(fought.codes('auction-seized', links)).toContain('gate');
  });

  it('stands still while enforcement is suspended', () => {
    expect(holding().act('suspend-enforcement').codes('auction-seized', links)).toContain('place');
  });
});
