import { describe, expect, it } from 'vitest';
import type { OtherCase } from '../../vocabulary.ts';
import { urged } from '#tests/law/enforced.ts';
import { party } from '#tests/law/drafts.ts';
import { linkedId } from '#tests/law/seized.ts';

const seizure = (places: { readonly [track: string]: string }): OtherCase => ({
  case: linkedId,
  procedure: 'seizure',
  kind: 'coercion',
  number: null,
  title: '示例查封扣押案',
  opened: '2026-03-02',
  ended: false,
  standing: { places, facts: { party }, done: {} },
});
const holding = () => urged({ others: [seizure({ main: 'seized', approval: 'granted' })] }).wait(100);
const links = { links: [{ case: linkedId, relation: 'seizure' }] };

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

  it('is neither at night nor on a holiday, citing 强制法 43', () => {
    expect(holding().wait(1).codes('auction-seized', links)).toContain('not-at-night');
  });

  it('stands still while enforcement is suspended', () => {
    expect(holding().act('suspend-enforcement').codes('auction-seized', links)).toContain('place');
  });
});
