import { describe, expect, it } from 'vitest';
import { endingDraft } from '#tests/law/licence.ts';
import { drafted, held, told } from '#tests/law/licence-scenes.ts';

describe('注销许可 cancel-licence', () => {
  it('cancels the day after the last, where no renewal was asked for in time (许可法 70 一)', () => {
    expect(held().wait(730).codes('cancel-licence')).toContain('LG10');
    expect(held().wait(731).act('cancel-licence').place('main')).toBe('cancelled');
    const asked = held().act('apply-for-renewal').wait(731);
    expect(asked.refusals('cancel-licence')[0]?.says).toContain('视为准予延续');
    expect(asked.codes('cancel-licence', { ground: 'force-majeure' })).toContain('LG9');
  });

  it('follows withdrawal and revocation, and stands for neither (许可法 70 四)', () => {
    expect(held().codes('cancel-licence', { ground: 'undone' })).toContain('LG10');
    const revoked = drafted(told().wait(8), endingDraft('revoke')).act('decide-ending');
    expect(revoked.codes('cancel-licence', { ground: 'terminated' })).toContain('LG10');
    expect(revoked.act('cancel-licence', { ground: 'undone' }).act('archive-case').place('main')).toBe('archived');
  });

  it('is a head’s', () => {
    expect(held().codes('cancel-licence', { ground: 'terminated' }, 'chuang')).toContain('who');
  });
});
