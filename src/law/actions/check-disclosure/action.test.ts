import { describe, expect, it } from 'vitest';
import type { Person } from '../../vocabulary.ts';
import { people } from '#tests/law/people.ts';
import { begin, untilAfter, untilBefore } from '#tests/law/scene.ts';

describe('复核公示文本 check-disclosure', () => {
  it('is done by somebody else than the preparer', () => {
    const fu = { ...people['fu'], roles: [...roles('fu'), ...roles('gong')] } as Person;
    const prepared = untilBefore('prepare-disclosure', begin('ordinary-penalty', { people: { ...people, fu } })).act(
      'prepare-disclosure',
      {},
      'fu',
    );
    expect(prepared.codes('check-disclosure', {}, 'fu')).toContain('signer-is-not-preparer');
  });

  it('is not done without comparing', () => {
    expect(untilAfter('prepare-disclosure').codes('check-disclosure', { compared: false })).toContain('gate');
  });
});

function roles(id: string): Person['roles'] {
  return people[id]?.roles ?? [];
}
