import { describe, expect, it } from 'vitest';
import { situationOf } from './situation.ts';

describe('what a calculation looks at', () => {
  const draft = {
    outcome: 'penalty',
    party: { kind: 'organisation' },
    matterStep: 1,
    grade: 'heavier',
    measures: { fine: 80_000 },
  };

  it('is read from the form, and from what the case remembers where the form is silent', () => {
    const facts = { matter: 'CF-WSL-097-3', conductEnd: '2026-03-01' };
    expect(situationOf({ draft }, facts)).toMatchObject({
      matter: { id: 'CF-WSL-097-3' },
      ...{ step: 1, partyKind: 'organisation', base: null, grade: 'heavier', fine: 80_000, outcome: 'penalty', conductEnd: '2026-03-01' },
    });
    expect(situationOf({ draft, matter: 'CF-WSL-102' }, facts).matter?.id).toBe('CF-WSL-102');
  });

  it('is nothing while nothing is filled in', () => {
    expect(situationOf({}, undefined)).toMatchObject({ matter: null, step: null, grade: null, fine: 0, outcome: '', conductEnd: null });
    expect(situationOf({ draft: { grade: 'unheard of', party: 7 } }, {})).toMatchObject({ grade: null, partyKind: '' });
  });
});
