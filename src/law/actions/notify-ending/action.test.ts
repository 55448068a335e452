import { describe, expect, it } from 'vitest';
import { held } from '#tests/law/licence-scenes.ts';

describe('告知拟撤回、撤销许可 notify-ending', () => {
  it('tells what was proposed, and opens defence and hearing when it is served (许可法 7)', () => {
    const proposed = held().act('propose-ending');
    expect(proposed.codes('notify-ending', { act: 'withdraw' })).toContain('LG10');
    const served = proposed.act('notify-ending').act('serve-paper', { paper: 'licence-ending-notice' });
    expect(served.standing.places).toMatchObject({ ending: 'open', hearing: 'offered' });
    expect(served.standing.facts['hearingFor']).toBe('revoke');
  });
});
