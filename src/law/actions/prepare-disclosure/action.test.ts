import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../settings.ts';
import { citizen } from '#tests/law/drafts.ts';
import { begin, untilBefore } from '#tests/law/scene.ts';

const copyWith = (facts: string) => ({ copy: { facts } });

describe('制作公示文本 prepare-disclosure', () => {
  it('refuses an identity number in the public copy, citing 个保法 28', () => {
    expect(untilBefore('prepare-disclosure').codes('prepare-disclosure', copyWith('身份证号500101199001011234'))).toContain(
      'copy-shows-no-numbers',
    );
  });

  it('refuses an identity number put where the code of an organisation belongs', () => {
    const scene = untilBefore('prepare-disclosure');
    expect(scene.codes('prepare-disclosure', { copy: { uscc: '500101199001011234' } })).toContain('copy-shows-no-numbers');
    expect(scene.codes('prepare-disclosure', { copy: { uscc: '91500155MA5U0EX8X7' } })).not.toContain('copy-shows-no-numbers');
  });

  it('refuses telephone and account numbers however they are written', () => {
    for (const facts of ['电话138 0013 8000', '电话023-53222222', '账号6222020200112233445'])
      expect(untilBefore('prepare-disclosure').codes('prepare-disclosure', copyWith(facts))).toContain('copy-shows-no-numbers');
  });

  it('refuses the full name of whoever was questioned, attended, witnessed or took the paper, citing 公开条例 15', () => {
    const scene = untilBefore('prepare-disclosure');
    const [refusal] = scene.refusals('prepare-disclosure', copyWith('现场负责人示例·何经理承认上述事实。'));
    expect(refusal).toMatchObject({ code: 'copy-names-no-others', says: expect.stringContaining('示例·何经理') });
    expect(refusal?.articles).toContainEqual({ law: 'OGI2019', article: '15' });
    expect(scene.codes('prepare-disclosure', copyWith('现场负责人示某某承认上述事实。'))).toEqual([]);
  });

  it('lets the legal representative be named where the bureau has set it so', () => {
    const shown = { ...defaultSettings, maskLegalRepresentative: { value: false, status: '已核' as const, source: '示例' } };
    const scene = untilBefore('prepare-disclosure', begin('ordinary-penalty', { settings: shown }));
    expect(scene.codes('prepare-disclosure', copyWith('法定代表人示例·何经理承认上述事实。'))).toEqual([]);
  });

  it('does not take the name of the bureau’s own officers for a private one', () => {
    const scene = untilBefore('prepare-disclosure').act('serve-paper', { paper: 'decision', recipient: '示例·张承办' });
    expect(scene.codes('prepare-disclosure', copyWith('由示例·张承办送达。'))).toEqual([]);
  });

  it('asks for the assessment where a natural person is punished, citing 个保法 55', () => {
    const scene = untilBefore('prepare-disclosure');
    const person = { ...scene.standing, facts: { ...scene.standing.facts, party: citizen } };
    expect(begin('ordinary-penalty', { standing: person }).codes('prepare-disclosure')).toContain('gate');
  });

  it('needs a decision', () => {
    expect(untilBefore('decide-penalty').codes('prepare-disclosure')).toContain('place');
  });
});
