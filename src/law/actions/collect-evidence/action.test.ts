import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('收集证据 collect-evidence', () => {
  it('refuses evidence gained unlawfully, citing 处罚法 46', () => {
    expect(untilBefore('collect-evidence').codes('collect-evidence', { lawful: false })).toContain('PG15');
  });

  it('refuses monitoring records that nobody reviewed, citing 处罚法 41', () => {
    expect(untilBefore('collect-evidence').codes('collect-evidence', { monitoring: true })).toContain('PG16');
  });
});
