import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('决定是否回避 decide-recusal', () => {
  it('replaces the handler', () => {
    expect(untilBefore('collect-evidence').act('request-recusal').act('decide-recusal').codes('collect-evidence')).toContain('who');
  });

  it('lets the successor go on', () => {
    expect(
      untilBefore('collect-evidence')
        .act('request-recusal')
        .act('decide-recusal')
        .refusals('collect-evidence', { officers: ['li', 'wang'] }, 'li'),
    ).toEqual([]);
  });

  it('refuses to let the recused person stay a handler', () => {
    expect(
      untilBefore('collect-evidence')
        .act('request-recusal')
        .codes('decide-recusal', { handlers: ['zhang', 'li'] }),
    ).toContain('PG6');
  });

  it('refuses a head who decides about himself', () => {
    expect(untilBefore('collect-evidence').act('request-recusal', { person: 'fen' }).codes('decide-recusal')).toContain('PG6');
  });

  it('takes back the review of a recused reviewer', () => {
    expect(
      untilBefore('notify-penalty')
        .act('request-recusal', { person: 'shen' })
        .act('decide-recusal', { recused: ['shen'], handlers: ['zhang', 'li'] })
        .place('review'),
    ).toBe('ready');
  });
});
