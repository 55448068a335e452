import { describe, expect, it } from 'vitest';
import { endingDraft } from '#tests/law/licence.ts';
import { drafted, held, told } from '#tests/law/licence-scenes.ts';

describe('作出撤回、撤销决定 decide-ending', () => {
  it('revokes nobody unheard: not before the time to speak and to ask for a hearing is over (许可法 7, 47)', () => {
    const draft = drafted(told());
    expect(draft.codes('decide-ending')).toEqual(['LG10', 'LG6']);
    expect(draft.wait(8).refusals('decide-ending')).toEqual([]);
    const waived = drafted(told().act('hear-opinions', { speaker: 'holder' }).act('waive-hearing'));
    expect(waived.refusals('decide-ending')).toEqual([]);
  });

  it('is not even drafted before the holder is told', () => {
    const proposed = held().act('propose-ending');
    expect(proposed.codes('draft-licence-decision')).toContain('LG1');
    expect(proposed.act('notify-ending').codes('draft-licence-decision')).toContain('LG1');
  });

  it('needs the pass of this very draft', () => {
    const open = told().act('draft-licence-decision').wait(8);
    expect(open.codes('decide-ending')).toContain('place');
  });

  it('decides what was told, and no other', () => {
    const other = drafted(told().wait(8), endingDraft('revoke'));
    expect(other.codes('decide-ending', { draft: endingDraft('withdraw') })).toContain('LG10');
  });

  it('keeps out for three years whoever got it by fraud (许可法 79), and ends what was asked for meanwhile', () => {
    const asked = told({ ground: 'fraud' }).act('apply-for-change').wait(8);
    const over = drafted(asked, endingDraft('revoke')).act('decide-ending');
    expect(over.standing.facts).toMatchObject({ barredFor: 'fraud', licenceState: '已撤销' });
    expect(over.standing.places).toMatchObject({ main: 'ended', change: 'ended', certificate: 'void', validity: 'revoked' });
  });
});
