import { describe, expect, it } from 'vitest';
import { untilBefore } from '#tests/law/scene.ts';

describe('制作公示文本 prepare-disclosure', () => {
  it('refuses an identity number in the public copy, citing 个保法 28', () => {
    expect(untilBefore('prepare-disclosure').codes('prepare-disclosure', { copy: { facts: '身份证号500101199001011234' } })).toContain(
      'copy-shows-no-numbers',
    );
  });

  it('refuses telephone and account numbers however they are written', () => {
    for (const facts of ['电话138 0013 8000', '电话023-53222222', '账号6222020200112233445'])
      expect(untilBefore('prepare-disclosure').codes('prepare-disclosure', { copy: { facts } })).toContain('copy-shows-no-numbers');
  });

  it('needs a decision', () => {
    expect(untilBefore('decide-penalty').codes('prepare-disclosure')).toContain('place');
  });
});
