import { describe, expect, it } from 'vitest';
import { begin } from '#tests/law/scene.ts';

describe('现场检查（勘验） inspect-premises', () => {
  it('refuses an inspection by one officer, citing 处罚法 42', () => {
    expect(
      begin()
        .act('register-clue')
        .codes('inspect-premises', { officers: ['zhang'] }),
    ).toContain('PG1');
  });

  it('refuses one without certificates shown, citing 处罚法 55', () => {
    expect(begin().act('register-clue').codes('inspect-premises', { certificatesShown: false })).toContain('PG1');
  });

  it('refuses a record that ends before it begins', () => {
    expect(begin().act('register-clue').codes('inspect-premises', { to: '2026-03-01T00:00' })).toContain('span-in-order');
  });

  it('wants a witness where the party is absent', () => {
    expect(begin().act('register-clue').codes('inspect-premises', { signature: 'absent' })).toContain('gate');
  });
});
