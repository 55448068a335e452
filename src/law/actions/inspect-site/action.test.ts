import { describe, expect, it } from 'vitest';
import { findingsOf, siteSeen } from '#tests/law/licence.ts';
import { doneAfter, readyFor } from '#tests/law/licence-scenes.ts';

describe('现场核查 inspect-site', () => {
  const examined = readyFor('inspect-site');

  it('looks at every condition that is seen on the spot, and says who they are', () => {
    expect(examined.codes('inspect-site', { findings: findingsOf(siteSeen.slice(1)) })).toContain('LG4');
    expect(examined.codes('inspect-site', { identityShown: false })).toContain('LG4');
    expect(examined.codes('inspect-site', { from: '2026-03-02T10:00', to: '2026-03-02T09:00' })).toContain('span-in-order');
  });

  it('does not go out before the application is accepted', () => {
    expect(doneAfter('apply-for-licence').act('assign-examiners').codes('inspect-site')).toContain('LG1');
  });
});
